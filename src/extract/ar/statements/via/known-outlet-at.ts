import type { NamedPhrase } from '../../../../gazetteer/gazetteer.ts';
import type { KnownOrganization } from '../../../../gazetteer/known.ts';
import { formOf, isDefinite, type Reading, startAfter } from '../../../../language/ar/clitics.ts';
import { longestPhrase } from '../../../../lexicon/phrase-trie.ts';
import { type ArabicText, flagsAt, foldedAt, isWord, tokenAt } from '../../arabic-text.ts';
import { LAM } from '../../letters.ts';
import { knownAt } from '../../mentions/known-at.ts';
import { oneBody } from '../../mentions/one-body.ts';
import { type RawMention, toRawMention } from '../../mentions/raw-mention.ts';
import { WORD } from '../../word-flags.ts';

/** A name of the gazetteer that is an outlet's, weak ones included, with the senses of its words. */
export interface KnownOutlet {
  readonly mention: RawMention;
  readonly senses: readonly NamedPhrase[];
}

/** The one known outlet whose name starts at a token; a name that several have needs words around that part them. */
export function knownOutletAt(text: ArabicText, at: number): KnownOutlet | null {
  if (!isWord(text, at)) return null;
  const hit = knownAt(text, at);
  const named = hit && toOutlet(text, hit, hit.senses);
  return spelledOutletAt(text, at) ?? named;
}

/** The name counts without marks or a head noun: it is nothing else, or only looks like the adjective of a country (`al-faransiyya`). */
export function isPlainName(text: ArabicText, { mention, senses }: KnownOutlet): boolean {
  if (mention.to - mention.from > 1) return true;
  const others = senses.filter(({ known }) => known.id !== mention.known?.id);
  if (others.length > 0) return others.every(({ sense }) => sense === 'demonym');
  const weak = senses.every(({ sense }) => sense === 'weak');
  return !weak || !(isDefinite(mention.form) || (flagsAt(text, mention.from) & ~WORD.demonym) !== 0);
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

function toOutlet(text: ArabicText, place: Place, senses: readonly NamedPhrase[]): KnownOutlet | null {
  const { from: first, to: last } = place;
  const around = {
    head: isWord(text, first - 1) ? first - 1 : first - 2,
    behind: isWord(text, last) ? last : last + 1,
  };
  const outlets = senses.filter(({ known }) => isKnownOutlet(text, known));
  const known = oneBody(text, outlets, around);
  if (!known) return null;
  const { from, to, start, end, form } = place;
  const mention = toRawMention({ from, to, start, end, form, type: 'Organization', known, foundBy: 'ar.body.outlet' });
  return { mention, senses };
}

/** A body of the gazetteer that relays what others say. */
export function isKnownOutlet(text: ArabicText, known: NamedPhrase['known']): known is KnownOrganization {
  return known.type === 'Organization' && text.words.lexicon.words('outlet-kinds').has(known.kind);
}

/** `bi.bi.si`, `li-bi bi si`: a name of short parts with points between, or with a preposition on a part too short to be read without it. */
function spelledOutletAt(text: ArabicText, at: number): KnownOutlet | null {
  const token = tokenAt(text, at);
  if (!token) return null;
  const pointed = foldedAt(text, at + 1) === '.';
  const step = pointed ? 2 : 1;
  const wordAt = (k: number) => {
    const next = tokenAt(text, at + k * step);
    const joined = !pointed || foldedAt(text, at + k * step - 1) === '.';
    return joined && next && next.kind !== 'mark' ? next.folded : null;
  };
  const trie = text.words.knowledge.gazetteer.phrases('ar');
  for (const taken of token.folded.startsWith(LAM) ? [0, 1] : [0]) {
    if (taken === 0 && !pointed && tokenAt(text, at + 1)?.kind !== 'number') continue;
    const hit = longestPhrase(trie, token.folded.slice(taken), wordAt);
    if (!hit || hit.length === 1) continue;
    const to = at + (hit.length - 1) * step + 1;
    const reading: Reading = { key: token.folded.slice(taken), conjunction: '', preposition: taken ? 'l' : '', taken };
    const end = tokenAt(text, to - 1)?.end ?? token.end;
    const form = formOf(text.content, token, reading) + text.content.slice(token.end, end);
    const found = toOutlet(
      text,
      { from: at, to, start: startAfter(text.content, token, taken), end, form },
      hit.values,
    );
    if (found) return found;
  }
  return null;
}
