import { compileGazetteer } from '../../src/gazetteer/compile-gazetteer.ts';
import { toGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { countryRow, organizationRow, personRow, placeRow } from '../../src/gazetteer/import-schemas.ts';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { NO_NAMING } from '../../src/gazetteer/naming.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';
import { NO_MODELS } from '../../src/learned/models.ts';
import { toLexicon } from '../../src/lexicon/lexicon.ts';
import { toSpeechActs } from '../../src/lexicon/speech-acts.ts';
import { toTopics } from '../../src/lexicon/topics.ts';

const office = (title: string, start: string | null, end: string | null) => ({ title, start, end });

const data = compileGazetteer(
  {
    countries: [
      countryRow.parse({ id: 'OM', iso2: 'OM', type: 'country', en: ['Oman'], ar: ['سلطنة عمان'] }),
      countryRow.parse({ id: 'RU', iso2: 'RU', type: 'country', en: ['Russia'], ar: ['روسيا'], wikidata: 'Q159' }),
    ],
    organizations: [
      organizationRow.parse({
        id: 'h:x',
        wikidata: 'Q10',
        type: 'news_agency',
        en: 'Example News Agency',
        acronyms: ['ENA'],
        ar: ['وكالة المثال'],
      }),
      { ...organizationRow.parse({ id: 'h:w', type: 'broadcaster', en: 'Hill Radio' }), sites: ['hill-radio.com.om'] },
      organizationRow.parse({
        id: 'h:v',
        type: 'newspaper',
        en: 'The Valley (Oman)',
        ar: ['الوادي'],
        ar_weak: ['الوادي'],
      }),
      organizationRow.parse({
        id: 'h:u',
        type: 'newspaper',
        en: 'The Valley (Yemen)',
        ar: ['الوادي'],
        ar_weak: ['الوادي'],
      }),
      organizationRow.parse({ id: 'h:y', wikidata: 'Q11', type: 'party', en: 'ENA Party', ar: ['حزب المثال'] }),
    ],
    people: [
      personRow.parse({
        id: 'p1',
        wikidata: 'Q1',
        en: 'Badr bin Hamad Al Busaidi',
        en_alt: ['Badr Albusaidi'],
        ar: ['بدر البوسعيدي', 'بدر بن حمد البوسعيدي'],
        country: 'OM',
        offices: [office('Minister of Foreign Affairs', '2020-08-18', null)],
      }),
      personRow.parse({
        id: 'p2',
        wikidata: 'Q2',
        en: 'Sergei Ivanov',
        ar: ['سيرغي إيفانوف'],
        country: 'RU',
        offices: [office('Minister of Defence', '2001', '2007')],
      }),
      personRow.parse({
        id: 'p3',
        wikidata: 'Q3',
        en: 'Sergei Ivanov',
        ar: ['سيرغي إيفانوف'],
        country: 'RU',
        offices: [office('Ambassador', '2015', '2019')],
      }),
      personRow.parse({ id: 'p4', wikidata: 'Q4', en: 'Sergei Ivanov', ar: ['سيرغي إيفانوف'], country: 'BG' }),
    ],
    places: [placeRow.parse({ id: 'gn:1', geonames: 1, type: 'capital', en: 'Muscat', ar: ['مسقط'], iso2: 'OM' })],
  },
  { ar: foldArabic, en: foldEnglish },
);

const empty = (language: 'ar' | 'en') =>
  toLexicon({
    language,
    cues: [],
    forms: [],
    classes: { 'given-names': [], 'given-names-weak': [], 'series-names': [], 'appositive-heads': [] },
  });

/** A few invented rows, and the real ways of looking them up. */
export const small: Knowledge = {
  lexicons: { ar: empty('ar'), en: empty('en') },
  gazetteer: toGazetteer(data),
  naming: NO_NAMING,
  speechActs: toSpeechActs([]),
  topics: toTopics({ topics: [], phrases: { ar: [], en: [] } }),
  models: { ar: NO_MODELS },
};
