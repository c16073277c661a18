import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/gazetteer/compile-gazetteer.ts';
import { toGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { countryRow, organizationRow, personRow, placeRow } from '../../src/gazetteer/import-schemas.ts';
import { phraseKey } from '../../src/gazetteer/phrase-key.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { longestPhrase } from '../../src/lexicon/phrase-trie.ts';

const fold = { ar: foldArabic, en: (text: string) => text.toLowerCase() };

const data = compileGazetteer(
  {
    countries: [
      countryRow.parse({
        id: 'JO',
        iso2: 'JO',
        iso3: 'JOR',
        type: 'country',
        en: ['Jordan'],
        ar: ['الأردن', 'الاردن'],
        demonym_en: ['Jordanian'],
        demonym_ar: { m: ['أردني'], f: ['أردنية'], pl: ['أردنيون'] },
        capitals: [{ en: 'Amman' }],
      }),
      countryRow.parse({ id: 'levant', type: 'region', en: ['Levant'], ar: ['بلاد الشام'] }),
    ],
    organizations: [
      organizationRow.parse({
        id: 'h:new-path',
        type: 'party',
        en: 'New Path',
        acronyms: ['NP'],
        ar: ['حزب المسار الجديد'],
        ar_weak: ['المسار'],
        country: 'JO',
      }),
    ],
    people: [
      personRow.parse({
        id: 'h:x',
        wikidata: 'Q1',
        en: 'Rami Haddad',
        ar: ['رامي حداد'],
        country: 'JO',
        gender: 'male',
      }),
    ],
    places: [
      placeRow.parse({ id: 'gn:250441', geonames: 250441, type: 'capital', en: 'Amman', ar: ['عمّان'], iso2: 'JO' }),
      placeRow.parse({ id: 'h:hall', type: 'venue', en: 'Peace Hall', ar: ['قاعة السلام'] }),
    ],
  },
  fold,
);
const gazetteer = toGazetteer(data);

function look(language: 'ar' | 'en', text: string) {
  const words = text.split(' ');
  const hit = longestPhrase(gazetteer.phrases(language), words[0] ?? '', (k) => words[k] ?? null);
  return hit?.values.map(({ known, sense }) => `${known.id} ${sense}`) ?? [];
}

describe('compiling the gazetteer', () => {
  it('keeps states and leaves regions out: they are no actors', () => {
    expect(data.rows.filter(({ type }) => type === 'Country').map(({ id }) => id)).toEqual(['country:JO']);
  });

  it.each<['ar' | 'en', string, readonly string[]]>([
    ['ar', 'الاردن', ['country:JO name']],
    ['ar', 'اردنيه', ['country:JO demonym']],
    ['en', 'jordanian', ['country:JO demonym']],
    ['ar', 'حزب المسار الجديد', ['organization:new-path name']],
    ['ar', 'المسار', ['organization:new-path weak']],
    ['en', 'np', ['organization:new-path name']],
    ['en', 'rami haddad', ['person:Q1 name']],
    ['ar', 'عمان', ['place:250441 capital']],
    ['ar', 'قاعه السلام', ['place:hall name']],
    ['en', 'levant', []],
  ])('%s "%s" stands for %j', (language, phrase, named) => {
    expect(look(language, phrase)).toEqual(named);
  });

  it('holds no phrase of a row twice, spellings that fold together included', () => {
    for (const phrases of Object.values(data.phrases)) {
      const keys = phrases.map(([phrase, row]) => `${row} ${phrase}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('finds rows by id, each by its own kind', () => {
    expect(gazetteer.byId('person:Q1')?.en).toBe('Rami Haddad');
    expect(gazetteer.country('country:JO')?.capital).toBe('Amman');
    expect(gazetteer.country('place:250441')).toBeUndefined();
    expect(gazetteer.place('place:250441')?.country).toBe('country:JO');
    expect(gazetteer.byId('country:levant')).toBeUndefined();
  });

  it('parts the words of a phrase where the tokenizer does', () => {
    expect(phraseKey('al-nahda (party)')).toBe('al nahda party');
    expect(phraseKey("côte d'ivoire")).toBe("côte d'ivoire");
  });
});
