import type { Span } from '../../../span.ts';
import { type ArabicText, foldedAt, sentenceOf, tokenAt } from '../arabic-text.ts';
import type { PlaceMention } from '../mentions/known-names.ts';
import type { Finder } from './meeting-found.ts';
import { topicAt } from './meeting-window.ts';

/** A city behind in or at, nearest behind the trigger, else before it; else a country behind in. */
export function placeOf({ text, mentions }: Finder, at: number, end: number): (Span & { known: string }) | null {
  const topic = topicAt(text, at + 1, end);
  for (let k = at + 1; k < end; k++) {
    const place = mentions.placeFrom(k);
    if (place && isLocative(text, place, at)) return best(place);
  }
  const { firstToken } = sentenceOf(text, at);
  for (let k = at - 1; k >= Math.max(firstToken, at - 10); k--) {
    const place = mentions.placeFrom(k);
    if (place && isLocative(text, place, -1)) return best(place);
  }
  for (let k = at + 1; k < Math.min(topic, at + 6); k++) {
    const named = mentions.namedFrom(k);
    const before = foldedAt(text, k - 1) ?? '';
    const locative =
      before === '\u0641\u064a' ||
      text.infos[k]?.readings.some(
        (r) => r.preposition === 'b' && named !== null && named.start > (tokenAt(text, k)?.start ?? 0),
      );
    if (named?.type === 'Country' && !named.indirect && named.known && locative)
      return { start: named.start, end: named.end, known: named.known.id };
  }
  return null;
}

function isLocative(text: ArabicText, place: PlaceMention, trigger: number): boolean {
  if (place.from === trigger + 1) return true;
  const attached = place.start > (tokenAt(text, place.from)?.start ?? 0);
  if (attached) return true;
  for (let k = place.from - 1; k >= place.from - 3; k--) {
    const folded = foldedAt(text, k) ?? '';
    if (text.words.lexicon.words('place-openers').has(folded)) return true;
    if (!text.infos[k]?.demonym) return false;
  }
  return false;
}

/** Of several places of one name the capital, else the most people. */
function best(place: PlaceMention): Span & { known: string } {
  const spots = place.places.filter((p) => p.type === 'Place');
  const chosen = [...spots].sort((a, b) => rank(b) - rank(a))[0] ?? place.places[0];
  return { start: place.start, end: place.end, known: chosen?.id ?? '' };
}

function rank(place: PlaceMention['places'][number]): number {
  if (place.type !== 'Place') return 0;
  return (place.kind === 'capital' ? 1e9 : place.kind === 'city' ? 0 : 1e8) + place.population;
}
