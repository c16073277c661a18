import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag } from '../arabic-text.ts';
import { isFeminine } from '../word-endings.ts';
import { WORD } from '../word-flags.ts';
import type { WordInfo } from '../word-types.ts';
import { isBareGenitive } from './bare-genitive.ts';
import { knownAt } from './known-at.ts';

const STOP =
  WORD.function |
  WORD.finiteCue |
  WORD.participleCue |
  WORD.complementizer |
  WORD.narrative |
  WORD.time |
  WORD.personNoun |
  WORD.honorific |
  WORD.adverb;

/** A body while it is read, word by word. */
export interface Body {
  readonly text: ArabicText;
  readonly index: number;
  readonly head: { readonly definite: boolean; readonly feminine: boolean; readonly named: boolean };
  /** The next token. */
  at: number;
  /** The chain of genitives has met its definite word: only adjectives and prepositions go on. */
  closed: boolean;
  /** Something in it tells it from other bodies of its kind. */
  proper: boolean;
  /** A part behind l- goes on with it. */
  linked: boolean;
}

/**
 * Takes the next words into the body and answers on (read on) or end (here it ends, with what was taken); null where the rule does not apply.
 */
export type Rule = (body: Body, word: WordInfo) => 'on' | 'end' | null;

/** `majlis al-umam al-muttahida`: a known country (which ends the body) or body as genitive; a definite head takes none. */
export function knownName(body: Body): 'on' | 'end' | null {
  const { head, linked } = body;
  const hit = body.closed ? null : knownAt(body.text, body.at);
  const inner = hit?.senses.find(
    ({ known, sense }) => sense === 'name' && (known.type === 'Country' || known.type === 'Organization'),
  );
  if (!hit || !inner) return null;
  if (head.definite && !linked && isDefinite(foldedAt(body.text, body.at) ?? '')) return 'end';
  body.at = hit.to;
  body.proper = true;
  body.closed = true;
  return inner.known.type === 'Country' ? 'end' : 'on';
}

/** `al-wizara al-rusi`: an adjective of the other gender is not the head's. */
export function otherGender({ head, at, index }: Body, { main }: WordInfo): 'end' | null {
  return head.definite && at === index + 1 && head.feminine !== isFeminine(main.key) ? 'end' : null;
}

/** `al-kazakhiyya`: the country it belongs to ends it. */
export function demonym(body: Body, word: WordInfo): 'on' | 'end' | null {
  if (!word.demonym || !(isDefinite(word.main.key) || body.head.named)) return null;
  body.at++;
  body.proper = true;
  return body.head.definite && purposeAt(body.text, body.at) ? 'on' : 'end';
}

/** `al-shabaka al-suriyya li-huquq al-insan`: what a definite head is for, behind l-. */
export function purpose(body: Body): 'on' | null {
  const { text, at, head, index } = body;
  if (!head.definite || at === index + 1 || !purposeAt(text, at)) return null;
  body.closed = true;
  body.linked = true;
  body.proper = true;
  body.at += 2;
  return 'on';
}

/** A noun of purposes behind l- with its genitive. */
function purposeAt(text: ArabicText, at: number): boolean {
  const nouns = text.words.lexicon.words('purpose-nouns');
  const noun = text.infos[at]?.readings.some((r) => r.preposition === 'l' && nouns.has(r.key));
  return noun === true && isDefinite(foldedAt(text, at + 1) ?? '');
}

/** A particle, a verb, people: outside. */
export function foreignWord({ text, at }: Body): 'end' | null {
  return hasFlag(text, at, STOP) ? 'end' : null;
}

/** `al-kharijiyya`: closes the chain; later ones are adjectives, unless they head something new. */
export function definiteWord(body: Body, { main }: WordInfo): 'on' | 'end' | null {
  if (!isDefinite(main.key)) return null;
  const { text, at, closed } = body;
  if (closed && hasFlag(text, at, WORD.organizationHead | WORD.anaphor | WORD.title)) return 'end';
  if (!closed && main.conjunction !== '') return 'end';
  body.closed = true;
  body.proper = true;
  body.at++;
  return 'on';
}

/** `al-hay'a al-'ulya lil-mufawadat`: a definite noun behind l-. */
export function attachedGenitive(body: Body, { readings }: WordInfo): 'on' | null {
  if (!(body.closed || body.head.definite)) return null;
  if (!readings.some((r) => r.preposition === 'l' && isDefinite(r.key))) return null;
  body.closed = true;
  body.linked = true;
  body.proper = true;
  body.at++;
  return 'on';
}

/** `al-majlis al-a'la li-qiyadat ...`: an indefinite head behind l- opens a new chain. */
export function attachedOffice(body: Body, { readings }: WordInfo): 'on' | null {
  if (!body.head.definite || body.at === body.index + 1) return null;
  if (!readings.some((r) => r.preposition === 'l' && (r.flags & (WORD.title | WORD.organizationHead)) !== 0))
    return null;
  body.closed = false;
  body.linked = true;
  body.at++;
  return 'on';
}

/** `hay'at riyasat al-majlis`: indefinite nouns of bodies and offices inside the chain. */
export function genitiveNoun(body: Body): 'on' | null {
  const { text, at, closed, head, linked } = body;
  if (closed || (head.definite && !linked)) return null;
  if (!hasFlag(text, at, WORD.organizationHead) && !isBareGenitive(text, at)) return null;
  body.at++;
  return 'on';
}

/** `lajnat taqassi al-haqa'iq`: an unknown noun right behind the head, with its definite genitive. */
export function unknownNoun(body: Body, word: WordInfo): 'on' | null {
  const { text, at, index, closed, head } = body;
  if (closed || head.definite || head.named || at !== index + 1) return null;
  if (word.flags !== 0 || word.main.taken !== 0 || !isDefinite(foldedAt(text, at + 1) ?? '')) return null;
  body.at++;
  return 'on';
}

/** `wikalat Sbutnik`: what a head of a named kind is called, of one word, or two where the second is a surname. */
export function properName(body: Body, word: WordInfo): 'on' | 'end' | null {
  const { text, at, index, closed, head } = body;
  if (!head.named || closed || at !== index + 1 || word.main.conjunction !== '') return null;
  if (hasFlag(text, at, WORD.verbalNoun | WORD.adjective)) return null;
  body.at++;
  body.proper = true;
  return hasFlag(text, body.at, WORD.surname) ? 'on' : 'end';
}
