// What linking across articles made, as the command line shows it: actors, meetings, explain, relink.
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const record = (id: string, publishedOn: string, content: string) =>
  JSON.stringify({ id, publishedOn, language: 'ar', content });
const QUOTE = 'إن الجولة المقبلة من المحادثات ستعقد في جنيف بمشاركة الأردن';
const ARTICLES = [
  record('a', '2017-02-06', `موسكو: قال وزير الخارجية الروسي سيرغي لافروف ${QUOTE}.`),
  record('b', '2017-02-07', `عمان: قال وزير الخارجية الروسي سيرجي لافروف ${QUOTE}.`),
  record('c', '2017-02-08', 'موسكو: التقى سيرغي لافروف أمس الثلاثاء في موسكو وزير الخارجية المصري سامح شكري.'),
];

describe('what was linked across articles', () => {
  let folder: string;
  beforeAll(async () => {
    folder = folderWith({ 'all.jsonl': `${ARTICLES.join('\n')}\n` });
    const { code, stdout } = await runCli(['ingest', 'all.jsonl'], { folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/linked anew, 1 repeated statement\n/);
  });

  it('actors: most named first, in both languages, by name, type and country', async () => {
    const { code, stdout } = await runCli(['actors', '--type', 'person'], { folder });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^ +3 {2}Sergey Lavrov · سيرغي لافروف {2}person:Q58217 — country:RU/);
    const found = JSON.parse((await runCli(['actors', 'لافروف', '--json'], { folder })).stdout);
    expect(found).toMatchObject([{ id: 'person:Q58217', mentionedIn: 3 }]);
    const russians = JSON.parse(
      (await runCli(['actors', '--country', 'Russia', '--type', 'Person', '--json'], { folder })).stdout,
    );
    expect(russians.map(({ id }: { id: string }) => id)).toEqual(['person:Q58217']);
  });

  it('meetings: by who met, with the words that say so', async () => {
    const { code, stdout } = await runCli(['meetings', '--of', 'Lavrov', '--with', 'Egypt'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Moscow, 2017-02-07');
    expect(stdout).toContain('Sameh Shoukry');
    expect((await runCli(['meetings', '--status', 'planned', '--of', 'Egypt', '--json'], { folder })).stdout).toBe(
      '[]\n',
    );
  });

  it('explain: why mentions are one, why a day is that day, where words are told again', async () => {
    const { stdout } = await runCli(['explain', 'person:Q58217'], { folder });
    expect(stdout).toContain('سيرجي لافروف');
    const [meeting] = JSON.parse((await runCli(['meetings', '--of', 'Egypt', '--json'], { folder })).stdout);
    const explained = JSON.parse((await runCli(['explain', meeting.id, '--json'], { folder })).stdout);
    expect(explained.reports).toMatchObject([{ article: 'article:c', startsOn: '2017-02-07' }]);
    expect(explained.reports[0].dated.text).toContain('أمس');
    expect(explained.reports[0].dated.foundBy).toMatch(/^ar\.date\./);
    const told = JSON.parse((await runCli(['explain', 'statement:b:1', '--json'], { folder })).stdout);
    expect(told.repeats).toMatchObject({ id: 'statement:a:1', similarity: 1 });
    expect((await runCli(['explain', 'statement:b:1', '--lang', 'ar'], { folder })).stdout).toContain('الكلام نفسه في');
  });

  it('ask: one quote with all its places', async () => {
    const { stdout } = await runCli(['ask', 'who spoke about Jordan'], { folder });
    expect(stdout).toContain('1 statement\n');
    expect(stdout).toContain('also in article: ');
  });

  it('relink changes nothing the second time', async () => {
    const { code, stdout } = await runCli(['relink', '--json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      articles: 3,
      stale: 0,
      relinked: 0,
      repeats: 1,
      follows: 0,
      interrupted: false,
    });
  });

  it.each([
    [['explain', 'person:nobody'], 'person:nobody'],
    [['actors', '--type', 'Planet'], 'Person, Country, Organization'],
    [['actors', '--country', 'Atlantis'], 'Atlantis'],
    [['meetings', '--since', 'soon'], '2017-02-06'],
    [['meetings', '--limit', '0'], '1 to 5000'],
  ])('%o says what is wrong, and what would be right', async (words, told) => {
    const { code, stderr } = await runCli(words, { folder });
    expect(code).not.toBe(0);
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
