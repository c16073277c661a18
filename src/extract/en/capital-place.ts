import type { KnownPlace } from '../../gazetteer/known.ts';
import { phraseKey } from '../../gazetteer/phrase-key.ts';
import { foldEnglish } from '../../language/en/fold.ts';
import { longestPhrase } from '../../lexicon/phrase-trie.ts';
import { type EnglishText, wordAt } from './english-text.ts';
import type { NameHit } from './name-hit.ts';

/** Names with `the Kazakh capital` read as the city. */
export function withCapitals(text: EnglishText, names: readonly NameHit[]): NameHit[] {
  return names.map((hit) => {
    if (hit.type !== 'Country') return hit;
    const noun = wordAt(text, hit.end) === "'s" ? hit.end + 1 : hit.end;
    if (!text.words['capital-nouns'].has(wordAt(text, noun))) return hit;
    const place = capitalOf(text, hit);
    return place ? { ...hit, end: noun + 1, type: 'Place', known: place, sense: 'capital' } : hit;
  });
}

function capitalOf(text: EnglishText, { known }: NameHit): KnownPlace | null {
  if (known?.type !== 'Country' || !known.capital) return null;
  const words = phraseKey(foldEnglish(known.capital)).split(' ');
  const hit = longestPhrase(text.knowledge.gazetteer.phrases('en'), words[0] ?? '', (k) => words[k] ?? null);
  for (const { known: place } of hit?.values ?? []) {
    if (place.type === 'Place' && place.country === known.id) return place;
  }
  return null;
}
