import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../article.ts';
import { packagePath } from '../package-root.ts';

export interface CommandText {
  readonly summary: string;
  readonly description: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Whole command lines, each with what it does. */
  readonly examples: readonly string[];
}

/** All that the command line says in its help, in one language: text.en.json, text.ar.json. */
export interface CliText {
  readonly summary: string;
  readonly usage: string;
  readonly help: string;
  readonly version: string;
  readonly language: string;
  readonly example: string;
  readonly more: string;
  /** Headings of the help, by the English ones. */
  readonly titles: Readonly<Record<string, string>>;
  /** What `mahdar start` asks. */
  readonly firstQuestion: string;
  readonly commands: Readonly<Record<string, CommandText>>;
}

export function readText(language: LanguageCode): CliText {
  return JSON.parse(readFileSync(packagePath('src', 'cli', `text.${language}.json`), 'utf8')) as CliText;
}

/** `--lang ar` anywhere on the line, else a locale that begins with `ar`, else English. */
export function chooseLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): LanguageCode {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = words[at]?.split('=')[1] ?? (at >= 0 ? words[at + 1] : undefined);
  const locale = given ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  return locale.startsWith('ar') ? 'ar' : 'en';
}
