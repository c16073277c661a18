import { type ArabicText, foldedAt, hasFlag, isIn, isWord, type Range, readingIn } from '../../arabic-text.ts';
import { LAM } from '../../letters.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { phraseLength } from '../../phrase-length.ts';
import { isInsideQuotation } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { type Outlet, outletAt } from './outlet-at.ts';

/**
 * How an outlet stands between speaker and reader: the words were `told` to it, it `passed` them on, or the clause is `according` to it.
 */
export type PassingKind = 'told' | 'passed' | 'according';

/** What is looked at: the words, the names among them, and which belong to an office (`mudir li-wikalat X`). */
export interface Page {
  readonly text: ArabicText;
  readonly mentions: Mentions;
  readonly inOffice: readonly boolean[];
}

/** Where outlets are looked for; in front of the cue, marks alone show none. */
interface Around extends Range {
  readonly cue: number;
}

/** An outlet that some words of the text make a relayer. */
export interface Passing extends Range {
  readonly kind: PassingKind;
  readonly outlet: Outlet;
}

const OUTLET_WITHIN = 4;
const OCCASION_WITHIN = 9;

/** The outlets that a range of tokens says told or passed on what is said near it, in text order. */
export function passingsIn(page: Page, { from, to }: Range, cue = from): Passing[] {
  const found: Passing[] = [];
  for (let at = from; at < to; ) {
    const passing = isInsideQuotation(page.text, at) ? null : passingAt(page, at, { from, to, cue });
    if (passing) found.push(passing);
    at = passing ? Math.max(passing.to, at + 1) : at + 1;
  }
  return found;
}

function passingAt(page: Page, at: number, within: Around): Passing | null {
  if (!isWord(page.text, at) && foldedAt(page.text, at) !== LAM) return null;
  return (
    carriedBy(page, at, within.to) ??
    relayedBy(page, at, within) ??
    publishedBy(page, at, within.to) ??
    accordingTo(page, at, within.to) ??
    interviewedBy(page, at, within) ??
    toldTo(page, at, within) ??
    publishedIn(page, at, within)
  );
}

/** `tasrihat naqalat-ha qanat X`, `hiwar ajrat-hu ma'ahu "X"`: the verb with its object, the outlet close behind. */
function carriedBy({ text, mentions }: Page, at: number, to: number): Passing | null {
  const verb = readingIn(text, at, 'passing-verbs', true);
  if (!verb) return null;
  const outlet = firstOutlet(text, mentions, at + 1, Math.min(to, at + 1 + OUTLET_WITHIN));
  const kind = text.words.lexicon.words('passing-verbs').get(verb.key) === 'told' ? 'told' : 'passed';
  return outlet && { kind, outlet, from: at, to: outlet.to };
}

/** `naqalat 'anhu wikalat X`, `wa-kanat sahifat X naqalat 'an ...`. */
function relayedBy({ text, mentions }: Page, at: number, { from, to }: Range): Passing | null {
  if (!readingIn(text, at, 'relay-verbs', true)) return null;
  const behind = firstOutlet(text, mentions, at + 1, Math.min(to, at + 1 + OUTLET_WITHIN));
  const outlet = behind ?? outletEndingAt(text, mentions, at, from);
  return outlet && { kind: 'passed', outlet, from: at, to: Math.max(outlet.to, at + 1) };
}

/** `nasharat sahifat X maqalan li-Y qala fihi ...`: the outlet behind its verb, what it published behind that. */
function publishedBy({ text, mentions }: Page, at: number, to: number): Passing | null {
  if (!readingIn(text, at, 'published-verbs', true)) return null;
  const outlet = firstOutlet(text, mentions, at + 1, Math.min(to, at + 1 + OUTLET_WITHIN));
  if (!outlet) return null;
  for (let k = outlet.to; k < Math.min(to, outlet.to + OUTLET_WITHIN); k++)
    if (readingIn(text, k, 'told-occasions')) return { kind: 'told', outlet, from: at, to: outlet.to };
  return null;
}

/** `iltaqat "X" bi-...`, `wa-tawasalat "X" ma'a ...`: the outlet before its verb or behind it. */
function interviewedBy({ text, mentions }: Page, at: number, { from, to }: Range): Passing | null {
  if (!readingIn(text, at, 'interviewing-verbs', true)) return null;
  const behind = firstOutlet(text, mentions, at + 1, Math.min(to, at + 2));
  const outlet = behind ?? outletEndingAt(text, mentions, at, from);
  return outlet && { kind: 'told', outlet, from: at, to: Math.max(outlet.to, at + 1) };
}

function outletEndingAt(text: ArabicText, mentions: Mentions, at: number, from: number): Outlet | null {
  for (let start = Math.max(from, at - OUTLET_WITHIN - 2); start < at; start++) {
    const outlet = outletAt(text, mentions, start);
    if (outlet && outlet.to >= at - 1 && outlet.to <= at) return outlet;
  }
  return null;
}

/** `bi-hasabi X`, `wafqan lima dhakarathu X`, `hasbama naqalat X`. */
function accordingTo({ text, mentions }: Page, at: number, to: number): Passing | null {
  const said = phraseLength(text, at, 'as-said-openers', 2);
  const length = said > 0 ? said + 1 : phraseLength(text, at, 'source-prepositions');
  if (length === 0) return null;
  const outlet = firstOutlet(text, mentions, at + length, Math.min(to, at + length + 2));
  return outlet && { kind: 'according', outlet, from: at, to: outlet.to };
}

/** `li-qanat X`, `ma'a sahifat "X"`: told between verb and content, or behind the noun of an occasion. */
function toldTo({ text, mentions, inOffice }: Page, at: number, { from, cue }: Around): Passing | null {
  const alone = isIn(text, at, 'telling-words');
  if (!alone && !text.infos[at]?.readings.some((r) => r.preposition === 'l')) return null;
  if (inOffice[at] && hasFlag(text, at - 1, WORD.title)) return null;
  const outlet = outletAt(text, mentions, alone ? at + 1 : at);
  if (!outlet || (!alone && !isAttached(text, outlet, at))) return null;
  if (isMediaAtLarge(text, outlet)) return null;
  const bare = !alone || foldedAt(text, at) === LAM || (isIn(text, at, 'by-way-of') && outlet.kind === 'mention');
  const sure = outlet.kind === 'mention' || at >= cue;
  return (bare && sure) || hasOccasion(text, from, at) ? { kind: 'told', outlet, from: at, to: outlet.to } : null;
}

/** The outlet's own words start behind the preposition. */
function isAttached(text: ArabicText, outlet: Outlet, at: number): boolean {
  const start = text.tokens[at]?.start ?? 0;
  return outlet.kind !== 'mention' || outlet.mention.from > at || outlet.mention.start > start;
}

/** `maqal fi sahifat X`, `nushira bi-sahifat X`. */
function publishedIn({ text, mentions }: Page, at: number, { from }: Range): Passing | null {
  const length = phraseLength(text, at, 'published-in', 2);
  const attached = text.infos[at]?.readings.some((r) => r.preposition === 'b');
  if (length === 0 && !attached) return null;
  if (!hasOccasion(text, from, at)) return null;
  const outlet = outletAt(text, mentions, at + length);
  return outlet && { kind: 'told', outlet, from: at, to: outlet.to };
}

/** `li-wasa'il al-i'lam`: to everybody. */
function isMediaAtLarge(text: ArabicText, outlet: Outlet): boolean {
  return outlet.kind === 'described' && readingIn(text, outlet.from, 'media-plurals') !== undefined;
}

/** A noun of telling or a verb of publishing not far before. */
function hasOccasion(text: ArabicText, from: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - OCCASION_WITHIN); k--)
    if (readingIn(text, k, 'told-occasions') || readingIn(text, k, 'published-verbs') || isIn(text, k, 'own-accounts'))
      return true;
  return false;
}

/** The first outlet that starts in a range, adverbs, days and small words passed over. */
function firstOutlet(text: ArabicText, mentions: Mentions, from: number, to: number): Outlet | null {
  for (let at = from; at < to; at++) {
    const outlet = outletAt(text, mentions, at);
    if (outlet) return outlet;
    if (isWord(text, at) && !hasFlag(text, at, WORD.function | WORD.time | WORD.adverb | WORD.demonym)) {
      if (!isIn(text, at, 'small-objects')) return null;
    }
  }
  return null;
}
