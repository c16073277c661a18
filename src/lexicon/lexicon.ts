import type { CueEntry } from './file-schemas.ts';

/** One inflected form of a cue, folded. */
export interface CueForm {
  readonly form: string;
  /** Index in `LexiconData.cues`. */
  readonly cue: number;
  readonly tense: 'perfect' | 'imperfect' | 'participle' | 'noun';
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'dual' | 'plural' | null;
}

/** A language's words as compiled from YAML by `npm run data`. All keys are folded; phrases have single spaces. */
export interface LexiconData {
  readonly language: 'ar' | 'en';
  readonly cues: readonly CueEntry[];
  readonly forms: readonly CueForm[];
  /** class -> [folded phrase, value of its entry or the phrase's entry id]. */
  readonly classes: Readonly<Record<string, readonly (readonly [string, string | number | null])[]>>;
}

/** Look-up of one class of words: folded phrase to value (null in plain lists). */
export type WordClass = ReadonlyMap<string, string | number | null>;

/** A language's words, ready for look-up. */
export interface Lexicon {
  readonly cues: readonly CueEntry[];
  readonly forms: ReadonlyMap<string, readonly CueForm[]>;
  /** Throws a TypeError for a class that no YAML file declares: a misspelt class must not read as empty. */
  words(name: string): WordClass;
}

export function toLexicon(data: LexiconData): Lexicon {
  const forms = new Map<string, CueForm[]>();
  for (const form of data.forms) {
    const list = forms.get(form.form);
    if (list) list.push(form);
    else forms.set(form.form, [form]);
  }
  const classes = new Map<string, WordClass>();
  for (const [name, pairs] of Object.entries(data.classes)) classes.set(name, new Map(pairs));
  return {
    cues: data.cues,
    forms,
    words(name) {
      const found = classes.get(name);
      if (!found) throw new TypeError(`no word class "${name}": add src/language/${data.language}/words/${name}.yaml`);
      return found;
    },
  };
}
