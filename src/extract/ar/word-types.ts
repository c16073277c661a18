import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { KnownCountry } from '../../gazetteer/known.ts';
import { isDefinite, type Reading, readingsOf, withoutArticle } from '../../language/ar/clitics.ts';
import type { CueForm, Lexicon } from '../../lexicon/lexicon.ts';
import { NAME_FLAGS, WORD, wordFlags } from './word-flags.ts';

/** One reading of a word with what its key may be. */
export interface TypedReading extends Reading {
  readonly flags: number;
}

/** All that is known of a word by itself. */
export interface WordInfo {
  readonly folded: string;
  /** The whole word first. */
  readonly readings: readonly TypedReading[];
  /** Flags of the word as it stands, or behind a conjunction where the whole word is unknown. */
  readonly flags: number;
  /** The reading that gave `flags`. */
  readonly main: TypedReading;
  /** Cue forms of the word as it stands or behind a conjunction; a preposition is allowed on verbal nouns only. */
  readonly cues: readonly { readonly form: CueForm; readonly reading: Reading }[];
  /** The country whose demonym it is, or null. */
  readonly demonym: KnownCountry | null;
}

/** Types of Arabic words, remembered word by word: a pure function of the lexicon and the gazetteer. */
export interface ArabicWords {
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
  /** `maksura`: written with a final ALEF MAKSURA, by which `ala` (on) and `Ali` part. */
  typeOf(folded: string, maksura?: boolean): WordInfo;
  /** The country of a demonym, with the article or without. */
  demonymOf(key: string): KnownCountry | null;
}

const REMEMBERED = 200_000;

const cacheOfKnowledge = new WeakMap<Knowledge, ArabicWords>();

/** The word types of a knowledge; made once for it. */
export function arabicWords(knowledge: Knowledge): ArabicWords {
  const made = cacheOfKnowledge.get(knowledge) ?? createArabicWords(knowledge);
  cacheOfKnowledge.set(knowledge, made);
  return made;
}

/** Words by their folded forms; `weak-demonyms` are ordinary words too and count with the article only, or never. */
function createArabicWords(knowledge: Knowledge): ArabicWords {
  const lexicon = knowledge.lexicons.ar;
  const flagsOf = wordFlags(lexicon);
  const demonyms = demonymsOf(knowledge);
  const weak = lexicon.words('weak-demonyms');
  const demonymOf = (key: string) => {
    const bare = withoutArticle(key);
    const strength = weak.get(bare);
    return strength === 'always' || (strength === 'bare' && bare === key) ? null : (demonyms.get(bare) ?? null);
  };
  const types = new Map<string, WordInfo>();
  const byEnding = lexicon.words('told-by-ending');
  const typeOf = (folded: string, maksura = false): WordInfo => {
    const ending = byEnding.has(folded) || byEnding.has(folded.slice(1)) ? (maksura ? 'particle' : 'name') : '';
    const key = ending + folded;
    let info = types.get(key);
    if (!info) {
      if (types.size >= REMEMBERED) types.clear();
      info = typeWord(folded, lexicon, flagsOf, demonymOf);
      if (ending) info = toldByEnding(info, ending === 'particle');
      types.set(key, info);
    }
    return info;
  };
  return { lexicon, knowledge, typeOf, demonymOf };
}

/** `ala` and `Ali` fold alike; the last letter as written says which it is. */
function toldByEnding(info: WordInfo, particle: boolean): WordInfo {
  const keep = (flags: number) => (particle ? flags & ~NAME_FLAGS : flags & ~WORD.function);
  const readings = info.readings.map((reading) => ({ ...reading, flags: keep(reading.flags) }));
  const main = readings[info.readings.indexOf(info.main)] ?? info.main;
  return { ...info, readings, main, flags: main.flags };
}

/** One-word demonyms of the gazetteer. */
function demonymsOf(knowledge: Knowledge): Map<string, KnownCountry> {
  const demonyms = new Map<string, KnownCountry>();
  const walk = knowledge.gazetteer.phrases('ar');
  for (const [key, node] of walk.next) {
    for (const { known, sense } of node.values ?? []) {
      if (sense === 'demonym' && known.type === 'Country' && !demonyms.has(key)) {
        demonyms.set(key, known);
      }
    }
  }
  return demonyms;
}

/** Reads a word in all ways; the main one is the whole word where it is known, else the one behind a conjunction. */
function typeWord(
  folded: string,
  lexicon: Lexicon,
  flagsOf: ReadonlyMap<string, number>,
  demonymOf: (key: string) => KnownCountry | null,
): WordInfo {
  const readings: TypedReading[] = readingsOf(folded).map((reading) => ({
    ...reading,
    flags: (flagsOf.get(reading.key) ?? 0) | (demonymOf(reading.key) ? WORD.demonym : 0),
  }));
  const whole = readings[0] as TypedReading;
  const main =
    whole.flags !== 0
      ? whole
      : (readings.find((r) => r.preposition === '' && r.flags !== 0) ??
        readings.find((r) => r.preposition === '' && isDefinite(r.key)) ??
        whole);
  const cues = readings.flatMap((reading) =>
    (lexicon.forms.get(reading.key) ?? [])
      .filter((form) => reading.preposition === '' || form.tense === 'noun')
      .map((form) => ({ form, reading })),
  );
  const demonym = readings.reduce<KnownCountry | null>((found, r) => found ?? demonymOf(r.key), null);
  return { folded, readings, flags: main.flags, main, cues, demonym };
}
