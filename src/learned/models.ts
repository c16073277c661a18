import type { LinearTagger } from './linear-tagger.ts';

/** Tells names of people: outside, begins, goes on. */
export interface NameModel {
  readonly tagger: LinearTagger;
  /** How words without their article stood in unlabelled articles, in names or not, as a code. */
  readonly seen: ReadonlyMap<string, number>;
}

/** What was learned from annotated Arabic articles (docs/models.md); a part that is null is left out. */
export interface ArabicModels {
  /** Names of people: outside, begins, goes on. */
  readonly names: NameModel | null;
  /** Statements: outside, cue, source, content begins, content goes on. */
  readonly statements: LinearTagger | null;
}

/** Nothing learned: rules alone. */
export const NO_MODELS: ArabicModels = { names: null, statements: null };
