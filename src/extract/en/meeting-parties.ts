import type { AttendeeRole } from '../extraction.ts';
import { type EnglishText, isMark, type Range, spanOf, wordAt } from './english-text.ts';
import type { EntityMention } from './entity-register.ts';
import type { Attendee } from './meeting-found.ts';
import { mentionsWithin } from './mentions-within.ts';

const WINDOW = 28;

/** Who meets, by the words around a trigger noun: behind `between` and `with`, and the subject of a verb of holding before it. */
export function nounParties(
  text: EnglishText,
  sorted: readonly EntityMention[],
  trigger: Range,
  from: number,
  limit: number,
): Map<number, Attendee> {
  const parties = new Map<number, Attendee>();
  const end = Math.min(limit, trigger.end + WINDOW);
  for (let at = trigger.end; at < end; at++) {
    const word = wordAt(text, at);
    if (stopsParties(text, at)) break;
    const two = `${word} ${wordAt(text, at + 1)}`;
    if (
      text.words['meeting-links'].has(word) ||
      text.words['meeting-links'].has(two) ||
      text.words['attendee-roles'].has(word)
    ) {
      const role = (text.words['attendee-roles'].get(word) as AttendeeRole | undefined) ?? 'party';
      addRun(
        text,
        sorted,
        parties,
        wordAt(text, at + 1) === 'by' ? at + 2 : at + 1,
        end,
        word === 'by' ? roleBefore(text, at) : role,
      );
    } else if (text.words['gathering-verbs'].has(word) && wordAt(text, at + 1) === 'by')
      addRun(text, sorted, parties, at + 2, end, roleBefore(text, at + 1));
  }
  const fronted = frontedEnd(text, trigger, from, end);
  if (fronted >= 0) addRun(text, sorted, parties, fronted + 1, end, 'party');
  const verb = holdingVerb(text, trigger.first, from);
  if (verb >= 0) addSubject(text, sorted, parties, verb, from, roleAfter(text, verb) ?? roleBefore(text, verb + 1));
  for (const mention of mentionsWithin(sorted, { first: trigger.first - 4, end: trigger.end })) {
    if (mention.first >= from && (wordAt(text, mention.end) === '-' || wordAt(text, mention.first - 1) === '-'))
      add(text, parties, mention, 'party');
  }
  return parties;
}

/** `After days of talks in Vienna, Iran and …`: the comma behind an adjunct that opens the sentence, or -1. */
function frontedEnd(text: EnglishText, trigger: Range, from: number, limit: number): number {
  let first = from;
  if (trigger.first - from > FRONTED * 2) return -1;
  for (let at = from; at < trigger.first; at++) if (/^[-\u2013\u2014]$/.test(wordAt(text, at))) first = at + 1;
  if (!text.words.prepositions.has(wordAt(text, first)) || trigger.first - first > FRONTED) return -1;
  for (let at = trigger.end; at < limit && at - trigger.end < FRONTED; at++) if (wordAt(text, at) === ',') return at;
  return -1;
}

const FRONTED = 8;

/** Subject and object of a verb of meeting; empty unless both stand there. */
export function verbParties(
  text: EnglishText,
  sorted: readonly EntityMention[],
  verb: Range,
  from: number,
  limit: number,
): Map<number, Attendee> {
  const parties = new Map<number, Attendee>();
  addSubject(text, sorted, parties, verb.first, from, 'party');
  const link = text.words['meeting-links'].has(wordAt(text, verb.end)) ? verb.end + 1 : verb.end;
  addRun(text, sorted, parties, link, Math.min(limit, verb.end + WINDOW), 'party');
  return parties;
}

function add(text: EnglishText, parties: Map<number, Attendee>, mention: EntityMention, role: AttendeeRole): void {
  if (mention.entity.type === 'Group' || parties.has(mention.entity.index)) return;
  parties.set(mention.entity.index, { ...spanOf(text, mention), entity: mention.entity.index, role });
}

function roleBefore(text: EnglishText, at: number): AttendeeRole {
  const role = text.words['attendee-roles'].get(wordAt(text, at - 1));
  return typeof role === 'string' ? (role as AttendeeRole) : 'party';
}

/** `took part as an observer`. */
function roleAfter(text: EnglishText, verb: number): AttendeeRole | null {
  for (let at = verb + 1; at < verb + 5; at++) {
    if (wordAt(text, at) !== 'as') continue;
    const role = text.words['attendee-roles'].get(wordAt(text, at + 2));
    return typeof role === 'string' ? (role as AttendeeRole) : null;
  }
  return null;
}

/** A clause border or a verb of saying ends the parties. */
function stopsParties(text: EnglishText, at: number): boolean {
  const word = wordAt(text, at);
  if (isMark(text, at)) return !/^[,.()'\u2019-]$/.test(word) || (word === '.' && !text.capital[at - 1]);
  return (
    text.words.subordinators.has(word) ||
    text.lexicon.forms.get(word)?.some((form) => form.tense === 'perfect') === true
  );
}

/** Names in a row, joined by commas, `and` and titles; a demonym before a title stands for the person behind it. */
function addRun(
  text: EnglishText,
  sorted: readonly EntityMention[],
  parties: Map<number, Attendee>,
  from: number,
  limit: number,
  role: AttendeeRole,
): void {
  const { words } = text;
  let gap = 0;
  for (let at = from; at < limit && gap < 7; at++) {
    const word = wordAt(text, at);
    const mention = mentionsWithin(sorted, { first: at, end: Math.min(limit, at + 10) }).find(
      (candidate) => candidate.first === at,
    );
    if (mention) {
      const owned =
        gap === 1 &&
        text.words.connectors.has(wordAt(text, at - 1)) &&
        parties.size > 0 &&
        wordAt(text, at - 1) !== 'and';
      if (!owned && !isAttribute(text, sorted, mention, limit)) add(text, parties, mention, role);
      at = mention.end - 1;
      gap = 0;
      continue;
    }
    if (stopsParties(text, at) || (words.prepositions.has(word) && word !== 'of' && word !== 'for' && gap > 0)) break;
    if (
      (words.prepositions.has(word) && word !== 'of' && word !== 'for' && word !== 'from') ||
      words.verbs.has(word) ||
      words.weekdays.has(word)
    )
      break;
    gap++;
  }
}

const TITLE_REACH = 8;

/** `Russian Foreign Minister Lavrov`: the country is not a party of its own. */
function isAttribute(
  text: EnglishText,
  sorted: readonly EntityMention[],
  mention: EntityMention,
  limit: number,
): boolean {
  if (mention.entity.type === 'Person') return false;
  const next = mentionsWithin(sorted, { first: mention.end, end: Math.min(limit, mention.end + TITLE_REACH) }).find(
    (candidate) => candidate.entity.type === 'Person' || candidate.entity.type === 'Organization',
  );
  if (!next) return false;
  for (let at = mention.end; at < next.first; at++) {
    const word = wordAt(text, at);
    if (isMark(text, at) || text.words.coordinators.has(word)) return wordAt(text, at) === '-';
  }
  return mention.foundBy === 'en.name.demonym' || next.entity.type === 'Person';
}

/** The last verb of holding before a trigger in its clause, or -1. */
function holdingVerb(text: EnglishText, at: number, from: number): number {
  for (let k = at - 1; k >= from && at - k < 12; k--) {
    const word = wordAt(text, k);
    if (text.words['gathering-verbs'].has(word)) return k;
    if ((text.words.subordinators.has(word) && word !== 'as') || word === ';' || word === ':') return -1;
  }
  return -1;
}

/** Names before a verb, back to the border of its clause. */
function addSubject(
  text: EnglishText,
  sorted: readonly EntityMention[],
  parties: Map<number, Attendee>,
  verb: number,
  from: number,
  role: AttendeeRole,
): void {
  let start = verb - 1;
  for (; start >= from && verb - start < WINDOW; start--) {
    const word = wordAt(text, start);
    if (text.words.subordinators.has(word) || text.quoteOf[start] !== -1 || word === ';' || word === ':') break;
    if (
      text.lexicon.forms.get(word)?.some((form) => form.tense === 'perfect') &&
      !text.words['gathering-verbs'].has(word)
    )
      break;
  }
  const inside = mentionsWithin(sorted, { first: start + 1, end: verb });
  for (const mention of inside) {
    const before = wordAt(text, mention.first - 1);
    const article = text.words.determiners.has(before) ? wordAt(text, mention.first - 2) : before;
    if (text.words.prepositions.has(article) && !text.words['origin-prepositions'].has(article)) continue;
    if (!isAttribute(text, sorted, mention, verb)) add(text, parties, mention, role);
  }
}
