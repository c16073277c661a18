import { type ArabicText, toArabicText, tokenAt } from '../../src/extract/ar/arabic-text.ts';
import { BEGIN, CUE, INSIDE, OUT, SOURCE } from '../../src/extract/ar/learned/labels.ts';
import { findPeopleBy } from '../../src/extract/ar/learned/settle-names.ts';
import { statementFeatures } from '../../src/extract/ar/learned/statement-features.ts';
import { planStatements } from '../../src/extract/ar/statements/plan-statements.ts';
import { arabicWords } from '../../src/extract/ar/word-types.ts';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { toArabicDocument } from '../../src/language/ar/to-arabic-document.ts';
import type { Example } from './perceptron.ts';

/** The examples of the reporting verbs, which are ours: short texts, that news articles have few of. */
export function cueExamples(knowledge: Knowledge, bits: number): Example[] {
  return knowledge.lexicons.ar.cues.map(({ id, example }) => {
    const article = {
      id,
      url: null,
      outlet: null,
      title: null,
      content: example.text,
      publishedOn: null,
      language: 'ar',
      origin: { file: 'cues.yaml', line: null, encoding: 'utf-8' },
    } as const;
    const text = toArabicText(toArabicDocument(article, knowledge), arabicWords(knowledge));
    const mentions = findPeopleBy(text, null);
    const { cues, plans } = planStatements(text, mentions);
    const features = statementFeatures(text, mentions, cues, plans, bits);
    return { features, gold: labelsOf(text, id, example) };
  });
}

function labelsOf(text: ArabicText, id: string, example: { source: string | null; content: string }): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  tokensOf(text, example.content).forEach((token, at) => {
    labels[token] = at === 0 ? BEGIN : INSIDE;
  });
  for (const token of example.source ? tokensOf(text, example.source) : []) {
    if (labels[token] === OUT) labels[token] = SOURCE;
  }
  const cue = text.infos.findIndex(
    ({ cues }, at) => labels[at] === OUT && cues.some(({ form }) => text.words.lexicon.cues[form.cue]?.id === id),
  );
  if (cue >= 0) labels[cue] = CUE;
  return labels;
}

/** The tokens of words that stand in a text. */
function tokensOf(text: ArabicText, words: string): number[] {
  const start = text.content.indexOf(words);
  const end = start + words.length;
  return text.tokens.flatMap((_, at) => {
    const token = tokenAt(text, at);
    return start >= 0 && token && token.start < end && token.end > start ? [at] : [];
  });
}
