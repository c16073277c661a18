import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { type WordFile, wordFileSchema } from '../../src/lexicon/file-schemas.ts';
import { packagePath } from '../../src/package-root.ts';

function wordFile(name: string): WordFile {
  return wordFileSchema.parse(
    load(readFileSync(packagePath('src', 'language', 'ar', 'words', `${name}.yaml`), 'utf8')),
  );
}

const plainLists = [
  'family-prefixes',
  'foreign-given-names',
  'function-words',
  'given-names',
  'given-names-weak',
  'known-surnames',
  'narrative-verbs',
  'time-words',
  'title-modifiers',
  'verbal-nouns',
];
const entryLists = ['honorifics', 'org-heads', 'org-heads-weak', 'person-nouns', 'title-heads'];

function wordsOf(name: string): string[] {
  const file = wordFile(name);
  return [...(file.words ?? []), ...(file.entries ?? []).flatMap((entry) => entry.words)];
}

function foldedSet(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).map(foldArabic));
}

function doubles(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const folded = foldArabic(word);
    const double = seen.has(folded);
    seen.add(folded);
    return double;
  });
}

/** Tatweel, vowel marks, joiners, direction marks and presentation forms. */
const UNUSABLE = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufeff]/u;

describe.each([...plainLists, ...entryLists])('word list %s', (name) => {
  it('is of the class its file is named after and is not empty', () => {
    expect(wordFile(name).class).toBe(name);
    expect(wordsOf(name).length).toBeGreaterThan(0);
  });

  it('holds no word twice, spelling variants that fold together included', () => {
    expect(doubles(wordsOf(name))).toEqual([]);
  });

  it('is in NFC, trimmed, single-spaced, without marks, tatweel or presentation forms', () => {
    const odd = wordsOf(name).filter(
      (word) => word !== word.normalize('NFC').trim().replace(/\s+/g, ' ') || UNUSABLE.test(word),
    );
    expect(odd).toEqual([]);
  });
});

describe.each(plainLists)('plain word list %s', (name) => {
  it('is sorted by code point', () => {
    const words = wordFile(name).words ?? [];
    expect(words).toEqual([...words].sort());
  });
});

describe.each(entryLists)('entry list %s', (name) => {
  const entries = wordFile(name).entries ?? [];
  const ids = entries.map((entry) => entry.id);

  it('is sorted by id, without doubles, every id under its class and every entry with a value', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
    const prefix = `ar.${name.replace(/^(honorific|org-head|person-noun|title-head)s/, '$1')}.`;
    expect(entries.filter((entry) => !entry.id.startsWith(prefix) || entry.value === undefined)).toEqual([]);
  });

  it('lists the words of each entry sorted by code point', () => {
    for (const entry of entries) expect(entry.words).toEqual([...entry.words].sort());
  });
});

/** Names too frequent to be weak; the reader of names decides by the context. */
const ALLOWED: ReadonlySet<string> = new Set(
  [
    'علي', // folds like على
    'منى', // folds like مني
    'أشرف', // also the verb "supervised"
  ].map(foldArabic),
);

describe('names against words that would do harm', () => {
  const weak = foldedSet('given-names-weak');

  it.each(
    ['given-names', 'foreign-given-names', 'known-surnames'].flatMap((names) =>
      ['function-words', 'time-words', 'narrative-verbs'].map((harmful) => [names, harmful] as const),
    ),
  )('no word of %s folds into one of %s', (names, harmful) => {
    const refused = foldedSet(harmful);
    const clashes = wordsOf(names).filter((word) => {
      const folded = foldArabic(word);
      return refused.has(folded) && !ALLOWED.has(folded);
    });
    expect(clashes).toEqual([]);
  });

  it('every allowed clash is a given name that clashes', () => {
    const names = foldedSet('given-names');
    const harmful = ['function-words', 'time-words', 'narrative-verbs'].map(foldedSet);
    for (const word of ALLOWED) {
      expect(names.has(word)).toBe(true);
      expect(harmful.some((set) => set.has(word))).toBe(true);
    }
  });

  it('no given name is both strong and weak', () => {
    for (const name of ['given-names', 'foreign-given-names']) {
      expect(wordsOf(name).filter((word) => weak.has(foldArabic(word)))).toEqual([]);
    }
  });

  it('no name is listed as given and as foreign', () => {
    const given = foldedSet('given-names');
    expect(wordsOf('foreign-given-names').filter((word) => given.has(foldArabic(word)))).toEqual([]);
  });

  it('no function word is a narrative verb', () => {
    const particles = foldedSet('function-words');
    expect(wordsOf('narrative-verbs').filter((word) => particles.has(foldArabic(word)))).toEqual([]);
  });
});
