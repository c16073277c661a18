import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/commands/ask.ts';
import { readText } from '../../src/cli/text.ts';
import { folderWith } from '../read/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const content = 'موسكو: قال وزير الخارجية الروسي سيرغي لافروف إن الجولة المقبلة ستعقد في جنيف بمشاركة الأردن.';

describe('ask', () => {
  let folder: string;
  beforeAll(async () => {
    folder = folderWith({ 'a.txt': content });
    const { code } = await runCli(['ingest', 'a.txt', '--published', '2017-02-06', '--outlet', 'SANA'], { folder });
    expect(code).toBe(0);
  });

  it.each(["who spoke about Jordan's role", 'من تحدث عن دور الأردن'])(
    '%s: quote, speaker and source',
    async (question) => {
      const { code, stdout, stderr } = await runCli(['ask', question], { folder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('الجولة المقبلة ستعقد في جنيف بمشاركة الأردن');
      expect(stdout).toContain('SANA');
      expect(stdout).toContain('2017-02-06');
    },
  );

  it('as many as asked for, and without marks of direction where no person reads it', async () => {
    const { stdout } = await runCli(['ask', 'who spoke about Jordan', '--limit', '1'], { folder });
    expect(stdout).toContain('1 statement\n');
    expect(stdout).not.toMatch(/[\u2066-\u2069]/);
    const { code, stderr } = await runCli(['ask', 'who spoke about Jordan', '--limit', '0'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('--limit: 0 is no number from 1 to 5000');
  });

  it('as one JSON object, the words of a question given singly', async () => {
    const { code, stdout } = await runCli(['ask', 'who', 'spoke', 'about', 'Jordan', '--json'], { folder });
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.understood).toBeTruthy();
    expect(answer.statements).toMatchObject([{ kind: 'indirect', speaker: { name: 'Sergey Lavrov' } }]);
    const [{ text, start, end }] = answer.statements;
    expect(content.slice(start, end)).toBe(text);
  });

  it('what it does not understand ends with 2 and says what can be asked', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'how is the weather'], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^mahdar: .*\n.*who spoke about/s);
    await expect(run(['how is the weather'], { data: join(folder, '.mahdar') }, readText('en'))).rejects.toMatchObject({
      code: 'QUESTION_NOT_UNDERSTOOD',
    });
    const json = await runCli(['ask', 'how is the weather', '--json'], { folder });
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({ understood: null, statements: [] });
  });

  it('where there is no graph says so, and makes nothing', async () => {
    const empty = folderWith();
    const { code, stdout, stderr } = await runCli(['ask', "who spoke about Jordan's role"], { folder: empty });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'mahdar: there is no graph here yet: .mahdar\n  hint: run mahdar ingest first, or name the folder of the graph with --data\n',
    );
    expect(readdirSync(empty)).toEqual([]);
    await expect(run(['who met Russia'], { data: join(empty, 'x') }, readText('en'))).rejects.toMatchObject({
      code: 'STORE_MISSING',
    });
  });

  it('a graph without articles says so', async () => {
    const empty = folderWith({ 'a.txt': '' });
    await runCli(['ingest', 'a.txt'], { folder: empty });
    const { code, stderr } = await runCli(['ask', "who spoke about Jordan's role"], { folder: empty });
    expect(code).toBe(0);
    expect(stderr).toContain('run mahdar ingest first');
  });

  it('reads a graph that it may not change, at once with others', async () => {
    const files = () =>
      readdirSync(join(folder, '.mahdar')).map((name) => [name, statSync(join(folder, '.mahdar', name)).mtimeMs]);
    const before = files();
    const answers = await Promise.all([1, 2].map(() => runCli(['ask', 'who spoke about Jordan'], { folder })));
    expect(answers.map(({ code }) => code)).toEqual([0, 0]);
    expect(files()).toEqual(before);
  });
});
