import { textHash } from '../../../learned/feature-hash.ts';
import type { Column } from '../../../learned/templates.ts';
import { type ArabicText, spanOf, tokenFrom } from '../arabic-text.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { Plan } from '../statements/plan.ts';
import { BEGIN, CUE, INSIDE, type Label, SOURCE } from './labels.ts';

/** What the rules made of each token, as labels, and by which construction. */
export interface RuleSigns {
  readonly label: Column;
  readonly how: Column;
}

/** The labels that the plans of the rules come to. */
export function ruleSigns(text: ArabicText, plans: readonly Plan[]): RuleSigns {
  const label = new Int32Array(text.tokens.length);
  const how = new Int32Array(text.tokens.length);
  for (const { content, cue, subject, how: construction } of plans) {
    const by = textHash(construction);
    const mark = ({ start, end }: { start: number; end: number }, first: Label, rest: Label) => {
      const from = tokenFrom(text, start);
      for (let k = from; k < label.length && (text.tokens[k]?.start ?? end) < end; k++) {
        label[k] = k === from ? first : rest;
        how[k] = by;
      }
    };
    mark(content, BEGIN, INSIDE);
    if (subject) mark(spanOf(text, subject.range), SOURCE, SOURCE);
    mark(spanOf(text, cue), CUE, CUE);
  }
  return { label, how };
}

const TYPE = { Person: 1, Country: 2, Organization: 3, Group: 4 } as const;
const INDIRECT = 20;
const TITLE = 50;

/** The kind of name that covers each token and whether it begins there; offices without a name. */
export function mentionSigns(text: ArabicText, mentions: Mentions): Column {
  const signs = new Int32Array(text.tokens.length);
  for (const { from, to, type, indirect } of mentions.all) {
    for (let k = from; k < to; k++) signs[k] ||= TYPE[type] * 4 + (k === from ? 1 : 2) + (indirect ? INDIRECT : 0);
  }
  for (const { from, to } of mentions.titles) for (let k = from; k < to; k++) signs[k] ||= TITLE;
  return signs;
}
