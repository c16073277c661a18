import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { chooseLanguage, readText } from '../../src/cli/text.ts';
import { packagePath } from '../../src/package-root.ts';

/** All keys of a text, nested ones joined by dots. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

it('both languages say the same things', () => {
  const { codes: _codes, ...arabic } = readText('ar');
  expect(keysOf(arabic).sort()).toEqual(keysOf(readText('en')).sort());
});

it('every error has its meaning in Arabic, but for those that are worded for each question or request', () => {
  const source = readFileSync(packagePath('src', 'errors.ts'), 'utf8');
  const all = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code as string);
  const worded = ['QUESTION_NOT_UNDERSTOOD', 'CURSOR_INVALID', 'ARGUMENT_INVALID'];
  expect(Object.keys(readText('ar').codes ?? {}).sort()).toEqual(all.filter((code) => !worded.includes(code)).sort());
});

it('every command, argument and flag has its text, and no other has', () => {
  const { commands } = readText('en');
  expect(Object.keys(commands)).toEqual(COMMANDS.map(({ name }) => name));
  for (const command of COMMANDS) {
    const flags = command.options.map((flag) => flag.replace(/^--/, '').replace(/ .*/, ''));
    expect(Object.keys(commands[command.name]?.options ?? {}).sort()).toEqual(flags.sort());
    const names = command.arguments.map((argument) => argument.replace(/[<>[\].]/g, ''));
    expect(Object.keys(commands[command.name]?.arguments ?? {})).toEqual(names);
    expect(commands[command.name]?.examples.length).toBeGreaterThan(0);
  }
});

it.each([
  [['--lang', 'ar'], {}, 'ar'],
  [['ingest', '--lang=ar'], {}, 'ar'],
  [[], { LANG: 'ar_JO.UTF-8' }, 'ar'],
  [['--lang', 'en'], { LANG: 'ar_JO.UTF-8' }, 'en'],
  [['ingest', '--language', 'ar'], {}, 'en'],
  [[], { LC_ALL: 'en_GB', LANG: 'ar' }, 'en'],
  [[], { LC_ALL: '', LANG: 'ar_JO' }, 'ar'],
])('%o in %o is %s', (words, environment, language) => {
  expect(chooseLanguage(words, environment)).toBe(language);
});
