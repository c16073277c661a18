import { isDefinite } from '../../../../language/ar/clitics.ts';
import { agreesWithBefore } from '../../agreement.ts';
import { hasFlag } from '../../arabic-text.ts';
import { quotedNameEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { isBareGenitive } from '../bare-genitive.ts';
import { coveringMention } from '../known-names.ts';
import { personNameAt } from '../person-name-at.ts';
import { leadsTo, type Office, type OfficeAnswer, type OfficeWord, take } from './office.ts';
import { partLength } from './part-length.ts';

/** What opens or carries another clause, unless it is a title as well. */
export const CLAUSE =
  WORD.complementizer | WORD.finiteCue | WORD.participleCue | WORD.narrative | WORD.adverb | WORD.time;

/** `za'im harakat "Fath"`: a short name in marks, no person's. */
export function quotedPart(office: Office): OfficeAnswer {
  const { text, names, at } = office;
  const to = quotedNameEndFrom(text, at);
  if (to === null || names.personFrom.has(at + 1) || personNameAt(text, at + 1, 'none')) return null;
  office.closed = true;
  return take(office, to);
}

/** `al-sayyid`, `al-duktur`: first word, or behind a whole office; a name is due. */
export function honorific(office: Office, { flags, definite }: OfficeWord): OfficeAnswer {
  const { at, index, closed, forced } = office;
  const title = (flags & WORD.title) !== 0;
  if (!(flags & WORD.honorific) || !(at === index || closed || forced || !title)) return null;
  office.forced = true;
  if (definite) office.closed = true;
  if (at === index && !title) return take(office, at + 1);
  if (at === index) office.honorificOnly = false;
  office.at++;
  return 'on';
}

/** `ra'is wizara' Turkiya`, `... wizarat al-kharijiyya al-rusiyya`: a country or body. */
export function namedPart(office: Office): OfficeAnswer {
  const { names, at, index } = office;
  const mention = coveringMention(names, at);
  if (at === index || mention?.from !== at) return null;
  office.closed = true;
  office.forced = false;
  office.honorificOnly = false;
  return take(office, mention.to);
}

/** A verb, a complementiser, a particle that continues no office: outside. */
export function foreignWord({ text, at, index }: Office, { info, flags }: OfficeWord): OfficeAnswer {
  if (at === index) return null;
  if (flags & CLAUSE && !(flags & (WORD.title | WORD.titleModifier))) return 'end';
  return flags & WORD.function && !text.words.lexicon.words('title-prepositions').has(info.folded) ? 'end' : null;
}

/** `na'ib ra'is al-wuzara'`: the head, a head in the chain; behind a whole office one joined by w-, or an indefinite one that is a name. */
export function furtherOffice(office: Office, { info, flags, definite }: OfficeWord): OfficeAnswer {
  const { text, at, index, closed, head } = office;
  if (!(flags & WORD.title) || !(at === index || !definite || !closed)) return null;
  if (at > index && closed && info.main.conjunction === '') {
    const name = personNameAt(text, at, 'title');
    if (name) return leadsTo(office, name, false);
  }
  office.honorificOnly = false;
  office.closed = definite || (at === index && isDefinite(head.key));
  office.forced = false;
  return take(office, at + 1);
}

/** `al-kharijiyya`, `al-amm`: closes the chain or is an adjective; a noun that points back, or comes behind a demonym, is outside. */
export function definiteWord(office: Office, { info, flags, definite }: OfficeWord): OfficeAnswer {
  const { text, at, index, closed } = office;
  if (!definite || info.main.preposition !== '') return null;
  if (closed && flags & WORD.anaphor && !(flags & (WORD.titleModifier | WORD.demonym))) return 'end';
  if (closed && !agreesWithBefore(text, at, flags)) return 'end';
  const attributes = WORD.titleModifier | WORD.demonym | WORD.surname | WORD.title;
  if (at > index + 1 && hasFlag(text, at - 1, WORD.demonym) && !(flags & attributes)) return 'end';
  if (closed && at === index + 1 && flags & WORD.surname) return leadsTo(office, { from: at, to: at + 1 });
  office.closed = true;
  return take(office, at + 1);
}

/** `rusi`, `am`: an indefinite demonym or modifier, or a noun between head and genitive. */
export function attribute(office: Office, { flags }: OfficeWord): OfficeAnswer {
  const { text, at, closed } = office;
  if (!(flags & (WORD.demonym | WORD.titleModifier)) && (closed || !isBareGenitive(text, at))) return null;
  office.closed = closed || (flags & WORD.demonym) !== 0;
  return take(office, at + 1);
}

/** `muhafiz Halab`: a place as genitive. */
export function region(office: Office): OfficeAnswer {
  const { names, at, index, closed } = office;
  const place = at > index && !closed ? names.placeFrom.get(at) : undefined;
  if (!place) return null;
  office.closed = true;
  return take(office, place.to);
}

/** `al-mab'uth ila Suriya`, `al-mutahaddith bi-smi ...`: a part of the office; behind other prepositions a circumstance, which is passed over. */
export function partBehindPreposition(office: Office): OfficeAnswer {
  const { text, names, at } = office;
  const length = partLength(text, at, names);
  if (length === 0) return null;
  office.circumstance ||= text.words.lexicon.words('title-prepositions').get(text.infos[at]?.folded ?? '') !== 'office';
  office.closed = true;
  return take(office, at + length);
}

/** `ra'is majlis ...`: the head of a body that is not known. */
export function bodyHead(office: Office): OfficeAnswer {
  const { text, at, closed } = office;
  return !closed && hasFlag(text, at, WORD.organizationHead) ? take(office, at + 1) : null;
}
