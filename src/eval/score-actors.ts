import type { Difference } from './difference.ts';
import type { GoldActor, GoldArticle } from './gold.ts';
import type { PredictedActor } from './prediction.ts';
import type { Scorer } from './scorer.ts';
import { newTally, type Tally } from './tally.ts';

/** A person or organization that the prediction has too: who it is by gold, and the id the graph gave it. */
export interface Link {
  readonly article: string;
  readonly gold: string;
  readonly id: string;
}

export interface ActorScore {
  readonly actors: Tally;
  readonly countries: Tally;
  readonly links: readonly Link[];
}

const SCORED_TYPES = new Set(['Person', 'Country', 'Organization']);

/** Scores the actors of one article, and gathers what scoring links between articles needs. */
export function scoreActors(
  gold: GoldArticle,
  predictions: readonly PredictedActor[],
  scorer: Scorer,
  errors: Difference[],
): ActorScore {
  const wanted = gold.actors.filter(({ type }) => type !== 'Group');
  const given = predictions.filter(({ type }) => type !== undefined && SCORED_TYPES.has(type));
  const agrees = (predicted: PredictedActor, actor: GoldActor): boolean =>
    predicted.type === actor.type && scorer.names.same(predicted, actor);

  const score = { actors: newTally(), countries: newTally(), links: [] as Link[] };
  for (const actor of wanted) {
    const candidates = given.filter((predicted) => agrees(predicted, actor));
    count(score, actor.type, 'gold');
    if (candidates.length > 0) count(score, actor.type, 'hits');
    else errors.push(unmatched('actor-missed', gold.id, actor));
    if (actor.type === 'Country') continue;
    const id = bestCandidate(candidates, actor, scorer)?.id;
    if (id) score.links.push({ article: gold.id, gold: linkKey(actor, scorer), id });
  }
  for (const predicted of given) {
    count(score, predicted.type, 'predicted');
    if (!wanted.some((actor) => agrees(predicted, actor))) errors.push(unmatched('actor-spurious', gold.id, predicted));
  }
  return score;
}

function count(score: ActorScore, type: string | undefined, part: keyof Tally): void {
  score.actors[part]++;
  if (type === 'Country') score.countries[part]++;
}

function unmatched(kind: 'actor-missed' | 'actor-spurious', article: string, actor: PredictedActor): Difference {
  return { class: kind, foundBy: actor.type ?? null, article, text: actor.name ?? '', gold: actor.name_en ?? null };
}

/** Where several predictions would do, the one whose full name is equal; title and shared words come second. */
function bestCandidate(
  candidates: readonly PredictedActor[],
  actor: GoldActor,
  { names }: Scorer,
): PredictedActor | undefined {
  const own = new Set(names.namesOf(actor).map(names.fold));
  return (
    candidates.find((candidate) => names.namesOf(candidate).some((name) => own.has(names.fold(name)))) ?? candidates[0]
  );
}

/** One English name a person or organization: annotators spelt a few in two ways. */
function linkKey(actor: GoldActor, { names, sameInEnglish }: Scorer): string {
  const name = names
    .fold(actor.name_en ?? '')
    .split(' ')
    .filter((word) => word !== 'al')
    .join(' ');
  return `${actor.type}|${sameInEnglish[name] ?? name}`;
}
