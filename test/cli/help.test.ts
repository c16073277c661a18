import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { CLI, cleanEnvironment, runCli } from './run-cli.ts';

describe('help', () => {
  it.each(['en', 'ar'])('of the program in %s', async (language) => {
    const { code, stdout, stderr } = await runCli(['--help', '--lang', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`help/mahdar.${language}.txt`);
  });

  it.each(COMMANDS.map(({ name }) => name))('of %s, with an example and an Arabic line', async (name) => {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`mahdar ${name}`);
    expect(stdout).toMatch(/\p{Script=Arabic}/u);
    await expect(stdout).toMatchFileSnapshot(`help/${name}.en.txt`);
    await expect((await runCli([name, '--help', '--lang=ar'])).stdout).toMatchFileSnapshot(`help/${name}.ar.txt`);
  });

  it('is in Arabic where the locale is', async () => {
    const { stdout } = await runCli(['--help'], { environment: { LANG: 'ar_JO.UTF-8' } });
    expect(stdout).toBe((await runCli(['--help', '--lang', 'ar'])).stdout);
  });

  it('loads nothing but the command line: half a second is left for a busy machine', () => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      execFileSync(process.execPath, [CLI, '--help'], { env: cleanEnvironment() });
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

describe('wrong usage ends with 2 and says what is near', () => {
  it.each([
    [['igest'], "unknown command 'igest'", 'Did you mean ingest?'],
    [['ingest', 'a.txt', '--outlt', 'X'], "unknown option '--outlt'", 'Did you mean --outlet?'],
    [['ingest'], "missing required argument 'path'", 'see mahdar --help'],
    [['ask'], "missing required argument 'question'", 'see mahdar --help'],
    [['eval', 'a', 'b'], 'too many arguments', 'see mahdar --help'],
    [['serve', '--port', 'many'], '--port has no valid value: "many"', 'it takes: port'],
    [['ingest', 'a.txt', '--published', '2015-02-30'], '--published is no date: "2015-02-30"', 'write the day'],
    [['ingest', 'a.txt', '--language', 'fr'], '--language has no valid value: "fr"', 'Mahdar reads Arabic'],
    [['ingest', 'a.txt', '--store', 'mysql://x'], '--store has no valid value', 'it takes'],
  ])('%o', async (words, what, hint) => {
    const { code, stdout, stderr } = await runCli(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.split('\n');
    expect(lines[0]).toContain(`mahdar: ${what}`);
    expect(lines[1]).toContain(`  hint: ${hint}`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('without a command the help is shown', async () => {
    const { code, stderr } = await runCli([]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: mahdar');
  });

  it('a stack only with MAHDAR_DEBUG=1', async () => {
    const { stderr } = await runCli(['serve', '--port', 'many'], { environment: { MAHDAR_DEBUG: '1' } });
    expect(stderr).toMatch(/^\s+at /m);
  });
});
