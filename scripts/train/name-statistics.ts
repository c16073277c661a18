import type { Article } from '../../src/article.ts';
import { type ArabicText, toArabicText } from '../../src/extract/ar/arabic-text.ts';
import { findPeopleBy } from '../../src/extract/ar/learned/settle-names.ts';
import { arabicWords } from '../../src/extract/ar/word-types.ts';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { withoutArticle } from '../../src/language/ar/clitics.ts';
import { toArabicDocument } from '../../src/language/ar/to-arabic-document.ts';
import type { NameModel } from '../../src/learned/models.ts';

const OUT = 0;
const FIRST = 1;
const REST = 2;
const ALONE = 3;
type Counts = [number, number, number, number];

/** A word seen less often, and in no name, says nothing. */
const SELDOM = 3;

/** How each word, its article taken off, stands over unlabelled articles, by the names that are found there: as a code of name-features.ts. */
export function nameStatistics(
  articles: readonly Article[],
  knowledge: Knowledge,
  model: NameModel | null,
): Map<string, number> {
  const counts = new Map<string, Counts>();
  for (const article of articles) {
    const text = toArabicText(toArabicDocument(article, knowledge), arabicWords(knowledge));
    const places = placesInNames(text, model);
    text.tokens.forEach((token, at) => {
      const key = withoutArticle(text.infos[at]?.main.key ?? '');
      if (token.kind !== 'word' || key === '') return;
      const count = counts.get(key) ?? [0, 0, 0, 0];
      counts.set(key, count);
      count[places[at] as 0 | 1 | 2 | 3]++;
    });
  }
  return new Map([...counts].flatMap(([word, count]) => (codeOf(count) === 0 ? [] : [[word, codeOf(count)]])));
}

function placesInNames(text: ArabicText, model: NameModel | null): Uint8Array {
  const places = new Uint8Array(text.tokens.length);
  for (const { from, to } of findPeopleBy(text, model).people) {
    places.fill(REST, from, to);
    places[from] = to - from === 1 ? ALONE : FIRST;
  }
  return places;
}

/** Share of a word's places that are in names, how many places, and where in the name; 0 where it says nothing. */
function codeOf(counts: Counts): number {
  const named = counts[FIRST] + counts[REST] + counts[ALONE];
  const all = named + counts[OUT];
  if (named === 0 && all < SELDOM) return 0;
  const share = [0, 0.05, 0.2, 0.5, 0.8, 1].filter((least) => named > 0 && named / all >= least).length;
  const many = [3, 8, 40].filter((least) => all >= least).length;
  const last = counts[REST] + counts[ALONE];
  const where = named === 0 ? 0 : counts[FIRST] > last ? 1 : 3 * counts[FIRST] > last ? 2 : 3;
  return 1 + 16 * share + 4 * many + where;
}
