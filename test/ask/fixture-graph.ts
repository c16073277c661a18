// A small graph of invented sentences about real public events, so that questions can be tested before and without ingest.
import type { LinkedArticle } from '../../src/link/linked-article.ts';
import { actor, invented } from '../graph/invented.ts';

const named = (id: string, en: string, ar: string, more: Parameters<typeof actor>[2] = {}) =>
  actor(id, en, {
    nameEn: en,
    nameAr: ar,
    names: [
      { text: en, language: 'en' },
      { text: ar, language: 'ar' },
    ],
    ...more,
  });

export const jordan = named('country:JO', 'Jordan', 'الأردن', { iso3: 'JOR', capital: 'Amman' });
export const russia = named('country:RU', 'Russia', 'روسيا', { iso3: 'RUS', capital: 'Moscow' });
export const iran = named('country:IR', 'Iran', 'إيران', { iso3: 'IRN', capital: 'Tehran' });
export const usa = named('country:US', 'United States', 'الولايات المتحدة', { iso3: 'USA', capital: 'Washington' });
export const kazakhstan = named('country:KZ', 'Kazakhstan', 'كازاخستان', { iso3: 'KAZ', capital: 'Astana' });
export const austria = named('country:AT', 'Austria', 'النمسا', { iso3: 'AUT', capital: 'Vienna' });
export const lavrov = named('person:Q58217', 'Sergey Lavrov', 'سيرغي لافروف', { wikidata: 'Q58217' });
export const kerry = named('person:Q22316', 'John Kerry', 'جون كيري', { wikidata: 'Q22316' });
export const zarif = named('person:Q1234', 'Mohammad Javad Zarif', 'محمد جواد ظريف', { wikidata: 'Q1234' });
export const safadi = named('person:Q2345', 'Ayman Safadi', 'أيمن الصفدي', { wikidata: 'Q2345' });
export const ministryRussia = named(
  'organization:Q1',
  'Ministry of Foreign Affairs of Russia',
  'وزارة الخارجية الروسية',
  {
    kind: 'ministry',
    country: 'country:RU',
  },
);
export const ministryIran = named(
  'organization:Q2',
  'Ministry of Foreign Affairs of Iran',
  'وزارة الخارجية الإيرانية',
  {
    kind: 'ministry',
    country: 'country:IR',
  },
);
export const committee = named(
  'organization:Q3',
  'Organization for Security and Co-operation in Europe',
  'منظمة الأمن والتعاون في أوروبا',
  { kind: 'intergovernmental' },
);
export const highCommittee = named('organization:hnc', 'High Negotiations Committee', 'الهيئة العليا للمفاوضات');
export const sana = named('organization:Q1066431', 'SANA', 'سانا', { kind: 'agency' });
export const sputnik = named('organization:Q15', 'Sputnik', 'سبوتنيك', { kind: 'agency' });

const negotiations = { id: 'negotiations', name: 'Negotiations', nameAr: 'المفاوضات' };
const mediation = { id: 'mediation', name: 'Mediation', nameAr: 'الوساطة' };
const sanctions = { id: 'sanctions', name: 'Sanctions', nameAr: 'العقوبات' };

const vienna = {
  id: 'place:2761369',
  name: 'Vienna',
  nameAr: 'فيينا',
  nameEn: 'Vienna',
  country: 'country:AT',
  lat: 48.2,
  lon: 16.37,
};

const source = 'مصدر دبلوماسي';
const group = actor('group:ar1:1', source, { nameAr: source, names: [{ text: source, language: 'ar' }] });

const arabic = invented(
  'ar1',
  'أستانا 23 كانون الثاني 2017. قال سيرغي لافروف وزير الخارجية الروسي لوكالة سبوتنيك إن «الأردن شريك مهم في هذه المحادثات 🤝». وأضاف أن روسيا ترحب بدور إيران. وذكر مصدر دبلوماسي أن الأردن يستضيف الخبراء. وأكد أيمن الصفدي أن عمّان تدعم الأردنيين.',
  (t) => ({
    title: 'محادثات في أستانا',
    outlet: sana,
    topics: [negotiations, mediation],
    context: [kazakhstan],
    actors: [
      t.mentioned(lavrov, 'سيرغي لافروف', { title: 'وزير الخارجية الروسي', represents: [russia.id] }),
      t.mentioned(jordan, 'الأردن'),
      t.mentioned(russia, 'روسيا'),
      t.mentioned(iran, 'إيران'),
      t.mentioned(sputnik, 'سبوتنيك'),
      t.mentioned(group, 'مصدر دبلوماسي'),
      t.mentioned(safadi, 'أيمن الصفدي', { represents: [jordan.id] }),
    ],
    statements: [
      t.statement(1, lavrov.id, 'الأردن شريك مهم في هذه المحادثات 🤝', 'قال', {
        kind: 'direct',
        madeAt: 'meeting:astana-1',
        topics: ['negotiations', 'mediation'],
        source: t.at('سيرغي لافروف'),
        relays: [{ actor: sputnik.id, position: 0 }],
        references: [
          { target: jordan.id, role: 'partner', at: t.at('الأردن'), form: 'الأردن' },
          { target: 'meeting:astana-1', role: 'topic', at: t.at('هذه المحادثات'), form: 'المحادثات' },
        ],
      }),
      t.statement(2, lavrov.id, 'روسيا ترحب بدور إيران', 'وأضاف', {
        act: 'welcome',
        cameo: '051',
        topics: ['mediation'],
        references: [
          { target: russia.id, role: 'agent', at: t.at('روسيا'), form: 'روسيا' },
          { target: iran.id, role: 'target', at: t.at('إيران'), form: 'إيران' },
        ],
      }),
      t.statement(3, group.id, 'الأردن يستضيف الخبراء', 'وذكر', {
        references: [
          { target: jordan.id, role: 'host', at: t.at('الأردن يستضيف'), form: 'الأردن' },
          { target: jordan.id, role: 'agent', at: t.at('الأردن يستضيف'), form: 'الأردن' },
        ],
      }),
      t.statement(4, safadi.id, 'عمّان تدعم الأردنيين', 'وأكد'),
    ],
    meetings: [
      t.meeting('المحادثات', [
        { actor: jordan.id, role: 'observer', at: t.at('الأردن') },
        { actor: russia.id, role: 'host', at: t.at('روسيا') },
        { actor: iran.id, role: 'party', at: t.at('إيران') },
      ]),
    ],
  }),
);

const english = {
  ...invented(
    'en1',
    'VIENNA, 14 July 2015. John Kerry met Mohammad Javad Zarif in Vienna. "Jordan and Iran will talk," John Kerry told reporters. Zarif said the United States had agreed to lift the measures. Sergey Lavrov, reached by phone, said Iran would keep its word. The High Negotiations Committee and the Organization for Security and Co-operation in Europe said nothing.',
    (t) => ({
      publishedOn: '2015-07-14',
      title: 'Ministers meet in Vienna',
      outlet: null,
      topics: [sanctions],
      context: [austria],
      actors: [
        t.mentioned(kerry, 'John Kerry', { title: 'secretary of state', represents: [usa.id] }),
        t.mentioned(zarif, 'Mohammad Javad Zarif', { title: 'foreign minister', represents: [iran.id] }),
        t.mentioned(jordan, 'Jordan'),
        t.mentioned(iran, 'Iran'),
        t.mentioned(usa, 'United States'),
        t.mentioned(lavrov, 'Sergey Lavrov', { represents: [russia.id] }),
        t.mentioned(russia, 'Lavrov'),
        t.mentioned(highCommittee, 'High Negotiations Committee'),
        t.mentioned(committee, 'Organization for Security and Co-operation in Europe'),
        t.mentioned(ministryRussia, 'Lavrov'),
        t.mentioned(ministryIran, 'word'),
      ],
      statements: [
        t.statement(1, kerry.id, 'Jordan and Iran will talk,', 'told', {
          kind: 'direct',
          saidOn: '2015-07-14',
          references: [
            { target: jordan.id, role: 'agent', at: t.at('Jordan'), form: 'Jordan' },
            { target: iran.id, role: 'partner', at: t.at('Iran'), form: 'Iran' },
          ],
        }),
        t.statement(2, zarif.id, 'the United States had agreed to lift the measures', 'said', {
          saidOn: '2015-07-14',
          topics: ['sanctions'],
          references: [{ target: usa.id, role: 'agent', at: t.at('United States'), form: 'United States' }],
        }),
        t.statement(3, lavrov.id, 'Iran would keep its word', 'said', {
          saidOn: null,
          act: 'expect',
          references: [{ target: iran.id, role: 'agent', at: t.at('Iran would'), form: 'Iran' }],
        }),
      ],
      meetings: [
        t.meeting(
          'met',
          [
            { actor: kerry.id, role: 'party', at: t.at('John Kerry') },
            { actor: zarif.id, role: 'party', at: t.at('Mohammad Javad Zarif') },
          ],
          {
            id: 'meeting:vienna-1',
            name: 'Meeting of John Kerry and Mohammad Javad Zarif, 2015-07-14',
            kind: 'bilateral',
            place: vienna,
            startsOn: '2015-07-14',
            endsOn: '2015-07-14',
            series: null,
            seriesNames: [],
            round: null,
          },
        ),
      ],
    }),
  ),
  language: 'en' as const,
};

/** Both articles as the linker would hand them over. */
export const FIXTURE: readonly LinkedArticle[] = [
  arabic,
  { ...english, article: { ...english.article, outlet: 'Reuters', language: 'en' } },
];
