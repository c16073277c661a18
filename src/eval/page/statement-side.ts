import type { LanguageCode } from '../../article.ts';
import type { Span } from '../../span.ts';
import type { JudgedStatement, Verdict } from '../judge-statements.ts';
import { cueText } from '../prediction.ts';

/** An actor's names, as gold and predictions have them. */
interface Shown {
  readonly name?: string | null | undefined;
  readonly name_ar?: string | null | undefined;
  readonly name_en?: string | null | undefined;
}

/** Gold's column, or the one of what was found. */
export type Side = 'gold' | 'found';

/** What one side says of a statement; its number is the same on both sides. */
export interface StatementSide extends Span {
  readonly number: number;
  readonly verdict: Verdict;
  /** Names of classes of markup: the verdict, and `c-` before each class of error. */
  readonly marks: string;
  /** Errors that the verdict does not say. */
  readonly errors: readonly string[];
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** The statements that one side has, in text order; speakers by their name in the article's language, where there is one. */
export function statementsOf(
  statements: readonly JudgedStatement[],
  side: Side,
  language: LanguageCode | null,
): StatementSide[] {
  return statements.flatMap((judged, index) => {
    const { gold, predicted, verdict, classes } = judged;
    const own = side === 'gold' ? gold : predicted;
    if (!own) return [];
    const { start, end, speaker } = own;
    return [
      {
        ...{ start, end, number: index + 1, verdict },
        marks: marksOf(judged),
        errors: classes.filter((name) => name !== verdict),
        speaker: nameIn(speaker, language),
        cue: side === 'gold' ? (gold?.cue ?? null) : cueText(predicted),
      },
    ];
  });
}

/** What an actor is called in a language; any other name where it has none there. */
export function nameIn(actor: Shown | null | undefined, language: LanguageCode | null): string | null {
  const own = language === 'ar' ? actor?.name_ar : language === 'en' ? actor?.name_en : null;
  return own ?? actor?.name ?? actor?.name_en ?? null;
}

export function marksOf({ verdict, classes }: JudgedStatement): string {
  return [verdict, ...classes.map((name) => `c-${name}`)].join(' ');
}
