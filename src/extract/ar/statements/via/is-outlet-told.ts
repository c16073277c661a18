import { type ArabicText, tokenAt } from '../../arabic-text.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { RawMention } from '../../mentions/raw-mention.ts';

/** `qalat masadir li-wikalat ...`: l- on a noun of media or on a known outlet; the description of a source ends there. */
export function isOutletTold(text: ArabicText, mentions: Mentions, at: number): boolean {
  const attached = text.infos[at]?.readings.filter((r) => r.preposition === 'l') ?? [];
  if (attached.length === 0) return false;
  const named = mentions.namedFrom(at);
  if (named && named.start > (tokenAt(text, at)?.start ?? 0) && isOutlet(text, named)) return true;
  return attached.some((r) => isMediaHead(text, r.key));
}

/** `sahifa`, `qanat`: a noun of media that heads a body. */
function isMediaHead(text: ArabicText, key: string): boolean {
  const kind = text.words.lexicon.words('org-heads').get(key);
  return kind !== undefined && text.words.lexicon.words('outlet-kinds').has(String(kind).toLowerCase());
}

function isOutlet(text: ArabicText, { type, known, from }: RawMention): boolean {
  if (type !== 'Organization') return false;
  const kinds = text.words.lexicon.words('outlet-kinds');
  if (known?.type === 'Organization' && kinds.has(known.kind)) return true;
  return text.infos[from]?.readings.some((r) => isMediaHead(text, r.key)) ?? false;
}
