import { isDefinite } from '../../../language/ar/clitics.ts';
import { overlapShare, overlaps, type Span } from '../../../span.ts';
import {
  type ArabicText,
  foldedAt,
  hasFlag,
  isWord,
  type Range,
  sentenceOf,
  spanOf,
  tokenFrom,
} from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { RawMention } from '../mentions/raw-mention.ts';
import { toPersonMention } from '../mentions/to-person-mention.ts';
import { phraseLength } from '../phrase-length.ts';
import { trimContent } from '../statements/content/trim-content.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import { standIn } from '../statements/openings/stand-in.ts';
import type { Plan } from '../statements/plan.ts';
import type { Subject } from '../statements/subject/subject.ts';
import { subjectAt } from '../statements/subject/subject-at.ts';
import { WORD } from '../word-flags.ts';
import { CUE, type Label, SOURCE, spansOf } from './labels.ts';

/** Part of both that a plan and a learned content must share to be one statement. */
const SAME = 0.5;

/** Joins what the rules planned with what the tagger found, in text order: its contents, the rules' cue and subject where they planned the same. */
export function settlePlans(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  plans: readonly Plan[],
  labels: ArrayLike<Label>,
): Plan[] {
  const around = plans.filter((plan) => isAround(text, plan));
  const contents = spansOf(labels)
    .map((range) => behindName(mentions, range))
    .filter(
      (range) => !around.some((plan) => overlaps(plan.content, spanOf(text, range))) && !isNothingSaid(text, range),
    );
  const settled: Plan[] = [...around];
  const used = new Set<Plan>(around);
  contents.forEach((range, at) => {
    const before = contents[at - 1]?.to ?? 0;
    const behind = contents[at + 1]?.from ?? text.tokens.length;
    const planned = sharesMost(text, plans, range);
    const content = trimContent(text, range.from, range.to, false) ?? spanOf(text, range);
    if (!planned) {
      const made = newPlan(text, mentions, cues, labels, { range, before, behind });
      if (made) settled.push(made);
      return;
    }
    if (used.has(planned)) return;
    used.add(planned);
    const place = nearly(text, planned.content, content);
    const moved = place.start !== planned.content.start || place.end !== planned.content.end;
    const how = moved ? `${planned.how}+learned` : planned.how;
    const subject = settledSubject(text, mentions, labels, planned, before, range);
    settled.push({ ...planned, content: place, how, subject });
  });
  const kept = plans.filter(
    (plan) =>
      !used.has(plan) && hasCue(labels, plan) && !contents.some((range) => overlaps(plan.content, spanOf(text, range))),
  );
  return [...settled, ...kept].sort((a, b) => a.content.start - b.content.start);
}

/** `X, wafqan li-Y, ...`: a content with its source in the middle, which no labels can mark. */
function isAround(text: ArabicText, { content, cue, how }: Plan): boolean {
  const { start, end } = spanOf(text, cue);
  return how === 'source-phrase' && content.start < start && content.end > end;
}

/** `rafada al-ta'liq`: nothing is said. */
function isNothingSaid(text: ArabicText, { from }: Range): boolean {
  return phraseLength(text, from, 'no-statement-objects', 2) > 0;
}

/** A content does not begin within a name: it begins behind it. */
function behindName(mentions: Mentions, range: Range): Range {
  const name = mentions.people.find(({ from, to }) => from < range.from && to > range.from && to < range.to);
  return name ? { from: name.to, to: range.to } : range;
}

/** Where both are a word apart at most, the rules know better what belongs to a phrase. */
function nearly(text: ArabicText, ruled: Span, learned: Span): Span {
  return {
    start: tokensApart(text, ruled.start, learned.start) <= 1 ? ruled.start : learned.start,
    end: tokensApart(text, ruled.end, learned.end) <= 1 ? ruled.end : learned.end,
  };
}

/** The tagger sees the cue of a plan, but no content for it. */
function hasCue(labels: ArrayLike<Label>, { cue }: Plan): boolean {
  for (let k = cue.from; k < cue.to; k++) if (labels[k] === CUE) return true;
  return false;
}

/** The plan that shares most with a content, at least half of both, or is no more than a word apart from it. */
function sharesMost(text: ArabicText, plans: readonly Plan[], range: Range): Plan | null {
  const content = spanOf(text, range);
  let best: Plan | null = null;
  let most = 0;
  for (const plan of plans) {
    const share = overlapShare(plan.content, content);
    if (share <= most || (share < SAME && !isNear(text, plan.content, content))) continue;
    most = share;
    best = plan;
  }
  return best;
}

function isNear(text: ArabicText, a: Span, b: Span): boolean {
  return tokensApart(text, a.start, b.start) <= 1 && tokensApart(text, a.end, b.end) <= 1;
}

function tokensApart(text: ArabicText, a: number, b: number): number {
  return Math.abs(tokenFrom(text, a) - tokenFrom(text, b));
}

interface Place {
  readonly range: Range;
  /** End of the content before, start of the one behind. */
  readonly before: number;
  readonly behind: number;
}

/** A statement that only the tagger found: the cue nearest before its content, else behind it; the source beside the cue. */
function newPlan(
  text: ArabicText,
  mentions: Mentions,
  cues: ReadonlyMap<number, CueHit>,
  labels: ArrayLike<Label>,
  { range, before, behind }: Place,
): Plan | null {
  const sentence = sentenceOf(text, range.from);
  const last = sentenceOf(text, range.to - 1).endToken;
  const front = runBefore(labels, CUE, range.from, Math.max(before, sentence.firstToken));
  const cue =
    front ??
    runBehind(labels, CUE, range.to, Math.min(behind, last)) ??
    nearestCue(cues, before, range.from, sentence.firstToken);
  if (!cue) return null;
  const hit = [...rangeOf(cue)].map((k) => cues.get(k)).find(Boolean) ?? standIn(text, cue.from);
  const subject =
    cue.from < range.from
      ? labelledSubject(text, mentions, labels, cue, before, range)
      : subjectIn(text, mentions, runBehind(labels, SOURCE, cue.to, Math.min(behind, last)), last);
  return {
    content: trimContent(text, range.from, range.to, false) ?? spanOf(text, range),
    cue,
    hit,
    entry: hit.entry.id,
    act: hit.entry.act,
    how: 'learned',
    subject,
    occasion: { from: Math.min(cue.to, range.from), to: range.from },
    open: null,
    end: range.to,
    limit: last,
    front: null,
    behind: [],
  };
}

function* rangeOf({ from, to }: Range): Generator<number> {
  for (let k = from; k < to; k++) yield k;
}

function nearestCue(cues: ReadonlyMap<number, CueHit>, before: number, content: number, first: number): Range | null {
  for (let k = content - 1; k >= Math.max(before, first); k--) if (cues.has(k)) return { from: k, to: k + 1 };
  return null;
}

/** The rules' subject where it names someone, else what the words labelled as source say. */
function settledSubject(
  text: ArabicText,
  mentions: Mentions,
  labels: ArrayLike<Label>,
  { subject, open, cue }: Plan,
  before: number,
  content: Range,
): Subject | null {
  if (subject?.kind === 'mention' || subject?.kind === 'capital' || (!open && !subject)) return subject;
  const run =
    cue.from < content.from
      ? sourceRun(text, labels, cue, before, content)
      : runBehind(labels, SOURCE, cue.to, cue.to + 12);
  if (!run) return subject?.kind === 'unknown' && open ? null : subject;
  if (!subject) return subjectIn(text, mentions, run, Math.max(content.from, run.to));
  if (subject.range.from >= run.to || run.from >= subject.range.to) return subject;
  const person = personIn(text, mentions, run);
  if (person) return person;
  if (subject.kind === 'group' || subject.kind === 'unknown')
    return { ...subject, range: withoutVerb(text, subject.range, withoutMarks(text, run)) };
  if (subject.kind === 'title') {
    const name = nameBehindTitle(text, subject.range, run);
    if (name)
      return {
        kind: 'mention',
        mention: toPersonMention(text, name, subject.range, 'ar.person.source'),
        range: { from: subject.range.from, to: name.to },
      };
  }
  if (
    subject.kind === 'title' &&
    run.to > subject.range.to &&
    !isDefinite(text.infos[subject.range.from]?.main.key ?? '')
  )
    return { kind: 'group', range: { from: subject.range.from, to: run.to } };
  return subject;
}

const LONGEST_NAME = 5;
const NO_NAME =
  WORD.function |
  WORD.time |
  WORD.title |
  WORD.titleModifier |
  WORD.demonym |
  WORD.organizationHead |
  WORD.verbalNoun |
  WORD.finiteCue |
  WORD.narrative |
  WORD.adverb |
  WORD.speechContext;

/** The words of a source behind an office: a name, where they are few, plain and not definite at first. */
function nameBehindTitle(text: ArabicText, title: Range, run: Range): Range | null {
  const name = withoutMarks(text, { from: title.to, to: run.to });
  const length = name.to - name.from;
  if (title.from < run.from - 1 || length < 1 || length > LONGEST_NAME) return null;
  for (let k = name.from; k < name.to; k++)
    if (!isWord(text, k) || hasFlag(text, k, WORD.function | WORD.time)) return null;
  const first = text.infos[name.from];
  return first &&
    !isDefinite(first.main.key) &&
    !hasFlag(text, name.from, WORD.demonym | WORD.titleModifier | WORD.organizationHead)
    ? name
    : null;
}

/** `masdar ... talaba adam dhikr ismihi`: beyond what the rules found, a description ends before a verb. */
function withoutVerb(text: ArabicText, ruled: Range, { from, to }: Range): Range {
  for (let k = Math.max(ruled.to, from + 1); k < to; k++)
    if (hasFlag(text, k, WORD.finiteCue | WORD.narrative)) return { from, to: k };
  return { from, to };
}

/** A range without the marks at its ends. */
function withoutMarks(text: ArabicText, { from, to }: Range): Range {
  let first = from;
  let last = to;
  while (first < last && !isWord(text, first)) first++;
  while (last > first && !isWord(text, last - 1)) last--;
  return { from: first, to: last };
}

/** A person whose name ends a source, marks and offices behind the name left out; plain words between the name and the end of the source are part of it. */
function personIn(text: ArabicText, mentions: Mentions, run: Range): Extract<Subject, { kind: 'mention' }> | null {
  for (let k = run.from; k < run.to; k++) {
    const person = mentions.people.find(({ from }) => from === k);
    if (!person || person.to > run.to) continue;
    const alone =
      person.phraseFrom <= run.from + 1 ||
      !isWord(text, k - 1) ||
      hasFlag(text, k - 1, WORD.title | WORD.honorific | WORD.demonym | WORD.titleModifier) ||
      isDefinite(foldedAt(text, k - 1) ?? '');
    const to = alone ? nameEndIn(text, person.to, run.to) : person.to;
    const last = to === run.to || !isWord(text, to) || hasFlag(text, to, WORD.title);
    if (alone && last) return { kind: 'mention', mention: lengthened(text, person, to), range: { from: run.from, to } };
  }
  return null;
}

/** The end of a name that goes on to the end of its source by few plain words. */
function nameEndIn(text: ArabicText, from: number, to: number): number {
  if (to - from > 2) return from;
  for (let k = from; k < to; k++) {
    const plain = isWord(text, k) && !hasFlag(text, k, NO_NAME) && text.infos[k]?.main.taken === 0;
    if (!plain) return from;
  }
  return to;
}

function lengthened(text: ArabicText, person: RawMention, to: number): RawMention {
  if (to === person.to) return person;
  const { end } = spanOf(text, { from: person.from, to });
  return { ...person, to, end, form: text.content.slice(person.start, end), foundBy: 'ar.person.learned' };
}

function sourceRun(
  text: ArabicText,
  labels: ArrayLike<Label>,
  cue: Range,
  before: number,
  content: Range,
): Range | null {
  const first = sentenceOf(text, cue.from).firstToken;
  return (
    runBehind(labels, SOURCE, cue.to, content.from) ?? runBefore(labels, SOURCE, cue.from, Math.max(before, first))
  );
}

/** The source that stands between cue and content, else before the cue. */
function labelledSubject(
  text: ArabicText,
  mentions: Mentions,
  labels: ArrayLike<Label>,
  cue: Range,
  before: number,
  content: Range,
): Subject | null {
  const run = sourceRun(text, labels, cue, before, content);
  return subjectIn(text, mentions, run, Math.max(content.from, run?.to ?? 0));
}

/** What the words that were labelled as source mean. */
function subjectIn(text: ArabicText, mentions: Mentions, run: Range | null, limit: number): Subject | null {
  if (!run) return null;
  const person = personIn(text, mentions, run);
  if (person) return person;
  const found = subjectAt(text, mentions, run.from, Math.max(limit, run.to));
  if (found && found.range.from < run.to) return found;
  const named = mentions.namedFrom(run.from);
  if (named && !named.indirect && named.to <= run.to) return { kind: 'mention', mention: named, range: run };
  const range = withoutMarks(text, run);
  return range.to > range.from ? { kind: 'unknown', range } : null;
}

/** The nearest run of a label that ends before a token, not before `first`. */
function runBefore(labels: ArrayLike<Label>, label: Label, behind: number, first: number): Range | null {
  let to = behind;
  while (to > first && labels[to - 1] !== label) to--;
  if (to === first) return null;
  let from = to;
  while (from > first && labels[from - 1] === label) from--;
  return { from, to };
}

/** The nearest run of a label that starts at or behind a token, before `last`. */
function runBehind(labels: ArrayLike<Label>, label: Label, start: number, last: number): Range | null {
  let from = start;
  while (from < last && labels[from] !== label) from++;
  if (from >= last) return null;
  let to = from;
  while (to < last && labels[to] === label) to++;
  return { from, to };
}
