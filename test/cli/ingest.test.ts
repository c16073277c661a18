import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/temporary-folder.ts';
import { CLI, cleanEnvironment, runCli } from './run-cli.ts';

const content = 'موسكو: قال وزير الخارجية الروسي سيرغي لافروف إن الجولة المقبلة ستعقد في جنيف بمشاركة الأردن.';
const record = (rest: object): string => JSON.stringify({ publishedOn: '2017-02-06', content, ...rest });

describe('ingest', () => {
  it('reads what is good, names what is bad, and counts both', async () => {
    const folder = folderWith({
      'in/a.txt': iconv.encode(content, 'windows-1256'),
      'in/b.jsonl': [
        record({ id: 'b1' }),
        '{broken',
        record({ id: 'b2' }),
        record({ id: 'b1', content: 'Other text.' }),
      ].join('\n'),
      'in/c.txt': '',
      'in/d.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    });
    const { code, stdout, stderr } = await runCli(['ingest', 'in', 'missing.txt', '--published', '2017-02-06'], {
      folder,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^8 articles: 3 written, 0 unchanged, 5 failed; \d+ statements?, \d+ meetings?, \d+ notices?; \d+ linked anew, \d+ repeated statements?\n$/,
    );
    for (const place of ['in/b.jsonl:2', 'in/b.jsonl:4', 'in/c.txt', 'in/d.txt', 'missing.txt'])
      expect(stderr).toContain(place);
    expect(stderr).toContain('in/b.jsonl:1');
    expect(stderr).not.toMatch(/^\s+at /m);

    const again = await runCli(['ingest', 'in/a.txt', 'in/b.jsonl', '--published', '2017-02-06'], { folder });
    expect(again.stdout).toMatch(/^5 articles: 0 written, 3 unchanged, 2 failed; 0 statements/);
  });

  it('takes standard input, and keeps the store where it is told', async () => {
    const folder = folderWith();
    const environment = { MAHDAR_DATA: join(folder, 'elsewhere') };
    const { code, stdout } = await runCli(['ingest', '-'], { folder, environment, input: `${record({ id: 'a' })}\n` });
    expect({ code, stdout: stdout.slice(0, 21) }).toEqual({ code: 0, stdout: '1 article: 1 written,' });
    const again = await runCli(['ingest', '-', '--data', 'elsewhere'], { folder, input: `${record({ id: 'a' })}\n` });
    expect(again.stdout).toContain('1 unchanged');
  });

  it('keeps the day and the outlet of an article that is read again without them', async () => {
    const folder = folderWith({ 'a.txt': content });
    await runCli(['ingest', 'a.txt', '--published', '2017-02-06', '--outlet', 'SANA'], { folder });
    const again = await runCli(['ingest', 'a.txt', '--notices'], { folder });
    expect(again.stdout).toMatch(/^1 article: 0 written, 1 unchanged/);
    expect(again.stderr).toContain('METADATA_KEPT');
    const { stdout } = await runCli(['ask', 'who spoke about Jordan'], { folder });
    expect(stdout).toContain('SANA');
    expect(stdout).toContain('2017-02-06');
    await runCli(['ingest', 'a.txt', '--outlet', 'Petra'], { folder });
    const changed = (await runCli(['ask', 'who spoke about Jordan'], { folder })).stdout;
    expect(changed).toContain('Petra');
    expect(changed).not.toContain('SANA');
    expect(changed).toContain('2017-02-06');
  });

  it('takes an encoding', async () => {
    const folder = folderWith({ 'a.txt': iconv.encode(content, 'windows-1256') });
    const { code } = await runCli(['ingest', 'a.txt', '--encoding', 'windows-1256'], { folder });
    expect(code).toBe(0);
  });

  it('ends in good order with Ctrl-C, and goes on when it is run again', async () => {
    const folder = folderWith();
    const child = spawn(process.execPath, [CLI, 'ingest', '-'], { env: cleanEnvironment(), cwd: folder });
    let stderr = '';
    let stdout = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    const lines = Array.from({ length: 40 }, (_, i) => `${record({ id: `a${i}` })}\n`).join('');
    child.stdin.write(lines);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(stderr).toContain('run the same command again to go on');
    expect(stdout).toContain('40 written');
    expect((await runCli(['ingest', '-'], { folder, input: lines })).stdout).toContain('0 written, 40 unchanged');
  });

  it('says that a server does not answer', async () => {
    const folder = folderWith({ 'a.txt': content });
    const { code, stderr } = await runCli(['ingest', 'a.txt', '--store', 'bolt://127.0.0.1:9'], { folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^mahdar: .*127\.0\.0\.1:9.*\n {2}hint: /);
  });
});
