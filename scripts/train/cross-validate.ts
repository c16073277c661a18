import { predict } from '../../src/eval/predict.ts';
import type { Prediction } from '../../src/eval/prediction.ts';
import { type Figures, score } from '../../src/eval/score.ts';
import { createScorer } from '../../src/eval/scorer.ts';
import { readScoringWords } from '../../src/eval/scoring-words.ts';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { toReading } from '../../src/ingest/load-reading.ts';
import { type AnnotatedArticle, toGold } from './annotated.ts';

/** Reads each annotated article with a knowledge that did not learn from it, and scores statements, speakers and people. */
export function crossValidate(annotated: readonly AnnotatedArticle[], knowledgeOf: (at: number) => Knowledge): Figures {
  const predictions = new Map<string, Prediction>();
  annotated.forEach(({ article }, at) => {
    const knowledge = knowledgeOf(at);
    for (const [id, prediction] of predict([article], toReading(knowledge, ''))) predictions.set(id, prediction);
  });
  return score(annotated.map(toGold), predictions, createScorer(readScoringWords())).figures;
}

/** The figures of one run as a line. */
export function figuresLine(name: string, { detection, strict, endToEnd, speakerAccuracy }: Figures): string {
  const share = (value: number) => (100 * value).toFixed(1);
  const parts = [
    `detection ${share(detection.P)} / ${share(detection.R)} ${share(detection.F1)}`,
    `strict ${share(strict.F1)}`,
    `end to end ${share(endToEnd.F1)}`,
    `speakers ${share(speakerAccuracy)}`,
  ];
  return `${name.padEnd(16)} ${parts.join('  ')}`;
}
