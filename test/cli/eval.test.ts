import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const content = 'قال وزير الخارجية الروسي سيرغي لافروف إن الجولة المقبلة ستعقد في جنيف.';
const start = content.indexOf('الجولة');
const speaker = { name: 'سيرغي لافروف', name_en: 'Sergey Lavrov', type: 'Person' };
const statement = { start, end: content.length - 1, kind: 'indirect', cue: 'قال', speaker, references: [] };
const annotation = (id: string) => JSON.stringify({ id, statements: [statement], meetings: [], actors: [] });
const article = (id: string) => JSON.stringify({ id, content, language: 'ar', publishedOn: '2017-02-06' });

function goldFolder(): string {
  return folderWith({
    ...{ 'annotations/a.json': annotation('a'), 'annotations/b.json': annotation('b') },
    ...{ 'articles/a.json': article('a'), 'articles/b.json': article('b') },
    'predictions.jsonl': `${JSON.stringify({ id: 'a', statements: [{ ...statement, foundBy: 'r' }] })}\n{"id": "b", "error": {}}\n`,
    ids: 'a\n',
  });
}

describe('eval', () => {
  it('scores what Mahdar reads now', async () => {
    const { code, stdout, stderr } = await runCli(['eval', '.'], { folder: goldFolder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 articles, 2 gold statements');
    expect(stdout).toMatch(/endToEnd +P 100\.0 +R 100\.0 +F1 100\.0/);
  });

  it('scores a file of predictions, and writes the errors', async () => {
    const folder = goldFolder();
    const { code, stdout } = await runCli(
      ['eval', '.', '--predictions', 'predictions.jsonl', '--errors', 'e.jsonl', '--json'],
      { folder },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ documents: 2, statements: 2, predicted: 1, endToEnd: { P: 1, R: 0.5 } },
      ...{ articles: { median: 0.5, worstTenth: 0, worst: ['b'] }, rules: { r: { predicted: 1, found: 1, right: 1 } } },
    });
    const errors = readFileSync(join(folder, 'e.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(errors).toMatchObject([{ class: 'missed', article: 'b', gold: 'سيرغي لافروف' }]);
  });

  it('scores a part', async () => {
    const { stdout } = await runCli(
      ['eval', '.', '--predictions', 'predictions.jsonl', '--only-ids', 'ids', '--json'],
      {
        folder: goldFolder(),
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, endToEnd: { F1: 1 } });
  });

  it('writes a page of both sides', async () => {
    const folder = goldFolder();
    const words = ['eval', '.', '--predictions', 'predictions.jsonl', '--html', 'page.html'];
    const { code, stderr } = await runCli(words, { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(page).toContain('2 articles, 2 gold statements, 1 predicted');
    expect(page).toContain('.chip.wrong-speaker');
    expect(page.match(/dir="rtl"/g)).toHaveLength(2);
  });

  it.each(['--html', '--errors'])('%s to where nothing can be written ends with what is wrong', async (flag) => {
    const words = ['eval', '.', '--predictions', 'predictions.jsonl', flag, 'missing/file'];
    const { code, stdout, stderr } = await runCli(words, { folder: goldFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`mahdar: ${flag}: the file cannot be written, missing/file`);
  });

  it('names a folder that is not there', async () => {
    const { code, stderr } = await runCli(['eval', 'missing', '--html', 'page.html'], { folder: goldFolder() });
    expect(code).toBe(1);
    expect(stderr).toContain('the gold folder has no articles, missing');
  });

  it('names what is bad', async () => {
    const folder = folderWith({ 'annotations/a.json': '{"id": "a"}', 'articles/a.json': article('a') });
    const { code, stderr } = await runCli(['eval', '.'], { folder });
    expect(code).toBe(1);
    expect(stderr).toContain('annotations/a.json');
  });
});
