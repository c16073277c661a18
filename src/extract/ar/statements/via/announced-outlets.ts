import type { Range } from '../../arabic-text.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { phraseLength } from '../../phrase-length.ts';
import type { Plan } from '../plan.ts';
import { type Page, type Passing, passingsIn } from './passings-in.ts';

/** A sentence that reports no words, but says where words around it were said: `ja'a dhalika fi hadith li-X`. */
export interface Announced {
  /** Its first token. */
  readonly at: number;
  readonly passings: readonly Passing[];
  /** Who spoke there, if the sentence names anyone. */
  readonly person: RawMention | null;
}

/** The sentences of this kind, in text order. */
export function announcedOutlets(page: Page, plans: readonly Plan[]): Announced[] {
  const { text } = page;
  const spoken = new Set(plans.flatMap(({ cue, content }) => [sentenceOf(page, cue.from), sentenceAt(page, content.start)]));
  const found: Announced[] = [];
  for (const { index, start, firstToken, endToken } of text.document.sentences) {
    if (start >= text.document.body.end) break;
    if (spoken.has(index) || phraseLength(text, firstToken, 'remarks-came') === 0) continue;
    const passings = passingsIn(page, { from: firstToken, to: endToken });
    const [first] = passings;
    if (!first) continue;
    found.push({ at: firstToken, passings, person: personIn(page, { from: firstToken, to: endToken }, first) });
  }
  return found;
}

function sentenceOf({ text }: Page, token: number): number {
  return text.tokens[token]?.sentence ?? -1;
}

function sentenceAt({ text }: Page, place: number): number {
  return text.document.sentences.findLast(({ start }) => start <= place)?.index ?? -1;
}

/** The last person before the outlet, else the first behind it. */
function personIn({ mentions }: Page, range: Range, { from }: Passing): RawMention | null {
  const people = mentions.within(range).filter(({ type }) => type === 'Person');
  return people.findLast((person) => person.from < from) ?? people[0] ?? null;
}
