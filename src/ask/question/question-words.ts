import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../../article.ts';
import { MahdarError } from '../../errors.ts';
import type { ActorId } from '../../link/actor.ts';
import { packagePath } from '../../package-root.ts';

/** What a word can do in a question. */
export const WORD_ROLES = [
  'who',
  'what',
  'which',
  'when',
  'where',
  'how',
  'say',
  'mention',
  'statement',
  'about',
  'about-it',
  'role',
  'role-of-it',
  'meet',
  'meeting',
  'attend',
  'attendee',
  'relay',
  'quote',
  'with',
  'by',
  'at',
  'since',
  'after',
  'until',
  'before',
  'and',
  'of',
  'possessive',
  'pronoun',
  'filler',
  'refuse',
] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/** What a word makes of a date after it. */
export const DATE_SENSES = ['since', 'after', 'until', 'before', 'during'] as const;
export type DateSense = (typeof DATE_SENSES)[number];

export interface QuestionWord {
  /** More than one where the place in the question decides. */
  readonly as: readonly WordRole[];
  readonly date: DateSense | null;
}

/** What `npm run data` makes of the words.*.yaml, labels.*.yaml and the country names. Keys are folded. */
export interface QuestionData {
  /** Words and phrases of both languages, by key. */
  readonly words: Readonly<Record<string, QuestionWord>>;
  /** Words of the longest phrase. */
  readonly longest: number;
  readonly months: Readonly<Record<string, number>>;
  /** Names and demonyms of countries. */
  readonly countries: Readonly<Record<string, ActorId>>;
  /** Bodies that an acronym stands for. */
  readonly acronyms: Readonly<Record<string, readonly ActorId[]>>;
  /** States that a capital or a seat of government stands for. */
  readonly seats: Readonly<Record<string, ActorId>>;
  /** Ids of the knowledge base besides countries and Q-ids. */
  readonly known: Readonly<Record<ActorId, true>>;
  /** Names of countries and of bodies with acronyms. */
  readonly knownNames: Readonly<Record<ActorId, { readonly ar: string | null; readonly en: string }>>;
  /** Offices: each a list of its forms in both languages, each form a list of folded words. */
  readonly offices: readonly (readonly (readonly string[])[])[];
  readonly labels: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>;
}

let data: QuestionData | undefined;

/** The words of questions and answers, read once. Throws MahdarError DATA_NOT_BUILT where `npm run data` has not run. */
export function questionData(): QuestionData {
  data ??= readData();
  return data;
}

function readData(): QuestionData {
  const file = packagePath('dist', 'data', 'questions.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'), withoutPrototype) as QuestionData;
  throw new MahdarError('DATA_NOT_BUILT', 'the compiled words of questions are not there', {
    file,
    hint: 'Run `npm run build` in the project folder.',
  });
}

/** Words of questions are looked up by whatever people type: `constructor` must not be found on an object's prototype. */
function withoutPrototype(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null), value);
}
