import type { MeetingStatus } from '../../extraction.ts';
import { type ArabicText, isIn, readingIn, sentenceOf } from '../arabic-text.ts';
import { futureBefore, isFuture, isImperfect } from '../dates/is-to-come.ts';

/** Where the signs of a status may stand: so many tokens before and behind the trigger. */
const CANCELLED = { before: 4, behind: 4 };
const PLANNED = { before: 6, behind: 12 };
const ONGOING = { before: 8, behind: 6 };
const PURPOSE = 3;
const CLAUSE_BEFORE = 12;
const DONE_BEHIND = 4;
const PRESENT_BEHIND = 5;

/** `ta'jil al-muhadathat` (put off), `sa-tuqad` (will be held), `li-ijra' muhadathat` (to hold talks), `tatawasal` (go on); held where no sign stands near. */
export function meetingStatus(text: ArabicText, at: number, limit: number): MeetingStatus {
  const { firstToken } = sentenceOf(text, at);
  const around = ({ before, behind }: { before: number; behind: number }) => ({
    from: Math.max(firstToken, at - before),
    to: Math.min(limit, at + behind),
  });
  if (signIn(text, 'cancelled-signs', around(CANCELLED)) !== null) return 'cancelled';
  if (isPlanned(text, at, around(PLANNED))) return 'planned';
  const ongoing = signIn(text, 'ongoing-signs', around(ONGOING));
  return ongoing !== null && !isBackground(text, firstToken, ongoing) ? 'ongoing' : 'held';
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function isPlanned(text: ArabicText, at: number, window: Window): boolean {
  if (isDone(text, at)) return false;
  if (signIn(text, 'planned-signs', window) !== null || isPurpose(text, at)) return true;
  if (isFuture(text, at) || futureBefore(text, at, PLANNED.before)) return true;
  if (futureBefore(text, at, CLAUSE_BEFORE, isPlannedSign)) return true;
  if (readingIn(text, at, 'present-verbs', true)) return !isBackground(text, window.from, at);
  const clause = { from: Math.max(sentenceOf(text, at).firstToken, at - CLAUSE_BEFORE), to: at + PRESENT_BEHIND };
  return signIn(text, 'present-verbs', clause) !== null && isToday(text, { ...window, from: clause.from });
}

function isPlannedSign(text: ArabicText, at: number): boolean {
  return readingIn(text, at, 'planned-signs', true) !== undefined;
}

/** `iltaqa`, `qimma 'uqidat fi Sirt`, `ijtima'at 'aqadaha Camirun`: the verb of the meeting itself is in the perfect. */
function isDone(text: ArabicText, at: number): boolean {
  const verb = readingIn(text, at, 'meeting-verbs', true);
  if (verb) return !isImperfect(verb.key);
  for (let k = at + 1; k < at + DONE_BEHIND; k++) {
    const held = readingIn(text, k, 'taking-place-verbs', true);
    if (held && !isImperfect(held.key)) return true;
  }
  return false;
}

/** `li-ijra' muhadathat`, `lil-musharaka fi qimma`, `li-liqa' X`, `imkan 'aqd ijtima'`: what somebody is about to do, or may. */
function isPurpose(text: ArabicText, at: number): boolean {
  for (let k = at; k > at - PURPOSE; k--) {
    if (isIn(text, k, 'possible-signs')) return true;
    if (text.infos[k]?.readings.some((r) => r.preposition === 'l' && isAct(text, r.key))) return true;
  }
  return false;
}

function isAct(text: ArabicText, key: string): boolean {
  return text.words.lexicon.words('purpose-acts').has(key);
}

/** `ya'qidu al-yawm ijtima'an`: the present with a day that is today or to come. */
function isToday(text: ArabicText, { from, to }: Window): boolean {
  const days = text.words.lexicon.words('day-words');
  for (let k = from; k < to; k++) {
    if (Number(days.get(text.infos[k]?.folded ?? '') ?? -1) >= 0) return true;
  }
  return false;
}

/** `kanat Turkiya bada'at mufawadat`: the background of the story, over by now. */
function isBackground(text: ArabicText, from: number, at: number): boolean {
  for (let k = from; k < at; k++) if (readingIn(text, k, 'auxiliary-verbs', true)) return true;
  return false;
}

function signIn(text: ArabicText, name: string, { from, to }: Window): number | null {
  const signs = text.words.lexicon.words(name);
  for (let k = from; k < to; k++) {
    if (text.infos[k]?.readings.some((r) => r.preposition !== 'b' && signs.has(r.key))) return k;
  }
  return null;
}
