import { type ArabicText, tokenFrom } from '../../src/extract/ar/arabic-text.ts';
import { BEGIN, CUE, INSIDE, OUT, SOURCE } from '../../src/extract/ar/learned/labels.ts';
import { NAME_BEGIN, NAME_INSIDE } from '../../src/extract/ar/learned/name-features.ts';
import { readingsOf } from '../../src/language/ar/clitics.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { type AnnotatedArticle, formsOf } from './annotated.ts';

type Place = readonly [number, number];
type Statement = AnnotatedArticle['statements'][number];

/** The label of each token by the annotated statements; an optional one inside another's content is left out, as it is not told. */
export function statementLabels(text: ArabicText, { statements }: AnnotatedArticle): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  const told = statements.filter((s) => !(s.optional && statements.some((other) => holds(other, s))));
  for (const { content } of told) {
    tokensIn(text, content).forEach((token, at) => {
      labels[token] = at === 0 ? BEGIN : INSIDE;
    });
  }
  for (const { cue, source } of told) {
    for (const token of tokensIn(text, cue)) if (labels[token] === OUT) labels[token] = CUE;
    for (const token of source ? tokensIn(text, source) : []) if (labels[token] === OUT) labels[token] = SOURCE;
  }
  return labels;
}

function holds(outer: Statement, inner: Statement): boolean {
  const [start, end] = outer.content;
  const same = start === inner.content[0] && end === inner.content[1];
  return outer !== inner && !(same && outer.optional) && start <= inner.content[0] && end >= inner.content[1];
}

function tokensIn(text: ArabicText, [start, end]: Place): number[] {
  const tokens: number[] = [];
  for (let k = Math.max(0, tokenFrom(text, start) - 1); k < text.tokens.length; k++) {
    const token = text.tokens[k];
    if (!token || token.start >= end) break;
    if (token.end > start) tokens.push(k);
  }
  return tokens;
}

/** The label of each token by the annotated people: every place where a form of a name stands, the longest form first. */
export function nameLabels(text: ArabicText, annotations: AnnotatedArticle): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  const forms = annotations.actors
    .flatMap(({ type }, at) => (type === 'Person' ? formsOf(annotations, at) : []))
    .map((form) =>
      foldArabic(form)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    )
    .sort((a, b) => b.length - a.length);
  for (let at = 0; at < text.tokens.length; ) {
    const end = forms.reduce<number | null>((found, form) => found ?? formEnd(text, form, at), null);
    if (end !== null) {
      labels[at] = NAME_BEGIN;
      labels.fill(NAME_INSIDE, at + 1, end);
    }
    at = end ?? at + 1;
  }
  return labels;
}

/** The token behind a form that starts at a token, perhaps behind a conjunction or preposition; null where it does not. */
function formEnd(text: ArabicText, form: readonly string[], at: number): number | null {
  const [first, ...rest] = form;
  const token = text.tokens[at];
  if (token?.kind !== 'word' || !readingsOf(token.folded).some(({ key }) => key === first)) return null;
  let end = at + 1;
  for (const word of rest) {
    while (text.tokens[end]?.kind === 'mark' && end - at < 2 * form.length) end++;
    if (text.tokens[end]?.folded !== word || text.tokens[end]?.sentence !== token.sentence) return null;
    end++;
  }
  return end;
}
