import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, tokenAt } from '../../arabic-text.ts';
import { phraseLength } from '../../phrase-length.ts';
import { WORD } from '../../word-flags.ts';
import type { TypedReading } from '../../word-types.ts';
import type { KnownNames } from '../known-names.ts';
import { nameAhead } from './name-ahead.ts';
import { leadsTo, type Office, type OfficeAnswer, type OfficeRule, type TitledName } from './office.ts';
import {
  givenName,
  knownPerson,
  nameBehindHonorific,
  nameBehindMark,
  nameBehindOffice,
  styledName,
} from './office-names.ts';
import {
  attribute,
  bodyHead,
  definiteWord,
  foreignWord,
  furtherOffice,
  honorific,
  namedPart,
  partBehindPreposition,
  quotedPart,
  region,
} from './office-parts.ts';

const LOOK_AHEAD = 16;

/** AIN, NOON: the preposition before those whose words are relayed. */
const QUOTED_FROM = '\u0639\u0646';

/** In this order: the first rule that applies decides. */
const MARK_RULES: readonly OfficeRule[] = [quotedPart, nameBehindMark];

const WORD_RULES: readonly OfficeRule[] = [
  knownPerson,
  styledName,
  honorific,
  nameBehindHonorific,
  namedPart,
  foreignWord,
  furtherOffice,
  definiteWord,
  attribute,
  region,
  nameBehindOffice,
  partBehindPreposition,
  givenName,
  bodyHead,
];

/**
 * Reads an office that starts at a token: head, its genitive (indefinite heads until the first definite word), adjectives, demonyms, prepositional
 * parts; then a name, perhaps behind honorifics, a comma or an opening mark. `al-mutahaddith bi-smi wizarat al-kharijiyya X`, the ministry's spokesman X:
 *   `al-mutahaddith bi-ism wizarat al-kharijiyya al-kazakhiyya Anwar Zhainakov`
 */
export function titledNameAt(text: ArabicText, index: number, names: KnownNames): TitledName | null {
  if (!isWord(text, index)) return null;
  const style = phraseLength(text, index, 'honorific-phrases');
  const head = headAt(text, index, style > 0);
  if (!head || isIn(text, index + 1, 'divine-ends')) return null;
  const office: Office = {
    text,
    names,
    index,
    head,
    at: index + style,
    end: index,
    closed: style > 0,
    forced: style > 0,
    honorificOnly: true,
    circumstance: false,
  };
  const answer = readOn(office);
  if (answer !== 'end') return answer;
  if (office.end === index) return null;
  const late = isSaidBy(text, index) ? nameAhead(text, office.at, index + LOOK_AHEAD, names) : null;
  if (late) return leadsTo(office, late, false);
  return { title: { from: index, to: office.end }, name: null, honorificOnly: office.honorificOnly };
}

/** The reading of the first word that makes it an office or honorific; a style of several words (`sahib al-sumuw`) counts as it stands. */
function headAt(text: ArabicText, index: number, styled: boolean): TypedReading | undefined {
  const info = text.infos[index];
  return styled ? info?.main : info?.readings.find((r) => (r.flags & (WORD.title | WORD.honorific)) !== 0);
}

function readOn(office: Office): TitledName | 'end' {
  const { text, index } = office;
  const sentence = tokenAt(text, index)?.sentence;
  while (office.at < index + LOOK_AHEAD && tokenAt(text, office.at)?.sentence === sentence) {
    const answer = firstAnswer(office);
    if (answer !== 'on') return answer ?? 'end';
  }
  return 'end';
}

function firstAnswer(office: Office): OfficeAnswer {
  const { text, at, index, head } = office;
  const info = text.infos[at];
  if (!info) return 'end';
  const flags = at === index ? head.flags : info.flags;
  const word = { info, flags, definite: isDefinite(info.main.key) };
  for (const rule of isWord(text, at) ? WORD_RULES : MARK_RULES) {
    const answer = rule(office, word);
    if (answer) return answer;
  }
  return null;
}

/** A verb of saying or "quoted from" stands before. */
function isSaidBy(text: ArabicText, index: number): boolean {
  return hasFlag(text, index - 1, WORD.finiteCue) || foldedAt(text, index - 1) === QUOTED_FROM;
}
