import { type EnglishText, type Range, wordAt } from './english-text.ts';
import type { Entity, EntityMention } from './entity-register.ts';
import { mentionsWithin } from './mentions-within.ts';
import { isOutletKind } from './names-outlet.ts';
import type { StatementParts } from './statement-parts.ts';

/** Outlets that passed words on, nearest the reader first. */
export interface Relayers {
  /** Of the source phrase in front, of the quoting, of the occasion. */
  readonly all: readonly number[];
  /** Those that the words were told to: they go on relaying while the speaker goes on. */
  readonly told: readonly number[];
}

const OCCASION_WITHIN = 6;

/** `according to X`, `X quoted ... as saying`, `told X`, `in an interview with X`, `on Twitter`: the outlets in the sentence of a statement, its content left out. */
export function relayersOf(
  text: EnglishText,
  sorted: readonly EntityMention[],
  parts: StatementParts,
  speaker: Entity,
): Relayers {
  const outlets = (range: Range) =>
    mentionsWithin(sorted, range).filter(({ entity }) => entity !== speaker && isOutlet(text, entity));
  const around = outsideContent(text, parts).flatMap(outlets);
  const named = parts.via ? outlets(parts.via).slice(0, 1) : [];
  const according = around.filter(({ first }) => isAccording(text, first));
  const told = around.filter((mention) => !according.includes(mention) && isToldTo(text, mention));
  const receivers = parts.via && wordAt(text, parts.hit?.first ?? -1) === 'told' ? named : [];
  const distinct = (mentions: readonly EntityMention[]) => [...new Set(mentions.map(({ entity }) => entity.index))];
  return { all: distinct([...according, ...named, ...told]), told: distinct([...told, ...receivers]) };
}

function isOutlet(text: EnglishText, { type, known, words }: Entity): boolean {
  if (type !== 'Organization') return false;
  return known ? isOutletKind(text, known) : words.some((word) => text.words['outlet-heads'].has(word));
}

/** The parts of the sentence before the content and behind it. */
function outsideContent({ sentences }: EnglishText, { sentence, content }: StatementParts): Range[] {
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  return [
    { first: firstToken, end: Math.max(firstToken, content.first) },
    { first: Math.min(endToken, content.end), end: endToken },
  ];
}

/** The preposition before the noun phrase of a name: `by the state news agency SANA`. */
function prepositionBefore(text: EnglishText, first: number): number {
  const { words } = text;
  for (let at = first - 1; at > first - OCCASION_WITHIN; at--) {
    const word = wordAt(text, at);
    if (words['telling-prepositions'].has(word)) return at;
    if (words.prepositions.has(word) || !/^[\p{L}'-]+$/u.test(word)) return -1;
  }
  return -1;
}

function isAccording(text: EnglishText, first: number): boolean {
  return wordAt(text, prepositionBefore(text, first) - 1) === 'according';
}

/** A preposition before the outlet, and the noun of an occasion before that; what stands on a platform needs none. */
function isToldTo(text: EnglishText, { first, entity }: EntityMention): boolean {
  const isPlatform = entity.known?.type === 'Organization' && entity.known.kind === 'platform';
  const { words } = text;
  const at = prepositionBefore(text, first);
  if (!words['telling-prepositions'].has(wordAt(text, at))) return false;
  if (isPlatform && wordAt(text, at) === 'on') return true;
  for (let k = at - 1; k >= at - OCCASION_WITHIN; k--) if (words['told-occasions'].has(wordAt(text, k))) return true;
  return false;
}
