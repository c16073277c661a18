import { isDefinite } from '../../../language/ar/clitics.ts';
import { type ArabicText, hasFlag, isWord, type Range, sentenceOf } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { toPersonMention } from '../mentions/to-person-mention.ts';
import { isAddressed } from '../statements/openings/is-addressed.ts';
import type { Plan } from '../statements/plan.ts';
import type { Subject } from '../statements/subject/subject.ts';
import { subjectAt } from '../statements/subject/subject-at.ts';
import { WORD } from '../word-flags.ts';
import { runBefore, runBehind } from './label-runs.ts';
import { type Label, SOURCE } from './labels.ts';
import { personIn } from './person-in-source.ts';

const LONGEST_NAME = 5;

/** The rules' subject where it names someone, else what the words labelled as source say. `before`: end of the content before; `behind`: start of the next. */
export function settledSubject(
  text: ArabicText,
  mentions: Mentions,
  labels: ArrayLike<Label>,
  { subject, open, cue, hit }: Plan,
  before: number,
  content: Range,
  behind: number,
): Subject | null {
  if (subject?.kind === 'mention' || subject?.kind === 'capital' || (!open && !subject)) return subject;
  const run =
    cue.from < content.from
      ? sourceRun(text, labels, cue, before, content)
      : runBehind(labels, SOURCE, cue.to, Math.min(behind, sentenceOf(text, cue.from).endToken));
  if (!run) return subject?.kind === 'unknown' && open ? null : subject;
  if (!subject) {
    const found = subjectIn(text, mentions, run, Math.max(content.from, run.to));
    return found && isAddressed(text, hit, found) ? null : found;
  }
  if (subject.range.from >= run.to || run.from >= subject.range.to) return subject;
  const person = personIn(text, mentions, run);
  if (person) return person;
  if (!isWord(text, subject.range.from)) return subject;
  if (subject.kind === 'group' || subject.kind === 'unknown')
    return { ...subject, range: withoutVerb(text, subject.range, withoutMarks(text, run)) };
  return subject.kind === 'title' ? titleSource(text, subject.range, run) : subject;
}

/** An office with the words labelled behind it: its holder's name, or more of the description. */
function titleSource(text: ArabicText, title: Range, run: Range): Subject {
  const name = nameBehindTitle(text, title, run);
  if (name) {
    const mention = toPersonMention(text, name, title, 'ar.person.source');
    return { kind: 'mention', mention, range: { from: title.from, to: name.to } };
  }
  const described = withoutVerb(text, title, { from: title.from, to: run.to });
  const isLonger = described.to > title.to && !isDefinite(text.infos[title.from]?.main.key ?? '');
  return isLonger ? { kind: 'group', range: described } : { kind: 'title', range: title };
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
export function labelledSubject(
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
export function subjectIn(text: ArabicText, mentions: Mentions, run: Range | null, limit: number): Subject | null {
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
