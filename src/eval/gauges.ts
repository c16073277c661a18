import type { Article } from '../article.ts';
import { dropOut, type Forgotten } from '../gazetteer/drop-out.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { type KnowledgeData, toKnowledge } from '../gazetteer/knowledge-data.ts';
import type { Reading } from '../ingest/reading.ts';
import type { GoldArticle } from './gold.ts';
import { predict } from './predict.ts';
import { score } from './score.ts';
import type { Scorer } from './scorer.ts';

/** One figure with part of the lists forgotten. */
export interface Gauge {
  readonly forgotten: Forgotten;
  /** Share of the list that was deleted, 0.5 or 1. */
  readonly share: number;
  /** End-to-end F1, 0 to 1. */
  readonly endToEnd: number;
  /** How far that is below the figure with all lists, in points of F1 (0 to 100). */
  readonly fall: number;
}

export interface GaugeInput {
  readonly data: KnowledgeData;
  readonly articles: readonly Article[];
  readonly annotated: readonly GoldArticle[];
  readonly scorer: Scorer;
  readonly toReading: (knowledge: Knowledge) => Reading;
}

const SHARES = [0.5, 1] as const;
const KINDS: readonly Forgotten[] = ['names', 'verbs', 'bodies'];
const SEED = 1;

/** How much the reading leans on its lists: end-to-end F1 with half and with all of the names, verbs and bodies forgotten. */
export function readGauges(input: GaugeInput): { readonly whole: number; readonly gauges: readonly Gauge[] } {
  const figure = (data: KnowledgeData): number => {
    const reading = input.toReading(toKnowledge(data));
    return score(input.annotated, predict(input.articles, reading), input.scorer).figures.endToEnd.F1;
  };
  const whole = figure(input.data);
  const gauges = KINDS.flatMap((forgotten) =>
    SHARES.map((share) => {
      const endToEnd = figure(dropOut(input.data, forgotten, share, SEED));
      return { forgotten, share, endToEnd, fall: 100 * (whole - endToEnd) };
    }),
  );
  return { whole, gauges };
}

export function renderGauges({ whole, gauges }: ReturnType<typeof readGauges>): string {
  const rows = gauges.map(({ forgotten, share, endToEnd, fall }) => {
    const what = `${share === 1 ? 'all' : 'half'} ${forgotten} forgotten`;
    return `${what.padEnd(22)} endToEnd F1 ${(100 * endToEnd).toFixed(1).padStart(5)}, fall ${fall.toFixed(1)}`;
  });
  return `${[`all lists              endToEnd F1 ${(100 * whole).toFixed(1).padStart(5)}`, ...rows].join('\n')}\n`;
}
