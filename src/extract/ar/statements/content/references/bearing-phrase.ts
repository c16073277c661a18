import { type ArabicText, hasFlag, isIn, readingIn, tokenAt } from '../../../arabic-text.ts';
import { ALEF, HEH, MEEM, TEH } from '../../../letters.ts';
import type { RawMention } from '../../../mentions/raw-mention.ts';
import { isSoundPlural } from '../../../word-endings.ts';
import { WORD } from '../../../word-flags.ts';
import type { NamePhrase, Scene } from './scene.ts';
import { isAttachedToNoun } from './undergoes.ts';
import { isDefiniteAt, isNoun, phraseEndingAt, tokenBefore } from './word-before.ts';

/** Words between an organ and the name that says whose it is. */
const BETWEEN = 3;
const STEPS = 4;
const OWNERS = [HEH + MEEM, HEH + ALEF, TEH + HEH];

/**
 * The phrase whose part is the part of an actor, or null where the actor is an attribute of what is named: of another name (`al-ra'is al-rusi
 * Butin`), or, by its demonym, of a thing (`al-iqtirah al-rusi`). An organ of a country stands for it: `al-wafd al-rusi`, `jaysh Suriya`.
 */
export function bearingPhrase(scene: Scene, mention: RawMention): NamePhrase | null {
  const { text } = scene;
  if (isInsideAnother(scene, mention)) return null;
  let from = mention.title && mention.title.from < mention.from ? mention.title.from : mention.from;
  from = Math.min(from, mention.phraseFrom);
  const attached = mention.start !== tokenAt(text, mention.from)?.start;
  if (from === mention.from && !attached && mention.type !== 'Person') {
    const organ = organBefore(text, mention, scene.from) ?? memberBefore(text, mention);
    if (organ === null && isAdjective(text, mention)) return null;
    from = organ ?? from;
  }
  if (mention.type === 'Person') from = withApposition(text, from, scene.from);
  from = withMembers(text, from, scene.from);
  return toPhrase(text, mention, from);
}

/** Inside a longer name, or in the office of someone named: `wazir al-kharijiyya al-rusi Lafruf`. */
function isInsideAnother({ text, mentions }: Scene, { from, to }: RawMention): boolean {
  for (let at = Math.max(0, from - 8); at <= from; at++) {
    const other = mentions.namedFrom(at);
    if (other && other.to >= to && other.from <= from && other.to - other.from > to - from)
      return !readingIn(text, other.from, 'role-nouns');
    const person = mentions.personFrom(at);
    if (!person || person.phraseFrom > from) continue;
    if (person.to >= to && person.from >= to) return true;
  }
  return false;
}

/** A demonym behind a noun that it agrees with. */
function isAdjective(text: ArabicText, { indirect, from }: RawMention): boolean {
  if (!indirect || !hasFlag(text, from, WORD.demonym)) return false;
  const before = from - 1;
  if (!isNoun(text, before)) return false;
  if (hasFlag(text, before, WORD.demonym)) return true;
  const genitive = isDefiniteAt(text, from) && !isDefiniteAt(text, before);
  return !(genitive && isSoundPlural(text.infos[from]?.folded ?? ''));
}

/** First token of an organ that a genitive or demonym says the country of. */
function organBefore(text: ArabicText, { from, indirect }: RawMention, limit: number): number | null {
  for (let at = from - 1; at >= Math.max(limit, from - BETWEEN); at--) {
    if (!isNoun(text, at)) return null;
    if (isOrgan(text, at) && (at === from - 1 || indirect || !isDefiniteAt(text, at)))
      return withHeads(text, at, limit);
    if (!isDefiniteAt(text, at) && at !== from - 1) return null;
    if (!indirect && isDefiniteAt(text, at)) return null;
  }
  return null;
}

/** `al-musallahin al-huthiyyin`: people by the demonym of a body are that body. */
function memberBefore(text: ArabicText, { type, from }: RawMention): number | null {
  if (type !== 'Organization' || !isNoun(text, from - 1)) return null;
  const plural = [from - 1, from].every((at) => isDefiniteAt(text, at) && isSoundPlural(text.infos[at]?.folded ?? ''));
  return plural ? from - 1 : null;
}

function isOrgan(text: ArabicText, at: number): boolean {
  const reading = readingIn(text, at, 'organ-nouns');
  if (reading?.preposition === 'b' && text.words.lexicon.words('role-nouns').has(reading.key)) return false;
  return reading !== undefined || hasFlag(text, at, WORD.title | WORD.government);
}

/** `ra'is wuzara' ...`: organs of organs. */
function withHeads(text: ArabicText, from: number, limit: number): number {
  let first = from;
  while (first > limit && first === from && isNoun(text, first - 1) && isOrgan(text, first - 1)) first--;
  return first;
}

/** `al-sadiq Kiri`, `wazir kharijiyyatihi Zarif`: definite nouns right before a person. */
function withApposition(text: ArabicText, start: number, limit: number): number {
  let from = start;
  while (from > limit && start - from < STEPS) {
    const before = from - 1;
    if (hasPreposition(text, from) || !isNoun(text, before)) return from;
    const pointed = isDefiniteAt(text, before) || isOwned(text, before) || hasFlag(text, before, WORD.honorific);
    if (!pointed && !(from < start && isOrgan(text, before))) return from;
    from = before;
  }
  return from;
}

/** A possessive pronoun stands on the noun. */
function isOwned(text: ArabicText, at: number): boolean {
  const word = text.infos[at]?.folded ?? '';
  return OWNERS.some((owner) => word.length > owner.length + 2 && word.endsWith(owner));
}

/** `ba'd al-`, `'adad min`, `al-Sayyid`: nouns that leave the part of the name behind them as it is. */
function withMembers(text: ArabicText, start: number, limit: number): number {
  let from = start;
  for (let step = 0; step < STEPS; step++) {
    const last = tokenBefore(text, from);
    if (last < limit || hasPreposition(text, from)) return from;
    const members = phraseEndingAt(text, last, 'member-nouns', true)?.from ?? quantityBefore(text, last);
    if (members === null || members < limit) return from;
    from = members;
  }
  return from;
}

/** `majami' kabira min`: whoever the number is taken from. */
function quantityBefore(text: ArabicText, last: number): number | null {
  if (!isIn(text, last, 'partitive-links')) return null;
  return [last - 1, last - 2].find((at) => readingIn(text, at, 'quantity-nouns')) ?? null;
}

function hasPreposition(text: ArabicText, at: number): boolean {
  return text.infos[at]?.main.preposition !== '' || isAttachedToNoun(text, at);
}

function toPhrase(text: ArabicText, mention: RawMention, from: number): NamePhrase {
  const info = text.infos[from];
  const taken = from === mention.from ? mention.start !== tokenAt(text, from)?.start : false;
  const reading =
    from === mention.from
      ? taken
        ? info?.readings.find((each) => each.taken > 0 && startsAt(text, mention, each.taken))
        : undefined
      : (['organ-nouns', 'member-nouns'].flatMap((name) => readingIn(text, from, name) ?? [])[0] ??
        info?.readings.find(({ flags }) => (flags & (WORD.title | WORD.government)) !== 0) ??
        info?.main);
  return {
    from,
    to: mention.to,
    mention,
    preposition: reading?.preposition ?? '',
    joined: (reading?.conjunction ?? '') !== '' || isIn(text, from - 1, 'joining-words'),
  };
}

/** The reading that leaves the name as it was found. */
function startsAt(text: ArabicText, mention: RawMention, taken: number): boolean {
  const token = tokenAt(text, mention.from);
  return token !== undefined && mention.start - token.start <= taken + 1 && mention.start > token.start;
}
