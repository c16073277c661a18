import { isDefinite } from '../../language/ar/clitics.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { ARTICLE } from './letters.ts';

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

/** By which a word is a name. */
export const NAME_FLAGS = WORD.given | WORD.weakGiven | WORD.surname;

/** What each word of the lexicon may be, by its folded form. A particle is no name, unless its ending tells the two apart. */
export function wordFlags(lexicon: Lexicon): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (key: string, flag: number) => flags.set(key, (flags.get(key) ?? 0) | flag);
  for (const [name, flag] of FLAG_OF_CLASS) {
    for (const phrase of lexicon.words(name).keys()) for (const key of wordsToFlag(name, phrase)) add(key, flag);
  }
  for (const { form, tense } of [...lexicon.forms.values()].flat()) {
    if (tense !== 'noun') add(form, tense === 'participle' ? WORD.participleCue : WORD.finiteCue);
  }
  const byEnding = lexicon.words('told-by-ending');
  for (const [key, flag] of flags) {
    if (flag & (WORD.function | WORD.complementizer) && !byEnding.has(key)) flags.set(key, flag & ~NAME_FLAGS);
  }
  return flags;
}

/** The words that an entry of a class flags: itself, perhaps with the article too; of a phrase its first word or none. */
function wordsToFlag(name: string, phrase: string): string[] {
  const space = phrase.indexOf(' ');
  if (space >= 0) return FIRST_WORD_TOO.has(name) ? [phrase.slice(0, space)] : [];
  return DEFINITE_TOO.has(name) && !isDefinite(phrase) ? [phrase, ARTICLE + phrase] : [phrase];
}
