/** What went wrong, as the quality loop sorts it. */
export const ERROR_CLASSES = [
  'missed',
  'spurious',
  'speaker-link',
  'speaker-mention',
  'content',
  'meeting-missed',
  'meeting-spurious',
  'meeting-date',
  'actor-missed',
  'actor-spurious',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

/** One difference between gold and prediction. */
export interface Difference {
  readonly class: ErrorClass;
  /** Rule that made the prediction; for a missed statement the rule of the nearest prediction; null where there is none. */
  readonly foundBy: string | null;
  readonly article: string;
  /** Words of the content, the meeting or the actor. */
  readonly text: string;
  readonly cue?: string | null;
  /** What gold says, where the two differ in more than being there. */
  readonly gold?: string | null;
  readonly predicted?: string | null;
}

/** Sorts by class, then rule, then article: the order of `--errors`. */
export function compareDifferences(a: Difference, b: Difference): number {
  return (
    ERROR_CLASSES.indexOf(a.class) - ERROR_CLASSES.indexOf(b.class) ||
    compareText(a.foundBy ?? '', b.foundBy ?? '') ||
    compareText(a.article, b.article)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
