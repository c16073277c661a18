import type { LanguageCode } from '../article.ts';
import { MahdarError } from '../errors.ts';
import type { CueEntry, WordFile } from './file-schemas.ts';
import type { CueForm, LexiconData } from './lexicon.ts';

/** What a language hands to the compiler. */
export interface LexiconGrammar {
  readonly language: LanguageCode;
  readonly fold: (text: string) => string;
  /** Inflected forms of one cue, unfolded. */
  readonly inflect: (cue: CueEntry) => readonly Omit<CueForm, 'cue'>[];
}

export interface Sourced<T> {
  readonly file: string;
  readonly value: T;
}

/** Folds, expands and checks a language's YAML: doubles, unusable characters and empty entries are refused, with file and entry named. */
export function compileLexicon(
  grammar: LexiconGrammar,
  cues: Sourced<readonly CueEntry[]>,
  wordFiles: readonly Sourced<WordFile>[],
): LexiconData {
  const ids = new Set<string>();
  const forms: CueForm[] = [];
  cues.value.forEach((cue, index) => {
    if (ids.has(cue.id)) throw refusal(cues.file, `the id ${cue.id} is given twice`);
    ids.add(cue.id);
    const seen = new Set<string>();
    for (const made of grammar.inflect(cue)) {
      const form = foldWord(grammar, cues.file, made.form);
      const key = `${form} ${made.tense}`;
      if (!seen.has(key)) forms.push({ ...made, form, cue: index });
      seen.add(key);
    }
  });
  const classes: Record<string, (readonly [string, string | number | null])[]> = {};
  for (const { file, value } of wordFiles) {
    if (classes[value.class]) throw refusal(file, `the class ${value.class} is declared in another file too`);
    const pairs = new Map<string, string | number | null>();
    for (const word of value.words ?? []) pairs.set(foldWord(grammar, file, word), null);
    for (const entry of value.entries ?? []) {
      for (const word of entry.words) {
        const key = foldWord(grammar, file, word);
        const value = entry.value ?? entry.id;
        if (pairs.has(key) && pairs.get(key) !== value) throw refusal(file, `"${word}" stands in two entries`);
        pairs.set(key, value);
      }
    }
    classes[value.class] = [...pairs];
  }
  return { language: grammar.language, cues: cues.value, forms, classes };
}

const UNUSABLE = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefc]/u;

/** A word or phrase as it is looked up. */
export function foldWord(grammar: Pick<LexiconGrammar, 'fold'>, file: string, word: string): string {
  if (UNUSABLE.test(word)) throw refusal(file, `"${word}" holds tatweel, a direction mark or a presentation form`);
  const folded = grammar.fold(word.normalize('NFC')).trim().replace(/\s+/g, ' ');
  if (folded === '') throw refusal(file, 'an empty word');
  return folded;
}

export function refusal(file: string, message: string): MahdarError {
  return new MahdarError('DATA_INVALID', message, { file, hint: 'Mend the YAML entry and run `npm run data` again.' });
}
