import type { Firings } from './count-firings.ts';
import type { RuleTally } from './rule-tally.ts';

/** What never fired on a corpus, sorted. */
export interface Silent {
  /** Rules that fire on the annotated articles: their names are put together while reading, no list has them all. */
  readonly rules: readonly string[];
  /** Reporting verbs of the lexicons, those in languages that the corpus does not have left out. */
  readonly cues: readonly string[];
}

/**
 * @param rules tallies over the annotated articles; empty where there are none
 * @param entries ids of all reporting verbs; they begin with their language, e.g. `ar.cue.say`
 */
export function findSilent(
  { languages, ...fired }: Pick<Firings, 'languages' | 'rules' | 'cues'>,
  rules: ReadonlyMap<string, RuleTally>,
  entries: readonly string[],
): Silent {
  const read = (entry: string): boolean => [...languages].some((language) => entry.startsWith(`${language}.`));
  return {
    rules: [...rules.keys()].filter((name) => !fired.rules.has(name)).sort(),
    cues: entries.filter((entry) => read(entry) && !fired.cues.has(entry)).sort(),
  };
}
