import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { CLI, cleanEnvironment, runCli } from './run-cli.ts';

const content = 'موسكو: قال وزير الخارجية الروسي سيرغي لافروف إن الجولة المقبلة ستعقد في جنيف بمشاركة الأردن.';
const record = (rest: object): string =>
  JSON.stringify({ publishedOn: '2017-02-06', language: 'ar', content, ...rest });
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('extract', () => {
  it('gives one line for one line, in order, a bad one as an error in its place', async () => {
    const input = [
      record({ id: 'a' }),
      '{"id": "b"',
      record({ id: 'c', publishedOn: 'soon' }),
      record({ id: 'd' }),
    ].join('\n');
    const { code, stdout, stderr } = await runCli(['extract'], { input });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'RECORD_MALFORMED'],
      ['c', 'RECORD_DATE'],
      ['d', undefined],
    ]);
    expect(lines[1].error.message).toContain('standard input:2');
  });

  it('gives the form that scoring reads, every span a place in the content', async () => {
    const { code, stdout } = await runCli(['extract'], { input: record({ id: 'a' }) });
    const [{ statements, actors }] = linesOf(stdout);
    expect(code).toBe(0);
    expect(statements).toMatchObject([
      { kind: 'indirect', speaker: { name_en: 'Sergey Lavrov', type: 'Person' }, references: [{ name_en: 'Jordan' }] },
    ]);
    const [statement] = statements;
    expect(content.slice(statement.start, statement.end)).toBe(statement.text);
    expect(content.slice(statement.cue.start, statement.cue.end)).toBe(statement.cue.text);
    expect(statement.cue.entry).toBe('ar.cue.say');
    const { mention } = statement.speaker;
    expect(content.slice(mention.start, mention.end)).toBe(mention.text);
    expect(actors.map(({ id }: { id: string }) => id)).toContain('country:JO');
  });

  it('gives the same bytes for the same input', async () => {
    const input = `${record({ id: 'a' })}\n${record({ id: 'b' })}\n`;
    const [first, second] = await Promise.all([runCli(['extract'], { input }), runCli(['extract'], { input })]);
    expect(first.stdout).toBe(second.stdout);
  });

  it('links the articles of files in the light of each other, those of standard input one by one', async () => {
    const full = 'عمان: قال وزير المياه الأردني رامي الزيود إن السد سيفتح. وأضاف الزيود أن العمل بدأ.';
    const short = 'إربد: قال الزيود إن السد في الأردن فتح اليوم أمام الزوار.';
    const lines = [...['a', 'b', 'c'].map((id) => record({ id, content: full })), record({ id: 'd', content: short })];
    const folder = folderWith({ 'all.jsonl': `${lines.join('\n')}\n` });
    const speakers = (stdout: string) => linesOf(stdout).map(({ statements }) => statements[0]?.speaker.id);
    const [first, , , last] = speakers((await runCli(['extract', 'all.jsonl'], { folder })).stdout);
    expect(first).toContain('person:');
    expect(last).toBe(first);
    const alone = speakers((await runCli(['extract'], { input: lines.join('\n') })).stdout);
    expect(alone[0]).toBe(first);
    expect(alone[3]).not.toBe(first);
  });

  it('of nothing is nothing', async () => {
    expect(await runCli(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('survives a reader that goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'extract'], { env: cleanEnvironment() });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    for (let i = 0; i < 2000; i++) child.stdin.write(`${record({ id: `a${i}` })}\n`);
    child.stdin.end();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('does not read on while its reader is behind', async () => {
    const child = spawn(process.execPath, [CLI, 'extract'], { env: cleanEnvironment() });
    child.stdin.on('error', () => {});
    child.stdout.pause();
    const line = `${record({ id: 'a', content: `${content}\n`.repeat(50) })}\n`;
    let taken = 0;
    for (let i = 0; i < 400; i++) child.stdin.write(line, () => taken++);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(taken).toBeLessThan(400);
    child.kill('SIGKILL');
  });
});
