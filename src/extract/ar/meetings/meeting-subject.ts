import type { AttendeeRole } from '../../extraction.ts';
import { type ArabicText, hasFlag, isIn, readingIn, sentenceOf } from '../arabic-text.ts';
import { phraseAt } from '../phrase-length.ts';
import { WORD } from '../word-flags.ts';
import { subjectOf } from './clause-subject.ts';
import { isReportingVerb, withoutFuture } from './meeting-clause.ts';
import type { MeetingSearch } from './meeting-found.ts';
import { isDuring, isOccasion } from './occasion.ts';
import { partiesBehind, partiesOwning } from './parties.ts';
import type { Party } from './party.ts';
import { contentStart, endsClause, isDeed, isThatHe, speakerOf } from './told-around.ts';

/** How far before a meeting the verb may stand whose subject comes to it. */
const BEFORE = 40;

/** How far behind its verb a document may stand. */
const DOCUMENT_WITHIN = 4;

/** `aqada X ijtima'an`, `X alladhi yazur Y li-ijra' muhadathat`, `qala X khilala liqa'ihi`: the subject of the verb that the meeting goes with. */
export function subjectOfMeeting(search: MeetingSearch, at: number, own: boolean): readonly Party[] {
  const { text } = search;
  const first = Math.max(sentenceOf(text, at).firstToken, at - BEFORE, contentStart(search, at));
  const bound = { there: own || isDuring(text, at), any: own || isOccasion(text, at) || isHeldThrough(text, at) };
  let himself = false;
  for (let k = at - 1; k >= first && !endsClause(text, k); k--) {
    himself ||= isThatHe(text, k);
    if (!isDeed(search, k)) continue;
    const says = isReportingVerb(text, k);
    const role = holdingRole(text, k);
    if (!role && !(says && !himself ? bound.there : bound.any)) return [];
    const parties = partiesOfVerb(search, k, at, role);
    if (parties) return parties;
  }
  return bound.there ? speakerOf(search, at) : [];
}

/** Who takes part by being the subject of a verb, and whom else a verb of holding names before the meeting; null where the subject is dropped. */
function partiesOfVerb(
  search: MeetingSearch,
  verb: number,
  at: number,
  role: AttendeeRole | null,
): readonly Party[] | null {
  if (readingIn(search.text, verb, 'absent-verbs', true)) return [];
  const parties = [...subjectOf(search, verb, at), ...(role ? partiesBehind(search, verb, at, at) : [])];
  if (parties.length === 0) return issuersBehind(search, verb, at);
  const heads = role === 'chair' && isIn(search.text, verb + 1, 'delegations');
  return role && role !== 'party' && !heads ? parties.map((party) => ({ ...party, role })) : parties;
}

/** `sadara bayan mushtarak li-X wa-Y fi khitam muhadathat`: those for whom a document speaks that comes out of a meeting; null where there is none. */
function issuersBehind(search: MeetingSearch, verb: number, at: number): readonly Party[] | null {
  for (let k = verb + 1; k < Math.min(at, verb + DOCUMENT_WITHIN); k++) {
    if (!hasFlag(search.text, k, WORD.documentNoun)) continue;
    const issuers = partiesOwning(search, k + 1, at);
    return issuers.length > 0 ? issuers : null;
  }
  return null;
}

/** The part that the subject of a verb has in the meeting that is its object, or null for other verbs. */
function holdingRole(text: ArabicText, at: number): AttendeeRole | null {
  const words = text.words.lexicon.words('holding-verbs');
  const reading = readingIn(text, at, 'holding-verbs', true);
  const key = reading?.key ?? withoutFuture(text, at);
  return (words.get(key) as AttendeeRole | undefined) ?? null;
}

/** `li-ijra' muhadathat`, `musharakatuhu fi ijtima'`. */
function isHeldThrough(text: ArabicText, at: number): boolean {
  return [1, 2, 3].some((length) => phraseAt(text, at - length, 'holding-nouns', 3)?.length === length);
}
