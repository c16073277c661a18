import type { Range } from '../../arabic-text.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { phraseLength } from '../../phrase-length.ts';
import { type Page, type Passing, passingsIn } from './passings-in.ts';

const OPENER_WITHIN = 10;

/** A sentence that reports no words, but says where words around it were said: `ja'a dhalika fi hadith li-X`. */
export interface Announced {
  /** Its first token. */
  readonly at: number;
  readonly passings: readonly Passing[];
  /** Who spoke there, if the sentence names anyone. */
  readonly person: RawMention | null;
}

/** The sentences of this kind, in text order. */
export function announcedOutlets(page: Page): Announced[] {
  const { text } = page;
  const found: Announced[] = [];
  for (const { start, firstToken, endToken } of text.document.sentences) {
    if (start >= text.document.body.end) break;
    const opener = openerIn(page, firstToken, endToken);
    const range = { from: opener ?? endToken, to: endToken };
    const passings = passingsIn(page, range);
    if (passings[0]) found.push({ at: range.from, passings, person: personIn(page, range, passings[0]) });
  }
  return found;
}

/** `ja'a dhalika`, `wa-ja'at tasrihat X`, close to the start of the sentence. */
function openerIn({ text }: Page, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + OPENER_WITHIN); at++)
    if (phraseLength(text, at, 'remarks-came') > 0) return at;
  return null;
}

/** The last person before the outlet, else the first behind it. */
function personIn({ mentions }: Page, range: Range, { from }: Passing): RawMention | null {
  const people = mentions.within(range).filter(({ type }) => type === 'Person');
  return people.findLast((person) => person.from < from) ?? people[0] ?? null;
}
