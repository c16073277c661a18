import { type EnglishText, wordAt } from './english-text.ts';
import type { Entity, EntityMention } from './entity-register.ts';
import { firstFrom } from './mentions-within.ts';

/** Who spoke so far. */
export interface SpeakerMemory {
  last: Entity | null;
  /** Last speaker of each sentence. */
  readonly bySentence: Map<number, Entity>;
  /** Unnamed sources by their noun. */
  readonly groups: Map<string, Entity>;
}

interface PronounFinder {
  readonly text: EnglishText;
  readonly sorted: readonly EntityMention[];
  readonly memory: SpeakerMemory;
}

const SENTENCES_BACK = 8;

/** Goes back sentence by sentence: who spoke there, else who is named first there; gender and number must fit. `behindContent`: what is said stands before the pronoun and names others. */
export function resolvePronoun(
  finder: PronounFinder,
  at: number,
  number: string,
  behindContent: boolean,
): Entity | null {
  const { text, memory } = finder;
  if (number === 'self' || number === 'selves' || number === 'you') return null;
  const fits = (entity: Entity) => agrees(entity, number);
  const sentence = text.tokens[at]?.sentence ?? 0;
  const inSentence = behindContent ? null : firstNamed(finder, sentence, at, fits);
  if (inSentence) return inSentence;
  for (let back = 1; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
    const spoke = memory.bySentence.get(sentence - back);
    if (spoke && fits(spoke)) return spoke;
    const named = firstNamed(finder, sentence - back, Number.POSITIVE_INFINITY, fits);
    if (named) return named;
  }
  return memory.last && fits(memory.last) ? memory.last : null;
}

function agrees(entity: Entity, number: string): boolean {
  if (number === 'm' || number === 'f')
    return entity.type === 'Person' ? entity.gender === null || entity.gender === number : isOneUnnamed(entity);
  if (number === 'pl') return entity.type === 'Group' || entity.type === 'Organization';
  return entity.type === 'Organization' || entity.type === 'Country';
}

/** `a Western diplomat … he`. */
function isOneUnnamed(entity: Entity): boolean {
  return entity.type === 'Group' && !(entity.words.at(-1) ?? '').endsWith('s');
}

/** First fitting actor named outside quotations in a sentence, before a token. */
function firstNamed(
  { text, sorted }: PronounFinder,
  index: number,
  before: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const sentence = text.sentences[index];
  if (!sentence) return null;
  for (let at = firstFrom(sorted, sentence.firstToken); at < sorted.length; at++) {
    const mention = sorted[at] as EntityMention;
    if (mention.first >= sentence.endToken || mention.end > before) break;
    if (mention.foundBy === 'en.name.demonym') continue;
    if (text.quoteOf[mention.first] === -1 && fits(mention.entity) && wordAt(text, mention.end) !== "'s")
      return mention.entity;
  }
  return null;
}
