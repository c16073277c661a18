import type { LanguageCode } from '../article.ts';
import { textHash } from '../learned/feature-hash.ts';
import type { LexiconData } from '../lexicon/lexicon.ts';
import type { KnowledgeData } from './knowledge-data.ts';
import type { Known } from './known.ts';

/** What can be forgotten: names of people, reporting verbs, names and heads of bodies. */
export type Forgotten = 'names' | 'verbs' | 'bodies';

const CLASSES: Readonly<Record<Forgotten, readonly string[]>> = {
  names: ['given-names', 'given-names-weak', 'foreign-given-names', 'known-surnames', 'family-names'],
  verbs: [],
  bodies: ['org-heads', 'org-heads-named', 'definite-bodies'],
};
const TYPES: Readonly<Partial<Record<Forgotten, Known['type']>>> = {
  names: 'Person',
  bodies: 'Organization',
};

/**
 * Knowledge with a share (0 to 1) of one kind of words deleted. Which ones is a pure function of seed and word, so a run can be repeated.
 * How far the figures fall says how much they lean on lists rather than on constructions.
 */
export function dropOut(data: KnowledgeData, forgotten: Forgotten, share: number, seed: number): KnowledgeData {
  const keeps = (word: string) => fraction(`${seed} ${word}`) >= share;
  const lexicon = (of: LexiconData): LexiconData => ({
    ...of,
    forms: forgotten === 'verbs' ? of.forms.filter(({ cue }) => keeps(of.cues[cue]?.id ?? '')) : of.forms,
    classes: Object.fromEntries(
      Object.entries(of.classes).map(([name, words]) => [
        name,
        CLASSES[forgotten].includes(name) ? words.filter(([word]) => keeps(word)) : words,
      ]),
    ),
  });
  const { rows, phrases } = data.gazetteer;
  const gone = (row: Known) => row.type === TYPES[forgotten] && !keeps(row.id);
  const left = (language: LanguageCode) => phrases[language].filter(([, row]) => !gone(rows[row] as Known));
  return {
    ...data,
    lexicons: { ar: lexicon(data.lexicons.ar), en: lexicon(data.lexicons.en) },
    gazetteer: {
      rows: rows.map((row) => (gone(row) ? { ...row, names: { ar: [], en: [] } } : row)),
      phrases: { ar: left('ar'), en: left('en') },
    },
  };
}

/** A number from 0 to 1 (exclusive) made from a text. */
function fraction(text: string): number {
  let hash = textHash(text);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 0x100000000;
}
