import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/commands/ask.ts';
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
    await expect(run(['how is the weather'], { data: join(folder, '.mahdar') })).rejects.toMatchObject({
      code: 'QUESTION_NOT_UNDERSTOOD',
    });
    const json = await runCli(['ask', 'how is the weather', '--json'], { folder });
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({ understood: null, statements: [] });
  });

  it('an empty graph says so', async () => {
    const { code, stderr } = await runCli(['ask', "who spoke about Jordan's role"], { folder: folderWith() });
    expect(code).toBe(0);
    expect(stderr).toContain('run mahdar ingest first');
  });
});
