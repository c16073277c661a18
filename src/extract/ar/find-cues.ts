import { foldArabic } from '../../language/ar/fold.ts';
import type { CueEntry } from '../../lexicon/file-schemas.ts';
import type { CueForm } from '../../lexicon/lexicon.ts';
import { type ArabicText, foldedAt, hasFlag, type Range, sentenceOf, tokenAt } from './arabic-text.ts';
import type { KnownNames } from './find-countries-and-bodies.ts';
import { WORD } from './word-types.ts';

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

/** Held by a closed quotation of more than a few words: part of what is said. */
export function isInsideQuotation(text: ArabicText, index: number): boolean {
  const quote = text.document.quotes[text.quoteAt[index] ?? -1];
  const token = tokenAt(text, index);
  if (!quote || !token) return false;
  return quote.closed && token.start > quote.start && token.end < quote.end;
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

/** First word of a sentence or clause: a conjunction on it, a mark or an opener before it, or qad, kana, kama, alladhi. */
export function isClauseInitial(text: ArabicText, cue: Range & { conjunction: string }): boolean {
  if (cue.conjunction !== '') return true;
  const before = tokenAt(text, cue.from - 1);
  if (!before || before.sentence !== tokenAt(text, cue.from)?.sentence) return true;
  if (before.kind === 'mark') return before.folded !== '(' && before.folded !== '-' ? true : before.folded === '-';
  return (
    text.words.lexicon.words('verb-openers').has(before.folded) ||
    text.words.lexicon.words('verb-openers').has(before.folded.slice(1))
  );
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

/** no: not denied; drops: denied, no statement; states: a denial that is itself a statement. */
function negationAt(text: ArabicText, cue: CueHit): 'no' | 'drops' | 'states' {
  const before = foldedAt(text, cue.from - 1);
  if (before === null || cue.conjunction !== '') return 'no';
  const negations = text.words.lexicon.words('negations');
  const joined = text.infos[cue.from - 1]?.readings.some(
    (r) => r.taken === 1 && r.conjunction !== '' && negations.has(r.key),
  );
  const bare = negations.has(before) || joined === true;
  if (!bare || tokenAt(text, cue.from - 1)?.sentence !== tokenAt(text, cue.from)?.sentence) return 'no';
  return text.words.lexicon.words('denials-that-state').has(cue.form.form) ? 'states' : 'drops';
}
