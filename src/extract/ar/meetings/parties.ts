import type { AttendeeRole } from '../../extraction.ts';
import { type ArabicText, hasFlag, isIn, readingIn, tokenAt } from '../arabic-text.ts';
import { phraseAt, phraseLength } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { isOfRound, isReportingVerb, isVerb, opensTopic } from './meeting-clause.ts';
import type { Attendees, MeetingSearch } from './meeting-found.ts';
import { meetingNounAt } from './meeting-noun.ts';
import type { Party } from './party.ts';
import { partyAt } from './party-at.ts';
import { partyRun } from './party-run.ts';

/** How near before bayna a noun of relations may stand. */
const TIE_BEFORE = 3;

/** How far behind a meeting its owner may stand. */
const OWNING_WITHIN = 4;

/** How far behind a meeting those may stand who attend it. */
const ATTENDING_WITHIN = 8;

/** How far before a meeting its delegation may stand. */
const DELEGATION_BEFORE = 10;

/** How far before *under the lead of* a delegation may stand. */
const DELEGATION_NEAR = 5;

/** Adds parties; a part that is more than being there wins. */
export function addParties(attendees: Attendees, parties: readonly Party[]): void {
  for (const party of parties) {
    const known = attendees.get(party.entity);
    if (!known) attendees.set(party.entity, party);
    else if (known.role === 'party' && party.role !== 'party')
      attendees.set(party.entity, { ...known, role: party.role });
  }
}

/** `bayna A wa-B`, `ma'a C`, `bi-musharakat D`, `bi-ri'asat E`: the names behind each such word; those behind between and with stand in the clause and before the topic, others anywhere before the next meeting. */
export function partiesBehind(search: MeetingSearch, from: number, end: number, limit: number): Party[] {
  const { text } = search;
  const parties: Party[] = [];
  let topic = false;
  for (let k = from; k < limit && !namesMeeting(text, k); k++) {
    if (hasFlag(text, k, WORD.complementizer) || isReportingVerb(text, k)) break;
    topic ||= k >= end || opensTopic(text, k);
    const opener = phraseAt(text, k, 'meeting-with', 4);
    if (!opener) continue;
    const role = text.words.lexicon.words('meeting-with').get(opener.key);
    if (role === 'between' && (topic || tiesOthers(text, k))) continue;
    const run = partyRun(search, k + opener.length, limit);
    parties.push(...withRole(run.parties, role === 'chair' && leadsDelegation(text, from, k) ? 'party' : role));
    k = Math.max(k, run.to - 1);
  }
  return parties;
}

/** `wafd al-hukuma bi-ri'asat X`: X leads a delegation, not the meeting. */
function leadsDelegation(text: ArabicText, from: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - DELEGATION_NEAR); k--)
    if (readingIn(text, k, 'delegations')) return true;
  return false;
}

/** `ra'asa wafd X fi al-ijtima' Y`: Y stands behind the meeting. */
function headsDelegation(text: ArabicText, at: number): boolean {
  for (let k = at - 2; k >= at - DELEGATION_BEFORE; k--)
    if (text.words.lexicon.words('holding-verbs').get(text.infos[k]?.main.key ?? '') === 'chair')
      return isIn(text, k + 1, 'delegations');
  return false;
}

/** `al-mu'tamar al-sanawi li-hizb X`, `ijtima' li-wuzara' X wa-Y`: whose meeting it is. */
export function partiesOwning(search: MeetingSearch, next: number, end: number): readonly Party[] {
  const { text, mentions } = search;
  for (let k = next; k < Math.min(end, next + OWNING_WITHIN); k++) {
    const tied = readingIn(text, k, 'collective-nouns')?.preposition === 'l' || hasNounBehindL(text, k);
    const named = mentions.namedFrom(k);
    const attached = named && !named.indirect && named.start > (tokenAt(text, k)?.start ?? 0);
    if (tied || (attached && text.infos[k]?.readings.some((r) => r.preposition === 'l')))
      return partyRun(search, k, end).parties;
    if (hasFlag(text, k, WORD.function) || isVerb(text, k) || opensTopic(text, k)) break;
  }
  return [];
}

function hasNounBehindL(text: ArabicText, at: number): boolean {
  const nouns = WORD.organizationHead | WORD.title;
  return text.infos[at]?.readings.some((r) => r.preposition === 'l' && (r.flags & nouns) !== 0) ?? false;
}

/** `bahatha X al-azma ma'a Y`: the names behind the first with of the clause. */
export function partiesWith(search: MeetingSearch, from: number, end: number): readonly Party[] {
  const { text } = search;
  for (let k = from; k < end && !meetingNounAt(text, k); k++)
    if (isIn(text, k, 'with')) return partyRun(search, k + 1, end).parties;
  return [];
}

/** Another meeting; talks that a round is a round of are none. */
function namesMeeting(text: ArabicText, at: number): boolean {
  if (readingIn(text, at, 'meeting-verbs', true)) return true;
  return readingIn(text, at, 'meeting-nouns') !== undefined && !isOfRound(text, at);
}

/** `wa-hadara al-ijtima' X wa-Y`: who attends stands behind the meeting. */
export function partiesAttending(search: MeetingSearch, at: number, next: number, limit: number): readonly Party[] {
  const { text } = search;
  const attends = readingIn(text, at - 1, 'attending-verbs') ?? readingIn(text, at - 2, 'attending-verbs');
  if (!attends && !headsDelegation(text, at)) return [];
  for (let k = next; k < Math.min(limit, next + ATTENDING_WITHIN) && !isVerb(text, k); k++) {
    const opens = partyAt(search, k) || phraseLength(text, k, 'party-carriers', 4) > 0;
    if (opens) return partyRun(search, k, limit).parties;
  }
  return [];
}

/** `al-ittifaq al-nawawi bayna A wa-B`: what stands between them is no meeting. */
function tiesOthers(text: ArabicText, at: number): boolean {
  for (let k = at - 1; k >= at - TIE_BEFORE; k--) if (isIn(text, k, 'ties-between')) return true;
  return false;
}

function withRole(parties: readonly Party[], role: unknown): readonly Party[] {
  if (role === 'between' || role === 'party') return parties;
  return parties.map((party, k) => ({ ...party, role: role === 'chair' && k > 0 ? 'party' : (role as AttendeeRole) }));
}

/** `liqa'uha bi-X`: behind an attached b- right behind the noun. */
export function partiesAttached(search: MeetingSearch, at: number, end: number): readonly Party[] {
  const attached = search.text.infos[at]?.readings.some((r) => r.preposition === 'b' && r.conjunction === '');
  const named = search.mentions.personFrom(at) ?? search.mentions.namedFrom(at) ?? search.mentions.titleFrom(at);
  return attached && named && !('indirect' in named && named.indirect) ? partyRun(search, at, end).parties : [];
}
