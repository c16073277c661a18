import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { chooseLanguage, readText } from '../../src/cli/text.ts';

/** All keys of a text, nested ones joined by dots. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

it('both languages say the same things', () => {
  expect(keysOf(readText('ar')).sort()).toEqual(keysOf(readText('en')).sort());
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
])('%o in %o is %s', (words, environment, language) => {
  expect(chooseLanguage(words, environment)).toBe(language);
});
