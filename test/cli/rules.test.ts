import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const content = 'قال وزير الخارجية الروسي سيرغي لافروف إن الجولة المقبلة ستعقد في جنيف.';
const speaker = { name: 'سيرغي لافروف', name_en: 'Sergey Lavrov', type: 'Person' };
const span = { start: content.indexOf('الجولة'), end: content.length - 1 };
const statement = { ...span, kind: 'indirect', cue: 'قال', speaker, references: [] };
const article = (id: string) => JSON.stringify({ id, content, language: 'ar', publishedOn: '2017-02-06' });
const annotation = (id: string, statements: readonly object[]) =>
  JSON.stringify({ id, statements, meetings: [], actors: [] });

function folder(): string {
  return folderWith({
    ...{ 'gold/annotations/a.json': annotation('a', [statement]), 'gold/annotations/b.json': annotation('b', []) },
    ...{ 'gold/articles/a.json': article('a'), 'gold/articles/b.json': article('b') },
    'corpus.jsonl': `${article('c')}\n${article('d')}\n\n${article('e')}\n`,
    'broken.jsonl': `${article('c')}\n{"content": \n`,
    ...{ 'empty.jsonl': '', ids: 'a\n' },
  });
}

describe('rules', () => {
  it('gives firings and precision of each rule', async () => {
    const { code, stdout, stderr } = await runCli(['rules', 'gold'], { folder: folder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '2 annotated articles',
      'rule           given   found   right  precision',
      'that/subject       2       1       1       50.0',
      'all                2       1       1       50.0',
      '',
    ]);
  });

  it('gives the same by entry of the lexicon, with firings on a corpus and what is silent there', async () => {
    const words = [
      'rules',
      'gold',
      '--by',
      'cue',
      '--corpus',
      'corpus.jsonl',
      '--silent',
      '--only-ids',
      'ids',
      '--json',
    ];
    const { code, stdout } = await runCli(words, { folder: folder() });
    expect(code).toBe(0);
    const { silent, ...rest } = JSON.parse(stdout);
    const row = { given: 1, found: 1, right: 1, precision: 1, corpus: 3 };
    expect(rest).toEqual({
      ...{ by: 'cue', articles: { gold: 1, corpus: 3 } },
      ...{ rows: [{ name: 'ar.cue.say', ...row }], all: { name: 'all', ...row } },
    });
    expect(silent.rules).toEqual([]);
    expect(silent.cues).toContain('ar.cue.warn');
    expect(silent.cues).not.toContain('ar.cue.say');
    expect(silent.cues.filter((entry: string) => !entry.startsWith('ar.'))).toEqual([]);
  });

  it('counts a corpus alone', async () => {
    const { stdout } = await runCli(['rules', '--corpus', 'corpus.jsonl'], { folder: folder() });
    expect(stdout).toMatch(/^3 articles of the corpus\nrule +corpus\nthat\/subject +3\nall +3\n$/);
  });

  it.each([
    [[], 2, 'there is nothing to count in', 'give a folder of annotated articles'],
    [['gold', '--by', 'verb'], 2, '--by takes rule or cue, not "verb"', 'rule counts by'],
    [['gold', '--silent'], 2, '--silent needs --corpus', 'give articles with --corpus'],
    [['gold', '--only-ids', 'none'], 2, '--only-ids: the file cannot be read, none', ''],
    [['none'], 1, 'the gold folder has no articles, none', 'give a folder with articles/*.json'],
    [['--corpus', 'none.jsonl'], 1, 'there is no such file or folder, none.jsonl', 'give a file'],
    [['gold', '--corpus', 'empty.jsonl'], 1, 'the file is empty, empty.jsonl', ''],
    [['gold', '--corpus', 'broken.jsonl'], 1, /the line is no valid JSON: .*, broken\.jsonl:2/, 'each line must be'],
  ])('%o ends with what is wrong', async (words, expected, what, hint) => {
    const { code, stdout, stderr } = await runCli(['rules', ...words], { folder: folder() });
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(what);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
