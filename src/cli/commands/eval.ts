import { readFileSync, writeFileSync } from 'node:fs';
import { MahdarError } from '../../errors.ts';
import { readGauges, renderGauges } from '../../eval/gauges.ts';
import { toPageArticles } from '../../eval/page/page-article.ts';
import { renderPage } from '../../eval/page/render-page.ts';
import { predict } from '../../eval/predict.ts';
import { readGold } from '../../eval/read-gold.ts';
import { readPredictions } from '../../eval/read-predictions.ts';
import { renderReport, spreadOf } from '../../eval/report.ts';
import { type Evaluation, score } from '../../eval/score.ts';
import { createScorer } from '../../eval/scorer.ts';
import { readScoringWords } from '../../eval/scoring-words.ts';
import { loadReading, toReading } from '../../ingest/load-reading.ts';
import { RULES_VERSION } from '../../ingest/pipeline.ts';
import { packagePath } from '../../package-root.ts';
import { readKnowledgeData } from '../../read/read-knowledge.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readIds } from '../read-ids.ts';
import { writeOut } from '../write-out.ts';

/** Scores what Mahdar reads, or what a file of predictions says, against a gold folder. */
export async function run([folder]: readonly string[], flags: Flags): Promise<ExitCode> {
  const gold = readGold(folder as string, readIds(flags));
  const predictions =
    typeof flags.predictions === 'string' ? readPredictions(flags.predictions) : predict(gold.articles, loadReading());
  const scorer = createScorer(readScoringWords());
  const evaluation = score(gold.annotated, predictions, scorer);
  if (typeof flags.errors === 'string') {
    writeFile('--errors', flags.errors, evaluation.errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
  }
  if (typeof flags.html === 'string') {
    const shown = toPageArticles(gold, predictions, evaluation, scorer);
    writeFile('--html', flags.html, renderPage(evaluation, shown, readStyle()));
  }
  await writeOut(flags.json ? `${JSON.stringify(toJson(evaluation))}\n` : renderReport(evaluation));
  if (flags.gauges) {
    const { annotated, articles } = gold;
    const gauges = readGauges({
      data: readKnowledgeData(),
      articles,
      annotated,
      scorer,
      toReading: (of) => toReading(of, RULES_VERSION),
    });
    await writeOut(flags.json ? `${JSON.stringify(gauges)}\n` : renderGauges(gauges));
  }
  return EXIT.fine;
}

function toJson(evaluation: Evaluation): object {
  const { figures, articles, rules } = evaluation;
  return { ...figures, articles: { ...spreadOf(articles), all: articles }, rules: Object.fromEntries(rules) };
}

function writeFile(flag: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new MahdarError('OPTION_INVALID', `${flag}: the file cannot be written`, { file, cause });
  }
}

function readStyle(): string {
  return readFileSync(packagePath('src/eval/page/page.css'), 'utf8');
}
