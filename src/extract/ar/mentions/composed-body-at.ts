import { formOf, isDefinite, startAfter } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isWord, tokenAt } from '../arabic-text.ts';
import { quotedNameEndFrom } from '../quotations.ts';
import { isFeminine } from '../word-endings.ts';
import { WORD } from '../word-flags.ts';
import type { TypedReading, WordInfo } from '../word-types.ts';
import { isBareGenitive } from './bare-genitive.ts';
import {
  attachedGenitive,
  attachedOffice,
  type Body,
  definiteWord,
  demonym,
  foreignWord,
  genitiveNoun,
  knownName,
  otherGender,
  properName,
  purpose,
  type Rule,
  unknownNoun,
} from './body-rules.ts';
import { quotedBodyBehind } from './quoted-body.ts';
import { type RawMention, toRawMention } from './raw-mention.ts';

const LONGEST = 8;

/** Heads of these kinds are followed by a proper name, whatever word it is: the agency Sputnik, the movement Fatah. */
const NAMED_KINDS = new Set([
  'agency',
  'newspaper',
  'channel',
  'media',
  'party',
  'movement',
  'armedGroup',
  'radio',
  'network',
  'site',
  'magazine',
  'outlet',
  'company',
]);

/** In this order: the first rule that applies decides. */
const RULES: readonly Rule[] = [
  knownName,
  otherGender,
  demonym,
  purpose,
  foreignWord,
  definiteWord,
  attachedGenitive,
  attachedOffice,
  genitiveNoun,
  unknownNoun,
  properName,
];

/**
 * A body made of a head and its genitive: `wizarat al-kharijiyya al-kazakhiyya`, the Kazakh foreign ministry.
 *   `wizarat al-kharijiyya al-kazakhiyya`
 * Ends after a demonym or a country, before verbs, particles, people and a new definite head. A definite head alone is no name (it points back).
 */
export function composedBodyAt(text: ArabicText, index: number): RawMention | null {
  const reading = text.infos[index]?.readings.find((r) => (r.flags & WORD.organizationHead) !== 0);
  if (!reading || isPartOfOffice(text, index)) return null;
  const kind = text.words.lexicon.words('org-heads').get(reading.key);
  const named = typeof kind === 'string' && NAMED_KINDS.has(kind);
  const quoted = named && inSentence(text, index, index + 1) ? quotedBodyBehind(text, index) : null;
  if (quoted) return quoted;
  const head = { definite: isDefinite(reading.key), feminine: isFeminine(reading.key), named };
  const body: Body = { text, index, head, at: index + 1, closed: false, proper: false, linked: false };
  readOn(body);
  return isNamed(body, reading) ? toBody(body, reading) : null;
}

/** `wazir kharijiyya ...`: behind an office the noun belongs to the office. */
function isPartOfOffice(text: ArabicText, index: number): boolean {
  const afterOffice = hasFlag(text, index - 1, WORD.title) && isWord(text, index - 1);
  return afterOffice && (isBareGenitive(text, index) || hasFlag(text, index, WORD.titleModifier));
}

function inSentence(text: ArabicText, index: number, at: number): boolean {
  return tokenAt(text, at)?.sentence === tokenAt(text, index)?.sentence;
}

function readOn(body: Body): void {
  const { text, index } = body;
  while (body.at < index + LONGEST && inSentence(text, index, body.at)) {
    const quoteEnd = body.closed ? null : quotedNameEndFrom(text, body.at);
    if (quoteEnd !== null) {
      body.at = quoteEnd;
      body.proper = true;
      return;
    }
    const word = text.infos[body.at];
    if (!word || !isWord(text, body.at)) return;
    if ((firstAnswer(body, word) ?? 'end') === 'end') return;
  }
}

function firstAnswer(body: Body, word: WordInfo): 'on' | 'end' | null {
  for (const rule of RULES) {
    const answer = rule(body, word);
    if (answer) return answer;
  }
  return null;
}

/** A definite head needs more than one word behind it, unless the two are a name by themselves (al-jaysh al-suri). */
function isNamed({ text, index, at, head, proper, linked }: Body, { key }: TypedReading): boolean {
  if (!proper || hasFlag(text, index, WORD.government)) return false;
  return !head.definite || linked || at - index > 2 || text.words.lexicon.words('definite-bodies').has(key);
}

function toBody({ text, index, at }: Body, reading: TypedReading): RawMention | null {
  const token = tokenAt(text, index);
  if (!token) return null;
  const { end } = tokenAt(text, at - 1) ?? token;
  return toRawMention({
    from: index,
    to: at,
    start: startAfter(text.content, token, reading.taken),
    end,
    form: formOf(text.content, token, reading) + text.content.slice(token.end, end),
    type: 'Organization',
    foundBy: 'ar.body.composed',
  });
}
