import type { Knowledge } from '../../gazetteer/knowledge.ts';
import type { KnownCountry } from '../../gazetteer/known.ts';
import { isDefinite, type Reading, readingsOf, withoutArticle } from '../../language/ar/clitics.ts';
import type { CueForm, Lexicon } from '../../lexicon/lexicon.ts';

/** What a word may be. A word can be several; the sentence decides. */
export const WORD = {
  function: 1 << 0,
  time: 1 << 1,
  narrative: 1 << 2,
  given: 1 << 3,
  weakGiven: 1 << 4,
  surname: 1 << 5,
  title: 1 << 6,
  honorific: 1 << 7,
  titleModifier: 1 << 8,
  organizationHead: 1 << 9,
  personNoun: 1 << 10,
  verbalNoun: 1 << 11,
  finiteCue: 1 << 12,
  participleCue: 1 << 13,
  complementizer: 1 << 14,
  adverb: 1 << 15,
  nameLink: 1 << 16,
  demonym: 1 << 17,
  speechContext: 1 << 18,
  documentNoun: 1 << 19,
  anaphor: 1 << 20,
  adjective: 1 << 21,
  government: 1 << 22,
  meeting: 1 << 23,
  ordinal: 1 << 24,
  day: 1 << 25,
} as const;

const FLAG_OF_CLASS: readonly (readonly [string, number])[] = [
  ['function-words', WORD.function],
  ['time-words', WORD.time],
  ['narrative-verbs', WORD.narrative],
  ['given-names', WORD.given],
  ['foreign-given-names', WORD.given],
  ['given-names-weak', WORD.weakGiven],
  ['known-surnames', WORD.surname],
  ['title-heads', WORD.title],
  ['honorifics', WORD.honorific],
  ['title-modifiers', WORD.titleModifier],
  ['org-heads', WORD.organizationHead],
  ['org-heads-named', WORD.organizationHead],
  ['person-nouns', WORD.personNoun],
  ['collective-nouns', WORD.personNoun],
  ['media-nouns', WORD.personNoun],
  ['verbal-nouns', WORD.verbalNoun],
  ['reporting-nouns', WORD.verbalNoun],
  ['complementizers', WORD.complementizer],
  ['adverbs', WORD.adverb],
  ['name-links', WORD.nameLink],
  ['speech-contexts', WORD.speechContext],
  ['document-nouns', WORD.documentNoun],
  ['anaphor-nouns', WORD.anaphor],
  ['honorific-pronouns', WORD.anaphor],
  ['group-adjectives', WORD.adjective],
  ['government-nouns', WORD.government],
  ['meeting-nouns', WORD.meeting],
  ['ordinals', WORD.ordinal],
  ['day-words', WORD.day],
  ['weekdays', WORD.day],
];

/** Classes whose words count with the article as well. */
const DEFINITE_TOO = new Set([
  'verbal-nouns',
  'title-heads',
  'org-heads',
  'org-heads-named',
  'person-nouns',
  'collective-nouns',
]);
/** Classes of phrases whose first word is flagged, so that a finder can pass over all others. */
const FIRST_WORD_TOO = new Set(['ordinals', 'day-words', 'media-nouns']);
const ARTICLE = '\u0627\u0644';

/** One reading of a word with what its key may be. */
export interface TypedReading extends Reading {
  readonly flags: number;
}

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

const NAME_FLAGS = WORD.given | WORD.weakGiven | WORD.surname;

/** `ala` and `Ali` fold alike; the last letter as written says which it is. */
function toldByEnding(info: WordInfo, particle: boolean): WordInfo {
  const keep = (flags: number) => (particle ? flags & ~NAME_FLAGS : flags & ~WORD.function);
  const readings = info.readings.map((reading) => ({ ...reading, flags: keep(reading.flags) }));
  const main = readings[info.readings.indexOf(info.main)] ?? info.main;
  return { ...info, readings, main, flags: main.flags };
}

function wordFlags(lexicon: Lexicon): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (key: string, flag: number) => flags.set(key, (flags.get(key) ?? 0) | flag);
  for (const [name, flag] of FLAG_OF_CLASS) {
    for (const key of lexicon.words(name).keys()) {
      if (key.includes(' ')) {
        if (FIRST_WORD_TOO.has(name)) add(key.slice(0, key.indexOf(' ')), flag);
        continue;
      }
      add(key, flag);
      if (DEFINITE_TOO.has(name) && !isDefinite(key)) add(ARTICLE + key, flag);
    }
  }
  for (const form of lexicon.forms.values()) {
    for (const { form: key, tense } of form) {
      if (tense === 'participle') add(key, WORD.participleCue);
      else if (tense !== 'noun') add(key, WORD.finiteCue);
    }
  }
  for (const [key, flag] of flags) {
    if (flag & (WORD.function | WORD.complementizer) && !lexicon.words('told-by-ending').has(key))
      flags.set(key, flag & ~NAME_FLAGS);
  }
  return flags;
}

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
