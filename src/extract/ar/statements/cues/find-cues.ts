import { foldArabic } from '../../../../language/ar/fold.ts';
import type { CueEntry } from '../../../../lexicon/file-schemas.ts';
import type { CueForm } from '../../../../lexicon/lexicon.ts';
import { type ArabicText, foldedAt, hasFlag, type Range, sentenceOf, tokenAt } from '../../arabic-text.ts';
import type { KnownNames } from '../../mentions/known-names.ts';
import { WORD } from '../../word-flags.ts';
import { isClauseInitial } from './clause-initial.ts';
import { isInsideQuotation } from './inside-quotation.ts';
import { negationAt } from './negation.ts';

/** A reporting verb or participle in the text. */
export interface CueHit extends Range {
  readonly entry: CueEntry;
  readonly form: CueForm;
  readonly conjunction: '' | 'w' | 'f';
  /** Denied by a particle before it, and the denial is itself a statement. */
  readonly negated: boolean;
}

/** Cues in text order. Verbs inside closed quotations, inside names and passives are left out; words that are nouns as often need the head of a clause. */
export function findCues(text: ArabicText, names: KnownNames, inPerson: readonly boolean[]): CueHit[] {
  const cues: CueHit[] = [];
  text.infos.forEach((info, index) => {
    if (info.cues.length === 0 || inPerson[index] || isInsideQuotation(text, index)) return;
    if ((names.coveredBy[index] ?? -1) >= 0) return;
    const finite = info.cues.find(({ form }) => form.tense === 'perfect' || form.tense === 'imperfect');
    const participle = info.cues.find(({ form }) => form.tense === 'participle');
    const chosen = finite ?? participle;
    if (!chosen) return;
    const entry = text.words.lexicon.cues[chosen.form.cue];
    if (!entry || text.words.lexicon.words('never-cues').has(chosen.form.form)) return;
    const hit: CueHit = {
      from: index,
      to: index + 1,
      entry,
      form: chosen.form,
      conjunction: chosen.reading.conjunction,
      negated: false,
    };
    if (finite ? isVerbHere(text, hit) : isParticipleHere(text, hit)) {
      const denied = negationAt(text, hit);
      if (denied === 'no') cues.push(hit);
      else if (denied === 'states') cues.push({ ...hit, negated: true });
    }
  });
  return cues;
}

function isVerbHere(text: ArabicText, cue: CueHit): boolean {
  const folded = cue.form.form;
  const needs = cue.entry.needs ?? [];
  const initial = isClauseInitial(text, cue);
  if (needs.includes('clause-initial') && !initial) return false;
  if (needs.includes('adjacent-that') && !hasNearThat(text, cue)) return false;
  if (text.words.lexicon.words('cue-also-nouns').has(folded) && !initial) return false;
  return true;
}

function hasNearThat(text: ArabicText, cue: CueHit): boolean {
  const { endToken } = sentenceOf(text, cue.from);
  for (let k = cue.to; k < Math.min(endToken, cue.to + 8); k++) {
    if (hasFlag(text, k, WORD.complementizer)) return true;
    if (tokenAt(text, k)?.kind === 'mark') return false;
  }
  return false;
}

/** Masculine accusative participles count anywhere; feminine and plural ones are adjectives too and need a mark, w- or their complement at hand. */
function isParticipleHere(text: ArabicText, cue: CueHit): boolean {
  if (text.words.lexicon.words('weak-participles').has(cue.form.form)) return hasFlag(text, cue.to, WORD.verbalNoun);
  if (cue.form.gender === 'm' && cue.form.number === 'singular') return true;
  const before = tokenAt(text, cue.from - 1);
  const open = cue.conjunction !== '' || before?.kind === 'mark';
  if (open) return true;
  const next = foldedAt(text, cue.to);
  return (
    hasFlag(text, cue.to, WORD.complementizer) ||
    cue.entry.frames.some((f) => f.startsWith('prep:') && next === foldArabic(f.slice(5)))
  );
}
