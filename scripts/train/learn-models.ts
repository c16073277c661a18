import type { Article } from '../../src/article.ts';
import { type ArabicText, toArabicText } from '../../src/extract/ar/arabic-text.ts';
import { FORBIDDEN } from '../../src/extract/ar/learned/label-statements.ts';
import { nameFeatures } from '../../src/extract/ar/learned/name-features.ts';
import { FORBIDDEN_NAMES, findPeopleBy } from '../../src/extract/ar/learned/settle-names.ts';
import { statementFeatures } from '../../src/extract/ar/learned/statement-features.ts';
import { planStatements } from '../../src/extract/ar/statements/plan-statements.ts';
import { arabicWords } from '../../src/extract/ar/word-types.ts';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { toArabicDocument } from '../../src/language/ar/to-arabic-document.ts';
import type { LinearTagger } from '../../src/learned/linear-tagger.ts';
import type { ArabicModels, NameModel } from '../../src/learned/models.ts';
import type { AnnotatedArticle } from './annotated.ts';
import { cueExamples } from './cue-examples.ts';
import { nameLabels, statementLabels } from './gold-labels.ts';
import { nameStatistics } from './name-statistics.ts';
import { type Example, trainTagger } from './perceptron.ts';

export const FOLDS = 4;
const NAMES = { labels: 3, bits: 16, rounds: 15, forbidden: FORBIDDEN_NAMES };
const STATEMENTS = { labels: 5, bits: 18, rounds: 30, forbidden: FORBIDDEN };

/** A model of all articles, and for each fold one of the articles outside it. */
interface Fitted<T> {
  readonly all: T;
  readonly folds: readonly T[];
}

interface Item {
  readonly annotations: AnnotatedArticle;
  readonly text: ArabicText;
  readonly fold: number;
}

type Folded = Example & { readonly fold: number };

/**
 * Fits the parts one behind the other; the later one learns from names as they are found in articles that the earlier one did not learn from.
 * `unlabelled`: articles whose words are counted; none of those annotated or scored should be among them.
 */
export function learnModels(
  annotated: readonly AnnotatedArticle[],
  unlabelled: readonly Article[],
  knowledge: Knowledge,
): Fitted<ArabicModels> {
  const items = annotated.map((annotations, at) => ({
    annotations,
    text: toArabicText(toArabicDocument(annotations.article, knowledge), arabicWords(knowledge)),
    fold: at % FOLDS,
  }));
  const names = fitNames(items, unlabelled, knowledge);
  const statements = fitStatements(items, names.folds, cueExamples(knowledge, STATEMENTS.bits));
  return {
    all: { names: names.all, statements: statements.all },
    folds: names.folds.map((model, fold) => ({ names: model, statements: statements.folds[fold] ?? null })),
  };
}

function fitNames(items: readonly Item[], unlabelled: readonly Article[], knowledge: Knowledge): Fitted<NameModel> {
  const examples = (seen: ReadonlyMap<string, number>): Folded[] =>
    items.map(({ annotations, text, fold }) => ({
      features: nameFeatures(text, findPeopleBy(text, null), NAMES.bits, seen),
      gold: nameLabels(text, annotations),
      fold,
    }));
  // Twice: first words are counted in the names that rules find, then in those that the first tagger finds.
  const ruled = nameStatistics(unlabelled, knowledge, null);
  const first: NameModel = { seen: ruled, tagger: trainTagger(examples(ruled), NAMES) };
  const seen = nameStatistics(unlabelled, knowledge, first);
  const counted = examples(seen);
  return byFold((keep) => ({
    seen,
    tagger: trainTagger(
      counted.filter(({ fold }) => keep(fold)),
      NAMES,
    ),
  }));
}

/** `short`: examples besides the articles, for every fold. */
function fitStatements(
  items: readonly Item[],
  names: readonly NameModel[],
  short: readonly Example[],
): Fitted<LinearTagger> {
  const examples: Folded[] = items.map(({ annotations, text, fold }) => {
    const mentions = findPeopleBy(text, names[fold] ?? null);
    const { cues, plans } = planStatements(text, mentions);
    return {
      features: statementFeatures(text, mentions, cues, plans, STATEMENTS.bits),
      gold: statementLabels(text, annotations),
      fold,
    };
  });
  const outside = (keep: (fold: number) => boolean) => examples.filter(({ fold }) => keep(fold));
  return byFold((keep) => trainTagger([...short, ...outside(keep)], STATEMENTS));
}

function byFold<T>(train: (keep: (fold: number) => boolean) => T): Fitted<T> {
  const folds = Array.from({ length: FOLDS }, (_, out) => train((fold) => fold !== out));
  return { folds, all: train(() => true) };
}
