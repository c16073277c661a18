import { isDefinite, withoutArticle } from '../../../../language/ar/clitics.ts';
import type { SpeechAct } from '../../../../lexicon/speech-acts.ts';
import { type ArabicText, foldedAt, isIn } from '../../arabic-text.ts';
import { ALEF, NOON, TEH, YEH } from '../../letters.ts';
import { phraseLength } from '../../phrase-length.ts';
import { isFeminine } from '../../word-endings.ts';
import type { CueHit } from '../cues/find-cues.ts';
import type { Subject } from '../subject/subject.ts';

/** Acts that somebody is called upon or accused by. */
const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['demand', 'appeal', 'condemn', 'accuse', 'warn', 'concern']);

/**
 * `wa-da'a al-duwal al-arabiyya ila ...`, `wa-yattahimu al-mu'aridin bi-...`: the noun behind the verb is whom it addresses, not who speaks: an accusative, a plural
 * verb's, a feminine behind a masculine verb, or one of those who are always called upon.
 */
export function isAddressed(text: ArabicText, cue: CueHit, subject: Subject): boolean {
  const { kind, range } = subject;
  if (isOfOtherGender(text, cue, subject)) return true;
  if (kind === 'mention' || kind === 'unknown' || kind === 'capital' || !ADDRESSING.has(cue.entry.act)) return false;
  const noun = foldedAt(text, range.from) ?? '';
  const called = phraseLength(text, range.from, 'addressees', 3) > 0;
  if (!isDefinite(noun) && !called) return false;
  if (endsLikePlural(text, range.from) || cue.form.number !== 'singular') return true;
  if (cue.form.gender === 'm' && range.from === cue.to && isFemininePlural(text, range.from)) return true;
  return called && (cue.conjunction !== '' || isIn(text, cue.from - 1, 'as-well'));
}

/** Letters of the shortest word whose -in may be the ending of a plural. */
const SHORTEST_PLURAL = 5;

/** `al-mu'aridin`; a shorter word (`al-amin`) is a singular. */
function endsLikePlural(text: ArabicText, at: number): boolean {
  const noun = withoutArticle(foldedAt(text, at) ?? '');
  return noun.endsWith(YEH + NOON) && noun.length >= SHORTEST_PLURAL;
}

function isFemininePlural(text: ArabicText, at: number): boolean {
  return isIn(text, at, 'feminine-plurals') || (foldedAt(text, at) ?? '').endsWith(ALEF + TEH);
}

/** `ablaghat al-wazir anna ...`: a man right behind a verb in the feminine, a woman behind one in the masculine. */
function isOfOtherGender(text: ArabicText, { to, form }: CueHit, subject: Subject): boolean {
  const { from } = subject.range;
  if (from !== to || form.number !== 'singular' || form.gender === null) return false;
  const gender = genderOf(text, subject);
  return gender !== null && gender !== form.gender;
}

/** Of a person by the gazetteer, else by the noun of the office. */
function genderOf(text: ArabicText, subject: Subject): 'm' | 'f' | null {
  if (subject.kind === 'mention') {
    const { type, known } = subject.mention;
    if (type !== 'Person') return null;
    if (known?.type === 'Person' && known.gender) return known.gender;
  }
  const noun = foldedAt(text, subject.range.from) ?? '';
  if (text.words.lexicon.words('anaphor-nouns').get(noun) !== 'person') return null;
  return isFeminine(noun) ? 'f' : 'm';
}
