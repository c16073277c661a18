import { type ArabicText, isIn, spanOf } from '../arabic-text.ts';
import type { Entity } from '../entities.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { nearestPerson, speaksFor } from './office.ts';
import { type PartiesFound, type Party, toParty } from './party.ts';

/** `naziruhu al-kuwayti`, `naziruhu al-turki wa-l-irani`: who of the article speaks for each state and holds an office like that of the person named before; else the state. */
export function counterpartsAt(search: MeetingSearch, at: number): PartiesFound | null {
  const { text, mentions } = search;
  if (!isCounterpart(text, at)) return null;
  const parties: Party[] = [];
  let to = at + 1;
  for (; text.infos[to]?.demonym && !mentions.personFrom(to + 1); to++) {
    const state = mentions.namedFrom(to);
    if (!state) break;
    const span = spanOf(text, { from: at, to: to + 1 });
    parties.push(toParty(holderLike(search, at, search.entityOf(state)), span));
  }
  const body = to === at + 1 && isIn(text, to, 'place-openers') ? bodyWithin(search, to + 1) : null;
  if (body)
    return { from: at, to: body.to, parties: [toParty(search.entityOf(body), body)], nameless: false, loose: false };
  return parties.length > 0 ? { from: at, to, parties, nameless: true, loose: true } : null;
}

function isCounterpart(text: ArabicText, at: number): boolean {
  return (
    isIn(text, at, 'counterparts') ||
    (text.infos[at]?.readings.some((r) => text.words.lexicon.words('counterparts').has(r.key)) ?? false)
  );
}

/** Somebody who speaks for the state and shares an office with the one whose counterpart he is. */
function holderLike(search: MeetingSearch, at: number, state: Entity): Entity {
  const first = nearestPerson(search, at, ({ titleWords }) => titleWords.size > 0);
  const holder = first && nearestPerson(search, at, (entity) => isLike(entity, first, state));
  return holder ?? nearestPerson(search, at, (entity) => isNamedSo(search, entity, state)) ?? state;
}

function isLike(entity: Entity, other: Entity, state: Entity): boolean {
  if (entity === other || !speaksFor(entity, state)) return false;
  return [...entity.titleWords].some((word) => other.titleWords.has(word));
}

/** Called a counterpart elsewhere. */
function isNamedSo({ text }: MeetingSearch, entity: Entity, state: Entity): boolean {
  const words = text.words.lexicon.words('counterparts');
  return speaksFor(entity, state) && [...entity.titleWords].some((word) => words.has(word));
}

/** `nuzara'ahu fi duwal majlis X`: the body or state whose offices they hold. */
function bodyWithin({ mentions }: MeetingSearch, from: number): RawMention | null {
  for (let k = from; k < from + 3; k++) {
    const named = mentions.namedFrom(k);
    if (named && !named.indirect) return named;
  }
  return null;
}
