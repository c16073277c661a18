import { overlapShare, type Span } from '../../../span.ts';
import { type ArabicText, type Range, spanOf, tokenFrom } from '../arabic-text.ts';
import { firstIndex } from '../first-index.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { phraseLength } from '../phrase-length.ts';
import { trimContent } from '../statements/content/trim-content.ts';
import type { CueHit } from '../statements/cues/find-cues.ts';
import type { Plan } from '../statements/plan.ts';
import type { Subject } from '../statements/subject/subject.ts';
import { CUE, type Label, spansOf } from './labels.ts';
import { newPlan } from './new-plan.ts';
import { settledSubject } from './settled-subject.ts';

/** Part of both that a plan and a learned content must share to be one statement. */
const SAME = 0.5;
/** Tokens of a name before the one by which a content begins within it. */
const LONGEST_NAME = 8;

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
    .filter((range) => !isNothingSaid(text, range) && plansIn(around, spanOf(text, range)).length === 0);
  const settled: Plan[] = [...around];
  const used = new Set<Plan>(around);
  contents.forEach((range, at) => {
    const last = contents[at - 1]?.to ?? 0;
    const next = contents[at + 1]?.from ?? text.tokens.length;
    const planned = sharesMost(text, plans, range);
    const content = trimContent(text, range.from, range.to, false) ?? spanOf(text, range);
    if (!planned) {
      const made = newPlan(text, mentions, cues, labels, { range, before: last, behind: next });
      if (made) settled.push(made);
      return;
    }
    if (used.has(planned)) return;
    used.add(planned);
    const place = nearly(text, planned.content, content);
    const moved = place.start !== planned.content.start || place.end !== planned.content.end;
    const how = moved ? `${planned.how}+learned` : planned.how;
    const subject = before(settledSubject(text, mentions, labels, planned, last, range, next), range);
    const end = moved ? range.to : planned.end;
    settled.push({ ...planned, content: place, how, subject, end });
  });
  const kept = plans.filter((plan) => !used.has(plan) && hasCue(labels, plan) && isFree(text, contents, plan));
  return [...settled, ...kept].sort((a, b) => a.content.start - b.content.start);
}

/** A description does not reach into what is said. */
function before(subject: Subject | null, { from, to }: Range): Subject | null {
  if (!subject || subject.kind === 'mention' || subject.kind === 'capital') return subject;
  const { range } = subject;
  const reaches = range.from < from && range.to > from && range.from < to;
  return reaches ? { ...subject, range: { from: range.from, to: from } } : subject;
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
  if (!mentions.inPerson[range.from]) return range;
  const near = mentions.within({ from: range.from - LONGEST_NAME, to: range.to });
  const name = near.find(
    ({ type, from, to }) => type === 'Person' && from < range.from && to > range.from && to < range.to,
  );
  return name ? { from: name.to, to: range.to } : range;
}

/** Plans in text order whose contents reach into a span. */
function plansIn(plans: readonly Plan[], span: Span): Plan[] {
  const found: Plan[] = [];
  for (let k = firstIndex(plans, ({ content }) => content.end > span.start); k < plans.length; k++) {
    const plan = plans[k] as Plan;
    if (plan.content.start >= span.end) break;
    found.push(plan);
  }
  return found;
}

/** No content reaches into that of a plan. */
function isFree(text: ArabicText, contents: readonly Range[], { content }: Plan): boolean {
  const next = contents[firstIndex(contents, (range) => spanOf(text, range).end > content.start)];
  return next === undefined || spanOf(text, next).start >= content.end;
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
  for (const plan of plansIn(plans, content)) {
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
