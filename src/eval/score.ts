import { compareDifferences, type Difference } from './difference.ts';
import type { GoldArticle } from './gold.ts';
import type { Prediction } from './prediction.ts';
import { addTallies, type RuleTallies, type RuleTally } from './rule-tally.ts';
import { scoreActors } from './score-actors.ts';
import { scoreLinks } from './score-links.ts';
import { scoreMeetings } from './score-meetings.ts';
import { scoreStatements } from './score-statements.ts';
import type { Scorer } from './scorer.ts';
import { addTally, type Measure, newTally, ratio, type Tally, toMeasure } from './tally.ts';

/** The measures of the annotation guidelines' section 5, each from 0 to 1. */
export interface Figures {
  readonly documents: number;
  /** Required gold statements. */
  readonly statements: number;
  /** Predicted statements, those that match optional ones left out. */
  readonly predicted: number;
  readonly detection: Measure;
  readonly strict: Measure;
  /** Right span and right speaker: the headline. */
  readonly endToEnd: Measure;
  readonly speakerAccuracy: number;
  readonly directRecall: number;
  readonly kindAccuracy: number;
  readonly references: Measure;
  readonly via: Measure;
  readonly actors: Measure;
  readonly countries: Measure;
  readonly meetings: Measure;
  readonly meetingDates: number;
  readonly attendees: Measure;
  readonly links: Measure;
}

/** End-to-end F1 of one article; null where neither side has a statement. */
export interface ArticleFigure {
  readonly article: string;
  readonly endToEnd: number | null;
}

export interface Evaluation {
  readonly figures: Figures;
  readonly articles: readonly ArticleFigure[];
  /** Per rule (`foundBy`). */
  readonly rules: ReadonlyMap<string, RuleTally>;
  /** Per entry of the lexicon that announced the statement. */
  readonly cues: ReadonlyMap<string, RuleTally>;
  /** Sorted by class, rule and article. */
  readonly errors: readonly Difference[];
}

const COUNTED = [
  ...(['detection', 'strict', 'endToEnd', 'direct', 'kind', 'references', 'via'] as const),
  ...(['actors', 'countries', 'meetings', 'dates', 'attendees'] as const),
];
type Counted = Record<(typeof COUNTED)[number], Tally>;

/** Scores predictions, by article id, against gold; an article without a prediction counts as one without results. */
export function score(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, Prediction>,
  scorer: Scorer,
): Evaluation {
  const sum = Object.fromEntries(COUNTED.map((name) => [name, newTally()])) as Counted;
  const rules: RuleTallies = new Map();
  const cues: RuleTallies = new Map();
  const errors: Difference[] = [];
  const articles: ArticleFigure[] = [];
  const links = [];
  for (const article of gold) {
    const prediction = predictions.get(article.id);
    const statements = scoreStatements(article, prediction?.statements ?? [], scorer, errors);
    const actors = scoreActors(article, prediction?.actors ?? [], scorer, errors);
    const meetings = scoreMeetings(article, prediction?.meetings ?? [], scorer, errors);
    const part: Counted = { ...statements, ...actors, ...meetings };
    for (const name of COUNTED) addTally(sum[name], part[name]);
    links.push(...actors.links);
    addTallies(rules, statements.rules);
    addTallies(cues, statements.cues);
    const { predicted, gold: required } = part.endToEnd;
    articles.push({
      article: article.id,
      endToEnd: predicted + required === 0 ? null : toMeasure(part.endToEnd).F1,
    });
  }
  return {
    figures: toFigures(gold.length, sum, scoreLinks(links)),
    articles,
    rules,
    cues,
    errors: errors.sort(compareDifferences),
  };
}

function toFigures(documents: number, sum: Counted, links: Tally): Figures {
  return {
    documents,
    statements: sum.detection.gold,
    predicted: sum.detection.predicted,
    detection: toMeasure(sum.detection),
    strict: toMeasure(sum.strict),
    endToEnd: toMeasure(sum.endToEnd),
    speakerAccuracy: ratio(sum.endToEnd.hits, sum.detection.hits),
    directRecall: ratio(sum.direct.hits, sum.direct.gold),
    kindAccuracy: ratio(sum.kind.hits, sum.kind.gold),
    references: toMeasure(sum.references),
    via: toMeasure(sum.via),
    actors: toMeasure(sum.actors),
    countries: toMeasure(sum.countries),
    meetings: toMeasure(sum.meetings),
    meetingDates: ratio(sum.dates.hits, sum.dates.gold),
    attendees: toMeasure(sum.attendees),
    links: toMeasure(links),
  };
}
