import type { PlaceMention } from '../../mentions/known-names.ts';

/** A capital, or a seat such as the Kremlin, that stands for its government. */
export function isCapital({ places }: PlaceMention): boolean {
  return places.some(
    (place) =>
      place.type === 'Place' &&
      (place.kind === 'capital' || place.kind === 'institution_metonym') &&
      place.country !== null,
  );
}
