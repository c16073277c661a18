import { isDefinite } from '../../../../language/ar/clitics.ts';
import { type ArabicText, foldedAt, hasFlag, isIn, isWord, type Range, tokenAt } from '../../arabic-text.ts';
import { isSeat } from '../../mentions/capitals.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { personNameAt } from '../../mentions/person-name-at.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';
import { closedQuoteEndFrom } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { describedEnd, groupEnd } from './described-source.ts';
import { skipAdverbials } from './skip-adverbials.ts';
import { skipTold } from './skip-told.ts';
import type { Subject } from './subject.ts';

const LONGEST_QUOTED = 5;

/** The first token behind a verb where its subject may stand: adverbials and the outlet told are passed over. */
export function subjectStart(text: ArabicText, mentions: Mentions, from: number, to: number): number {
  return skipAdverbials(text, skipTold(text, mentions, skipAdverbials(text, from, to), to), to);
}

/** The subject that stands right behind a verb, or null where none stands there (it is dropped or comes later); `own`: prepositions that the verb takes. */
export function subjectAt(
  text: ArabicText,
  mentions: Mentions,
  from: number,
  to: number,
  own: readonly string[] = [],
): Subject | null {
  const at = subjectStart(text, mentions, from, to);
  if (at >= to) return null;
  const person = mentions.personFrom(at);
  if (person) {
    const range = { from: at, to: person.to };
    return isOfAnother(text, person, at) ? { kind: 'group', range } : { kind: 'mention', mention: person, range };
  }
  if (!isWord(text, at)) return quotedSubject(text, mentions, at);
  if (text.infos[at]?.main.conjunction !== '') return null;
  const named = wholeName(mentions, at);
  if (named)
    return isAttached(text, named) ? null : { kind: 'mention', mention: named, range: { from: at, to: named.to } };
  return capitalSubject(text, mentions, at) ?? describedSubject(text, mentions, at, to, own);
}

/** `shaqiq al-aqid X`, `mutahadditha bi-ism X`, `qa'id muwalin lil-ra'is X`: somebody who is described by the name of another. */
export function isOfAnother(text: ArabicText, { from }: RawMention, head: number): boolean {
  if (head >= from) return false;
  if (isIn(text, head, 'heads-of-another') || isIn(text, from - 1, 'on-behalf')) return true;
  if (isDefinite(foldedAt(text, head) ?? '')) return false;
  if (standsForOffice(text, head, from)) return true;
  let office = from - 1;
  while (office > head && hasFlag(text, office, WORD.demonym | WORD.adjective)) office--;
  const tied = text.infos[office]?.readings.some(
    (r) => r.preposition === 'l' && r.flags & WORD.title && isDefinite(r.key),
  );
  return office > head && tied === true;
}

/** `mutahaddith bi-ism al-ra'is X`: in the name of an office whose holder is named. */
function standsForOffice(text: ArabicText, head: number, name: number): boolean {
  for (let k = head + 1; k < name - 1; k++)
    if (isIn(text, k, 'on-behalf') && hasFlag(text, k + 1, WORD.title) && !hasFlag(text, k + 1, WORD.organizationHead))
      return true;
  return false;
}

/** A country or body, no demonym, that is not the head of a longer office. */
function wholeName(mentions: Mentions, at: number): RawMention | null {
  const named = mentions.namedFrom(at);
  const title = mentions.titleFrom(at);
  return named && !named.indirect && (!title || named.to >= title.to) ? named : null;
}

/** `li-Rusya`: behind a preposition it is no subject. */
function isAttached(text: ArabicText, { from, start }: RawMention): boolean {
  const prepositional = text.infos[from]?.readings.some((r) => r.preposition !== '') ?? false;
  const token = tokenAt(text, from);
  return prepositional && token !== undefined && start > token.start && start < token.end;
}

/** `akkadat Musku`: a capital or a seat such as the Kremlin. */
function capitalSubject(text: ArabicText, mentions: Mentions, at: number): Subject | null {
  const place = mentions.placeFrom(at);
  if (!place || mentions.namedFrom(at) || mentions.titleFrom(at) || !place.places.some(isSeat)) return null;
  const common = text.infos[at]?.readings.some((r) => r.taken === 0 && r.flags !== 0);
  return common ? null : { kind: 'capital', range: { from: at, to: place.to }, place };
}

/** An office, a noun that points back, a name by its shape, a described source. */
function describedSubject(
  text: ArabicText,
  mentions: Mentions,
  at: number,
  to: number,
  own: readonly string[],
): Subject | null {
  const described = groupEnd(text, mentions, at, to, own);
  const title = mentions.titleFrom(at);
  if (title && isOfficeAlone(text, title, described)) return { kind: 'title', range: title };
  if (hasFlag(text, at, WORD.anaphor)) return anaphoricSubject(text, mentions, at, to);
  const name = hasFlag(text, at, WORD.weakGiven) ? personNameAt(text, at, 'title') : null;
  if (name && name.to - name.from > 1 && name.to <= to) return { kind: 'unknown', range: name };
  if (described > at) return { kind: 'group', range: { from: at, to: described } };
  if (!hasFlag(text, at, WORD.organizationHead)) return null;
  if (isDefinite(foldedAt(text, at) ?? '')) return { kind: 'anaphor', range: definiteRange(text, mentions, at, to) };
  return { kind: 'group', range: { from: at, to: describedEnd(text, mentions, at, to, false, own) } };
}

/** `al-wazir`, `wazir al-kharijiyya`; a noun of people whose description goes on behind it (`mas'ul fi al-wizara`) is a source. */
function isOfficeAlone(text: ArabicText, title: Range, described: number): boolean {
  if (described <= title.to) return true;
  const { from, to } = title;
  const key = text.infos[from]?.main.key ?? '';
  if (hasFlag(text, from, WORD.personNoun) && !isDefinite(key)) return false;
  return to - from > 1 && text.words.lexicon.words('title-heads').get(key) === 'office';
}

/** `al-wazir`, `al-masdar`; `al-sahifa al-amrikiyya "X"`: a body named in marks behind its noun. */
function anaphoricSubject(text: ArabicText, mentions: Mentions, at: number, to: number): Subject {
  const range = definiteRange(text, mentions, at, to);
  const key = text.infos[at]?.main.key ?? '';
  const isBody = text.words.lexicon.words('anaphor-nouns').get(key) === 'body';
  const named = isBody && range.to < to ? quotedSubject(text, mentions, range.to) : null;
  return named ?? { kind: 'anaphor', range };
}

function definiteRange(text: ArabicText, mentions: Mentions, at: number, to: number): Range {
  return { from: at, to: describedEnd(text, mentions, at, to, true) };
}

/** `qalat "X" inna ...`: a body named only in quotation marks right behind the verb. */
function quotedSubject(text: ArabicText, mentions: Mentions, at: number): Subject | null {
  const end = closedQuoteEndFrom(text, at);
  if (end === null) return null;
  const range = { from: at, to: end };
  const mention = mentions.namedFrom(at + 1);
  if (mention?.to === end - 1) return { kind: 'mention', mention, range };
  return end - at <= LONGEST_QUOTED && isWord(text, end) ? { kind: 'unknown', range } : null;
}
