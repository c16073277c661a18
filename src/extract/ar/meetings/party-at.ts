import { type ArabicText, hasFlag, isIn, readingIn, spanOf } from '../arabic-text.ts';
import type { Entity } from '../entities.ts';
import { stateOf } from '../mentions/capitals.ts';
import type { PlaceMention } from '../mentions/known-names.ts';
import { type RawMention, toRawMention } from '../mentions/raw-mention.ts';
import { WORD } from '../word-flags.ts';
import { counterpartsAt } from './counterparts.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { officeAt, ownersOf } from './office.ts';
import { type PartiesFound, type Party, toParty } from './party.ts';

/** Who stands at a token as a party: a person, a counterpart, the holder of an office, a state or body, a capital for its state. */
export function partyAt(search: MeetingSearch, at: number): PartiesFound | null {
  const { mentions } = search;
  const person = mentions.personFrom(at);
  if (person) return found(search, at, person);
  return counterpartsAt(search, at) ?? officeParty(search, at) ?? stateOrBody(search, at) ?? capital(search, at);
}

function found(search: MeetingSearch, from: number, mention: RawMention): PartiesFound | null {
  const { entityOf } = search;
  const parties = sendersOf(search, mention, entityOf(mention)).filter((sender) => mayMeet(search, sender));
  if (parties.length === 0) return null;
  const to = Math.max(mention.to, from + 1);
  return {
    from,
    to,
    parties: parties.map((entity) => toParty(entity, mention)),
    nameless: false,
    loose: mention.indirect,
  };
}

/** Outlets tell of meetings, unnamed groups are no attendees. */
function mayMeet({ text }: MeetingSearch, { type, known }: Entity): boolean {
  if (type === 'Group') return false;
  return known?.type !== 'Organization' || !text.words.lexicon.words('outlet-kinds').has(known.kind);
}

/** `wafd al-mamlaka`: a delegation stands for whoever sends it, and for nobody where that is not known. */
function sendersOf({ text, entities }: MeetingSearch, { from }: RawMention, entity: Entity): readonly Entity[] {
  if (entity.type !== 'Organization' || entity.known || !readingIn(text, from, 'delegations')) return [entity];
  const senders = [...entity.represents].flatMap((index) => entities.all[index] ?? []);
  return senders;
}

/** `al-wazir al-rusi`: who holds the office; where nobody of the article does, the state or body that it speaks for. */
function officeParty(search: MeetingSearch, at: number): PartiesFound | null {
  const office = officeAt(search, at);
  if (!office) return null;
  const { range, holder } = office;
  const owners = holder ? [holder] : ownersOf(search, range);
  if (owners.length === 0) return null;
  return {
    ...range,
    parties: owners.map((entity) => toParty(entity, spanOf(search.text, range))),
    nameless: true,
    loose: !holder,
  };
}

/** A demonym counts for its state where it stands as a noun: `bayna al-isra'iliyyin wa-l-filastiniyyin`. */
function stateOrBody(search: MeetingSearch, at: number): PartiesFound | null {
  const { text, mentions } = search;
  const named = mentions.namedFrom(at);
  if (!named) return null;
  if (named.indirect && mentions.personFrom(named.to)) return null;
  if (named.indirect && text.infos[at]?.demonym && !standsAlone(text, at)) return null;
  return found(search, at, named);
}

function standsAlone(text: ArabicText, at: number): boolean {
  const joined = text.infos[at]?.main.conjunction !== '';
  return (
    joined || isIn(text, at - 1, 'meeting-with') || isIn(text, at - 1, 'sides') || hasFlag(text, at - 1, WORD.title)
  );
}

/** `bayna al-Riyad wa-Tahran`. */
function capital(search: MeetingSearch, at: number): PartiesFound | null {
  const place = search.mentions.placeFrom(at);
  if (!place || !isBare(search.text, place)) return null;
  const parties = stateParty(search, place);
  return parties.length > 0
    ? { from: at, to: Math.max(place.to, at + 1), parties, nameless: false, loose: false }
    : null;
}

/** The state that a capital stands for. */
export function stateParty(
  { text, entityOf }: MeetingSearch,
  { from, to, start, end, form, places }: PlaceMention,
): Party[] {
  const known = stateOf(text, places);
  if (!known) return [];
  const mention = toRawMention({
    from,
    to,
    start,
    end,
    form,
    type: 'Country',
    known,
    indirect: true,
    foundBy: 'ar.capital',
  });
  return [toParty(entityOf(mention), mention)];
}

function isBare(text: ArabicText, { from }: PlaceMention): boolean {
  return isIn(text, from - 1, 'state-openers') || isIn(text, from - 2, 'state-openers');
}
