import type { Lexicon, WordClass } from '../../lexicon/lexicon.ts';

/** The classes of English words that the constructions need, one property a file of src/language/en/words. */
export type EnglishWords = Readonly<Record<(typeof CLASSES)[number], WordClass>>;

const CLASSES = [
  'adverbs',
  'attendee-roles',
  'attendee-signs',
  'be-forms',
  'cancelled-signs',
  'clause-stops',
  'content-stops',
  'coordinators',
  'day-words',
  'determiners',
  'document-nouns',
  'groups',
  'have-forms',
  'honorifics',
  'indefinites',
  'meeting-nouns',
  'meeting-verbs',
  'modals',
  'months',
  'name-particles',
  'negations',
  'not-meetings',
  'not-names',
  'numbers',
  'object-pronouns',
  'ongoing-signs',
  'ordinals',
  'organization-heads',
  'outlet-heads',
  'own-country',
  'place-prepositions',
  'planned-signs',
  'possessives',
  'prepositions',
  'pronouns',
  'question-words',
  'receiver-verbs',
  'reference-roles',
  'relative-times',
  'relatives',
  'reported-verbs',
  'source-phrases',
  'subordinators',
  'time-words',
  'title-modifiers',
  'titles',
  'unreal-modals',
  'verbs',
  'weekdays',
] as const;

export function toEnglishWords(lexicon: Lexicon): EnglishWords {
  const words = {} as Record<(typeof CLASSES)[number], WordClass>;
  for (const name of CLASSES) words[name] = lexicon.words(name);
  return words;
}
