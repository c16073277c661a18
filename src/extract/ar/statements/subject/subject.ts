import type { Range } from '../../arabic-text.ts';
import type { PlaceMention } from '../../mentions/known-names.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';

/** Who the words next to a cue say is speaking, before it is resolved. */
export type Subject =
  | { readonly kind: 'mention'; readonly mention: RawMention; readonly range: Range }
  | { readonly kind: 'title'; readonly range: Range }
  | { readonly kind: 'anaphor'; readonly range: Range }
  | { readonly kind: 'group'; readonly range: Range }
  | { readonly kind: 'capital'; readonly range: Range; readonly place: PlaceMention }
  | { readonly kind: 'unknown'; readonly range: Range };
