import { foldArabic } from '../../../../language/ar/fold.ts';
import type { CueEntry } from '../../../../lexicon/file-schemas.ts';
import type { CueForm } from '../../../../lexicon/lexicon.ts';
import { type ArabicText, foldedAt, hasFlag, type Range, sentenceOf, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import { coveringMention } from '../../mentions/known-names.ts';
import { isInsideQuotation } from '../../quotations.ts';
import { WORD } from '../../word-flags.ts';
import { isClauseInitial } from './clause-initial.ts';
import { negationOf } from './negation.ts';

/** A reporting verb or participle in the text. */
export interface CueHit extends Range {
  readonly entry: CueEntry;
  readonly form: CueForm;
  readonly conjunction: '' | 'w' | 'f';
  /** Denied by a particle before it, and the denial is itself a statement. */
  readonly negated: boolean;
}

const THAT_WITHIN = 8;

/** Cues by token. Verbs inside closed quotations, inside names and passives are left out; words that are nouns as often need the head of a clause. */
export function findCues(text: ArabicText, mentions: Mentions): Map<number, CueHit> {
  const cues = new Map<number, CueHit>();
  text.infos.forEach((info, at) => {
    if (info.cues.length === 0 || mentions.inPerson[at]) return;
    if (isInsideQuotation(text, at) || coveringMention(mentions.names, at)) return;
    const hit = cueAt(text, at);
    const negation = hit ? negationOf(text, hit) : 'no';
    if (hit && negation !== 'drops') cues.set(at, { ...hit, negated: negation === 'states' });
  });
  return cues;
}

/** The verb, else the participle, that a word is, where it stands like one. */
function cueAt(text: ArabicText, at: number): CueHit | null {
  const cues = text.infos[at]?.cues ?? [];
  const finite = cues.find(({ form }) => form.tense === 'perfect' || form.tense === 'imperfect');
  const chosen = finite ?? cues.find(({ form }) => form.tense === 'participle');
  const entry = chosen && text.words.lexicon.cues[chosen.form.cue];
  if (!entry || text.words.lexicon.words('never-cues').has(chosen.form.form)) return null;
  const { form, reading } = chosen;
  const hit = { from: at, to: at + 1, entry, form, conjunction: reading.conjunction, negated: false };
  return (finite ? isVerbHere(text, hit) : isParticipleHere(text, hit)) ? hit : null;
}

function isVerbHere(text: ArabicText, cue: CueHit): boolean {
  const needs = cue.entry.needs ?? [];
  if (needs.includes('adjacent-that') && !hasNearThat(text, cue)) return false;
  const needsHead = needs.includes('clause-initial') || text.words.lexicon.words('cue-also-nouns').has(cue.form.form);
  return !needsHead || isClauseInitial(text, cue.from, cue.conjunction);
}

/** A complementiser close behind, with no mark between. */
function hasNearThat(text: ArabicText, cue: CueHit): boolean {
  const end = Math.min(sentenceOf(text, cue.from).endToken, cue.to + THAT_WITHIN);
  for (let k = cue.to; k < end; k++) {
    if (hasFlag(text, k, WORD.complementizer)) return true;
    if (tokenAt(text, k)?.kind === 'mark') return false;
  }
  return false;
}

/** Masculine accusative participles count anywhere (`mu'akkidan`); feminine and plural ones are adjectives too and need a mark, w- or their complement at hand. */
function isParticipleHere(text: ArabicText, cue: CueHit): boolean {
  if (text.words.lexicon.words('weak-participles').has(cue.form.form)) return hasFlag(text, cue.to, WORD.verbalNoun);
  if (cue.form.gender === 'm' && cue.form.number === 'singular') return true;
  if (cue.conjunction !== '' || tokenAt(text, cue.from - 1)?.kind === 'mark') return true;
  const next = foldedAt(text, cue.to);
  return (
    hasFlag(text, cue.to, WORD.complementizer) ||
    cue.entry.frames.some((frame) => frame.startsWith('prep:') && next === foldArabic(frame.slice(5)))
  );
}
