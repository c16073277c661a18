import type { Span } from '../span.ts';
import { overlapShare } from '../span.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import type { PredictedStatement } from './prediction.ts';
import type { Scorer } from './scorer.ts';

type GoldSpeaker = GoldStatement['speaker'];
type PredictedSpeaker = PredictedStatement['speaker'];

/** Part of both spans that must overlap where gold gives the place of the source. */
const MENTION_SHARE = 1 / 3;

/** Null when the speaker is right; else whether the words next to the cue or their link to an actor were wrong. */
export function scoreSpeaker(
  gold: GoldSpeaker,
  predicted: PredictedSpeaker,
  article: GoldArticle,
  scorer: Scorer,
): 'speaker-link' | 'speaker-mention' | null {
  if (scorer.names.same(predicted, gold) && !namesTwoPeople(predicted, article, scorer)) return null;
  if (sameMention(predicted, gold)) return null;
  return sameWords(predicted, gold, article, scorer) ? 'speaker-link' : 'speaker-mention';
}

/** A speaker that carries the names of two different people of the article names neither. */
function namesTwoPeople(predicted: PredictedSpeaker, article: GoldArticle, scorer: Scorer): boolean {
  return article.actors.filter((actor) => actor.type === 'Person' && scorer.names.same(predicted, actor)).length > 1;
}

function sameMention(predicted: PredictedSpeaker, gold: GoldSpeaker): boolean {
  const mention = spanOf(predicted?.mention);
  if (gold.start === undefined || gold.end === undefined || mention === null) return false;
  return overlapShare(mention, { start: gold.start, end: gold.end }) >= MENTION_SHARE;
}

/** Whether both sides point at the same words as source, or both say that it is dropped. */
function sameWords(predicted: PredictedSpeaker, gold: GoldSpeaker, article: GoldArticle, scorer: Scorer): boolean {
  const mention = spanOf(predicted?.mention);
  if (mention === null || !gold.mention) return mention === null && !gold.mention;
  const words = new Set(scorer.names.fold(article.content.slice(mention.start, mention.end)).split(' '));
  return scorer.names
    .fold(gold.mention)
    .split(' ')
    .some((word) => words.has(word));
}

function spanOf(mention: unknown): Span | null {
  if (typeof mention !== 'object' || mention === null || !('start' in mention) || !('end' in mention)) return null;
  const { start, end } = mention;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
