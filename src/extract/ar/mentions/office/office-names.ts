import { isDefinite } from '../../../../language/ar/clitics.ts';
import { foldedAt, hasFlag, isComma, type Range } from '../../arabic-text.ts';
import { ARABIC_COMMA } from '../../letters.ts';
import { WORD } from '../../word-flags.ts';
import { personNameAt } from '../person-name-at.ts';
import { headLeadsTo, leadsTo, type Office, type OfficeAnswer, type OfficeWord } from './office.ts';

/** Marks that may stand between office and name. */
const OPENING_MARKS = `${ARABIC_COMMA},"\u201c\u00ab(`;

/** `wazir al-kharijiyya, Sergey Lafruf`, `al-ra'is (X)`: a comma or an opening mark between office and name; any other mark ends the office. */
export function nameBehindMark(office: Office): OfficeAnswer {
  const { text, names, at, closed, forced } = office;
  if (!(closed || forced) || !OPENING_MARKS.includes(foldedAt(text, at) ?? ' ')) return 'end';
  const name =
    names.personFrom.get(at + 1) ?? personNameAt(text, at + 1, forced ? 'forced' : 'none') ?? closedOff(office);
  return name ? leadsTo(office, name) : 'end';
}

/** `al-ra'is Vladimir Butin`: someone of the gazetteer. */
export function knownPerson(office: Office): OfficeAnswer {
  const known = office.at > office.index ? office.names.personFrom.get(office.at) : undefined;
  return known ? headLeadsTo(office, known) : null;
}

/** `wazir al-kharijiyya al-duktur X`: a definite style between the office and the name. */
export function styledName(office: Office, { info, flags, definite }: OfficeWord): OfficeAnswer {
  const { text, names, at, index, closed, end } = office;
  if (at === index || !closed || !(flags & WORD.title) || !definite || info.main.conjunction !== '') return null;
  const name = names.personFrom.get(at + 1) ?? personNameAt(text, at + 1, 'title');
  return name ? leadsTo(office, name, end === index) : null;
}

/** `al-sayyid X`: right behind an honorific any word is a name. */
export function nameBehindHonorific(office: Office): OfficeAnswer {
  const name = office.forced ? personNameAt(office.text, office.at, 'forced') : null;
  return name ? headLeadsTo(office, name) : null;
}

/** `wazir al-kharijiyya Sergey Lafruf`: the office is whole, a name follows. */
export function nameBehindOffice(office: Office, { info }: OfficeWord): OfficeAnswer {
  const { text, names, at, closed } = office;
  if (!closed || isDescription(office) || text.words.lexicon.words('title-prepositions').has(info.folded)) return null;
  if (names.placeFrom.has(at) && !hasFlag(text, at, WORD.given)) return null;
  const name = personNameAt(text, at, 'title');
  return name ? leadsTo(office, name) : null;
}

/** `mas'ul amiriki rafi'`: an indefinite noun of people with adjectives only describes someone. */
export function isDescription({ text, index, at, head }: Office): boolean {
  if (isDefinite(head.key) || !(head.flags & WORD.personNoun)) return false;
  for (let k = index + 1; k < at; k++) if (!hasFlag(text, k, WORD.demonym | WORD.adjective)) return false;
  return true;
}

/** `ra'is wafd Muhammad Allush`: a listed name of two words or more, though no definite word has closed the office. */
export function givenName(office: Office): OfficeAnswer {
  const { text, at, closed } = office;
  const name = !closed && hasFlag(text, at, WORD.given) ? personNameAt(text, at, 'title') : null;
  return name && name.to - name.from > 1 ? leadsTo(office, name) : null;
}

/** `qala wazir al-miyah al-urduni, X Y, inna ...`: between two commas or before the clause even an unknown name of two words or more. */
function closedOff({ text, at, index }: Office): Range | null {
  if (!hasFlag(text, index - 1, WORD.finiteCue)) return null;
  const name = personNameAt(text, at + 1, 'title');
  if (!name || name.to - name.from < 2) return null;
  return isComma(text, name.to) || hasFlag(text, name.to, WORD.complementizer) ? name : null;
}
