import { nameKey } from '../../link/name-key.ts';
import type { NamePiece } from './question-piece.ts';

/** Keys that a name of a question may be kept under: as it stands, then without what is written onto its first word. */
export function nameVariants({ tokens }: NamePiece): string[] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [];
  const words = rest.map((token) => token.key);
  return [...new Set(first.heads.map(({ key }) => nameKey([key, ...words].join(' '))))].filter(Boolean);
}
