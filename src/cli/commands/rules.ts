import { countFirings } from '../../eval/count-firings.ts';
import { findSilent } from '../../eval/find-silent.ts';
import { predict } from '../../eval/predict.ts';
import { readGold } from '../../eval/read-gold.ts';
import { renderRuleTable } from '../../eval/render-rule-table.ts';
import { toRuleTable } from '../../eval/rule-table.ts';
import { type Evaluation, score } from '../../eval/score.ts';
import { createScorer } from '../../eval/scorer.ts';
import { readScoringWords } from '../../eval/scoring-words.ts';
import { loadReading } from '../../ingest/load-reading.ts';
import type { Reading } from '../../ingest/reading.ts';
import { readArticles } from '../../read/read-articles.ts';
import { readKnowledgeData } from '../../read/read-knowledge.ts';
import { CliError } from '../cli-error.ts';
import type { Flags } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readIds } from '../read-ids.ts';
import type { CliText } from '../text.ts';
import { writeOut } from '../write-out.ts';

/** How often each rule, or each entry of the lexicon, fires, and how often it is right where people annotated. */
export async function run([folder]: readonly string[], flags: Flags, text: CliText): Promise<ExitCode> {
  const { by, corpus } = settingsOf(folder, flags, text);
  const reading = loadReading();
  const evaluation = folder === undefined ? null : evaluate(folder, flags, reading);
  const firings = corpus === null ? null : await countFirings(readArticles([corpus], {}), reading);
  const column = by === 'cue' ? 'cues' : 'rules';
  const table = toRuleTable(evaluation?.[column] ?? null, firings?.[column] ?? null);
  const silent = firings && flags.silent ? findSilent(firings, evaluation?.rules ?? new Map(), reportingVerbs()) : null;
  const articles = { gold: evaluation?.figures.documents ?? null, corpus: firings?.articles ?? null };
  await writeOut(
    flags.json
      ? `${JSON.stringify({ by, articles, ...table, ...(silent ? { silent } : {}) })}\n`
      : renderRuleTable(table, by, articles, silent),
  );
  return EXIT.fine;
}

/** Refuses what cannot be answered before anything is read. */
function settingsOf(
  folder: string | undefined,
  flags: Flags,
  text: CliText,
): { readonly by: 'rule' | 'cue'; readonly corpus: string | null } {
  const { by = 'rule', corpus } = flags;
  if (by !== 'rule' && by !== 'cue') throw new CliError('OPTION_INVALID', 'by', String(by), text);
  if (typeof corpus === 'string') return { by, corpus };
  if (folder === undefined) throw new CliError('OPTION_INVALID', 'nothingToCount', '', text);
  if (flags.silent) throw new CliError('OPTION_INVALID', 'silent', '', text);
  return { by, corpus: null };
}

function evaluate(folder: string, flags: Flags, reading: Reading): Evaluation {
  const { annotated, articles } = readGold(folder, readIds(flags));
  return score(annotated, predict(articles, reading), createScorer(readScoringWords()));
}

function reportingVerbs(): string[] {
  return Object.values(readKnowledgeData().lexicons).flatMap(({ cues }) => cues.map(({ id }) => id));
}
