import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { folderWith } from '../read/temporary-folder.ts';
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

  it('help [command] shows the same', async () => {
    expect(await runCli(['help'])).toEqual(await runCli(['--help']));
    expect(await runCli(['help', 'ask'])).toEqual(await runCli(['ask', '--help']));
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
    [['igest'], 'there is no command "igest"', 'did you mean ingest?'],
    [['help', 'ingst'], 'there is no command "ingst"', 'did you mean ingest?'],
    [['ingest', 'a.txt', '--outlt', 'X'], 'there is no option --outlt', 'did you mean --outlet?'],
    [['ingest', 'a.txt', '--outlet'], 'the option --outlet <name> needs a value', 'see mahdar --help'],
    [['ingest'], 'something is missing: path', 'see mahdar --help'],
    [['ask'], 'something is missing: question', 'see mahdar --help'],
    [['eval', 'a', 'b'], 'there are more words than the command takes', 'see mahdar --help'],
    [['serve', '--port', 'abc'], '--port takes a whole number from 0 to 65535, not "abc"', 'e.g. --port 8080'],
    [['ingest', 'a.txt', '--published', '2015-02-30'], '--published is no date: "2015-02-30"', 'write the day'],
    [['ingest', 'a.txt', '--language', 'fr'], '--language takes ar or en, not "fr"', 'Mahdar reads Arabic'],
    [
      ['ingest', 'a.txt', '--encoding', 'klingon'],
      '--encoding names no encoding that is known: "klingon"',
      'e.g. utf-8',
    ],
    [['ingest', 'a.txt', '--encoding', 'hex'], '--encoding names no encoding that is known: "hex"', 'e.g. utf-8'],
    [['ingest', 'a.txt', '--store', 'mysql://x'], '--store takes "embedded" or the address', 'e.g. --store neo4j://'],
    [['--help', '--lang', 'fr'], '--lang takes en or ar, not "fr"', 'Mahdar speaks English'],
    [['ask', 'who met Russia', '--lang=fr'], '--lang takes en or ar, not "fr"', 'Mahdar speaks English'],
  ])('%o', async (words, what, hint) => {
    const { code, stdout, stderr } = await runCli(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.split('\n');
    expect(lines[0]).toContain(`mahdar: ${what}`);
    expect(lines[1]).toContain(`  hint: ${hint}`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['igest'], 2, /^mahdar: لا أمر باسم "igest"\n {2}الحل: هل تقصد ingest؟\n$/],
    [['serve', '--port', 'abc'], 2, /^mahdar: قيمة خيار غير صالحة \(--port takes .*\)\n {2}الحل: /],
    [
      ['ingest', 'missing.txt'],
      1,
      /^mahdar: لا ملف ولا مجلد .*، missing\.txt|^mahdar: لا ملف ولا مجلد .*, missing\.txt\n {2}الحل: /,
    ],
    [['ask', 'من تحدث عن دور الأردن'], 1, /^mahdar: لا شبكة هنا بعد: \.mahdar\n {2}الحل: شغل mahdar ingest أولا/],
  ])('and with --lang ar in Arabic: %o', async (words, code, said) => {
    const result = await runCli([...words, '--lang', 'ar'], { folder: folderWith() });
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(said);
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
