import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../article.ts';
import type { ErrorCode } from '../errors.ts';
import { packagePath } from '../package-root.ts';

export interface CommandText {
  readonly summary: string;
  readonly description: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Whole command lines, each with what it does. */
  readonly examples: readonly string[];
}

/** A message and what to do about it; `{value}` stands for what was given. */
export interface ErrorText {
  readonly what: string;
  readonly hint: string;
}

/** All that the command line says itself, in one language: text.en.json, text.ar.json. */
export interface CliText {
  readonly code: LanguageCode;
  readonly summary: string;
  readonly usage: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly language: string;
  readonly example: string;
  readonly more: string;
  /** Headings of the help, by the English ones. */
  readonly titles: Readonly<Record<string, string>>;
  /** What `mahdar start` asks. */
  readonly firstQuestion: string;
  readonly says: Readonly<
    Record<'standardInput' | 'hint' | 'unforeseen' | 'served' | 'stopping' | 'linking' | 'stale', string>
  >;
  /** Errors that the command line raises itself. */
  readonly errors: Readonly<Record<ErrorName, ErrorText>>;
  /** What all other errors come to, in a language that they are not written in: English has none. */
  readonly codes?: Readonly<Partial<Record<ErrorCode, ErrorText>>>;
  readonly commands: Readonly<Record<string, CommandText>>;
}

export type ErrorName =
  | ('language' | 'unknownCommand' | 'unknownOption' | 'missingArgument' | 'optionMissingArgument' | 'excessArguments')
  | ('suggestion' | 'published' | 'articleLanguage' | 'encoding' | 'emptyGraph' | 'missingGraph' | 'served')
  | ('by' | 'nothingToCount' | 'silent' | 'unknownId');

export function readText(language: LanguageCode): CliText {
  return JSON.parse(readFileSync(packagePath('src', 'cli', `text.${language}.json`), 'utf8')) as CliText;
}

/** What was given after `--lang`, anywhere on the line; undefined where it is not there. */
export function givenLanguage(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return words[at]?.split('=')[1] ?? (at >= 0 ? words[at + 1] : undefined);
}

/** `--lang ar` anywhere on the line, else a locale that begins with `ar`, else English. */
export function chooseLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): LanguageCode {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = givenLanguage(words) ?? (LC_ALL || LC_MESSAGES || LANG || '');
  return locale.startsWith('ar') ? 'ar' : 'en';
}

/** A message with what was given in it. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
