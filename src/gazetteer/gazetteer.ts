import type { LanguageCode } from '../article.ts';
import { addPhrase, emptyTrie, type PhraseTrie } from '../lexicon/phrase-trie.ts';
import type { Known, KnownCountry, KnownPlace } from './known.ts';

/** How a phrase stands for what it names: `weak` names are ordinary words too and need context. */
export type Sense = 'name' | 'demonym' | 'capital' | 'weak';

/** Compiled by `npm run data`: rows, and for each language [folded phrase, row, sense]. */
export interface GazetteerData {
  readonly rows: readonly Known[];
  readonly phrases: Readonly<Record<LanguageCode, readonly (readonly [string, number, Sense])[]>>;
}

export interface NamedPhrase {
  readonly known: Known;
  readonly sense: Sense;
}

/** What Mahdar knows before it reads: countries, bodies, people, places and their names in both languages. */
export interface Gazetteer {
  byId(id: string): Known | undefined;
  country(id: string): KnownCountry | undefined;
  place(id: string): KnownPlace | undefined;
  phrases(language: LanguageCode): PhraseTrie<NamedPhrase>;
  readonly rows: readonly Known[];
}

export function toGazetteer(data: GazetteerData): Gazetteer {
  const ids = new Map<string, Known>();
  for (const row of data.rows) ids.set(row.id, row);
  const tries = new Map<LanguageCode, PhraseTrie<NamedPhrase>>();
  const phrases = (language: LanguageCode) => {
    let trie = tries.get(language);
    if (!trie) {
      trie = emptyTrie<NamedPhrase>();
      for (const [phrase, row, sense] of data.phrases[language]) {
        const known = data.rows[row];
        if (known) addPhrase(trie, phrase, { known, sense });
      }
      tries.set(language, trie);
    }
    return trie;
  };
  return {
    byId: (id) => ids.get(id),
    country: (id) => {
      const row = ids.get(id);
      return row?.type === 'Country' ? row : undefined;
    },
    place: (id) => {
      const row = ids.get(id);
      return row?.type === 'Place' ? row : undefined;
    },
    phrases,
    rows: data.rows,
  };
}
