import { readFileSync, writeFileSync } from 'node:fs';
import { MahdarError } from '../../errors.ts';
import { readGauges, renderGauges } from '../../eval/gauges.ts';
import { predict } from '../../eval/predict.ts';
import { readGold } from '../../eval/read-gold.ts';
import { readPredictions } from '../../eval/read-predictions.ts';
import { renderReport, spreadOf } from '../../eval/report.ts';
import { type Evaluation, score } from '../../eval/score.ts';
import { createScorer } from '../../eval/scorer.ts';
import { readScoringWords } from '../../eval/scoring-words.ts';
import { loadReading } from '../../ingest/load-reading.ts';
import { readArticle } from '../../ingest/pipeline.ts';
import { readKnowledgeData } from '../../read/read-knowledge.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { writeOut } from '../write-out.ts';

/** Scores what Mahdar reads, or what a file of predictions says, against a gold folder. */
export async function run([folder]: readonly string[], flags: Flags): Promise<ExitCode> {
  const only = typeof flags.onlyIds === 'string' ? readIds(flags.onlyIds) : undefined;
  const gold = readGold(folder as string, only);
  const predictions =
    typeof flags.predictions === 'string' ? readPredictions(flags.predictions) : predict(gold.articles, loadReading());
  const scorer = createScorer(readScoringWords());
  const evaluation = score(gold.annotated, predictions, scorer);
  if (typeof flags.errors === 'string') writeErrors(flags.errors, evaluation);
  await writeOut(flags.json ? `${JSON.stringify(toJson(evaluation))}\n` : renderReport(evaluation));
  if (flags.gauges) {
    const { annotated, articles } = gold;
    const gauges = readGauges({ data: readKnowledgeData(), articles, annotated, scorer, read: readArticle });
    await writeOut(flags.json ? `${JSON.stringify(gauges)}\n` : renderGauges(gauges));
  }
  return EXIT.fine;
}

function toJson(evaluation: Evaluation): object {
  const { figures, articles, rules } = evaluation;
  return { ...figures, articles: { ...spreadOf(articles), all: articles }, rules: Object.fromEntries(rules) };
}

function writeErrors(file: string, { errors }: Evaluation): void {
  try {
    writeFileSync(file, errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
  } catch (cause) {
    throw new MahdarError('OPTION_INVALID', '--errors: the file cannot be written', { file, cause });
  }
}

/** One id a line. */
function readIds(file: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(file, 'utf8').split(/\s+/).filter(Boolean));
  } catch (cause) {
    throw new MahdarError('OPTION_INVALID', '--only-ids: the file cannot be read', { file, cause });
  }
}
