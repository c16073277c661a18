import type { ScoringWords } from './scoring-words.ts';

/** An actor as gold or a prediction names it. */
export interface Named {
  readonly type?: string | undefined;
  readonly name?: string | null | undefined;
  readonly name_en?: string | null | undefined;
  readonly names?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly mention?: unknown;
}

/** Decides whether a predicted actor is the one that gold names. */
export interface NameMatcher {
  /** A name as it is compared: spelling variants joined, marks and articles off. */
  fold(text: string): string;
  /** All names of an actor, as written. */
  namesOf(actor: Named): string[];
  same(predicted: Named | null | undefined, gold: Named | null | undefined): boolean;
}

const MARKS = /[\u064B-\u065F\u0670\u0640\u200c-\u200f]/g;
const ACCENTS = /[\u0300-\u036f]/g;
/** Share of words that two descriptions of a group or an organization must have in common. */
const ENOUGH_WORDS = 0.66;

/**
 * The comparison of the guidelines' section 5. It is not `nameKey`: figures must stay comparable when the graph's own
 * key changes, so the scorer keeps its own.
 */
export function createNameMatcher(words: ScoringWords): NameMatcher {
  const letters = new RegExp(`[${Object.keys(words.letters).join('')}]`, 'g');
  const skipped = new Set(words.skipped);
  const folded = new Map<string, string>();

  const fold = (text: string): string => {
    let key = folded.get(text);
    if (key === undefined) {
      key = foldOnce(text);
      folded.set(text, key);
    }
    return key;
  };

  const foldOnce = (text: string): string =>
    text
      .normalize('NFKC')
      .replace(MARKS, '')
      .replace(letters, (letter) => words.letters[letter] ?? letter)
      .toLowerCase()
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) =>
        word.startsWith(words.article) && word.length >= words.article.length + 2
          ? word.slice(words.article.length)
          : word,
      )
      .filter((word) => !skipped.has(word))
      .join(' ');

  const titles = new Set(fold(words.titles.join(' ')).split(' '));

  const withoutTitle = (text: string): string => {
    const parts = fold(text).split(' ');
    while (parts.length > 1 && titles.has(parts[0] as string)) parts.shift();
    return parts.join(' ');
  };

  const namesOf = (actor: Named): string[] =>
    [actor.name, actor.name_en, ...(actor.names ?? []), ...(actor.aliases ?? [])].filter((name): name is string =>
      Boolean(name),
    );

  const wordsInCommon = (a: string, b: string): number => {
    const left = new Set(fold(a).split(' '));
    const right = new Set(fold(b).split(' '));
    const common = [...left].filter((word) => right.has(word)).length;
    return common === 0 ? 0 : (2 * common) / (left.size + right.size);
  };

  const same: NameMatcher['same'] = (predicted, gold) => {
    if (!predicted || !gold) return false;
    const keys = new Set(namesOf(predicted).flatMap((name) => [fold(name), withoutTitle(name)]));
    if (namesOf(gold).some((name) => keys.has(fold(name)) || keys.has(withoutTitle(name)))) return true;
    if (gold.type !== 'Group' && gold.type !== 'Organization') return false;
    const described = [gold.name, gold.mention, gold.name_en].filter(
      (text): text is string => typeof text === 'string' && text !== '',
    );
    return namesOf(predicted).some((name) => described.some((text) => wordsInCommon(name, text) >= ENOUGH_WORDS));
  };

  return { fold, namesOf, same };
}
