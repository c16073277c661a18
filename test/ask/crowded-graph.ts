// A graph as a large one is: many actors share a word of their names, and some names were read wrongly.
import { actor, invented } from '../graph/invented.ts';
import { iran, jordan, kerry, lavrov, russia, usa } from './fixture-graph.ts';

const arabic = (id: string, ...names: string[]) =>
  actor(id, names[0] as string, { nameAr: names[0] as string, names: names.map((text) => ({ text, language: 'ar' })) });
const english = (id: string, nameEn: string, nameAr: string) =>
  actor(id, nameEn, {
    nameEn,
    nameAr,
    names: [
      { text: nameEn, language: 'en' },
      { text: nameAr, language: 'ar' },
    ],
  });

const king = arabic('person:وملك-اردن', 'وملك الأردن', 'الأردن');
const misread = arabic('person:بحق-ايران', 'بحق إيران', 'إيران');
const smith = english('person:kerry-smith~CA', 'Kerry Smith', 'كيري سميث');
const kim = english('person:Q56226', 'Kim Jong Un', 'كيم جونغ أون');
const un = english('organization:Q1065', 'United Nations', 'الأمم المتحدة');
const ocha = english('organization:Q1065854', 'UN Office for the Coordination of Humanitarian Affairs', 'أوتشا');
const hezbollah = english('organization:hezbollah', 'Hezbollah', 'حزب الله');
const party = arabic('organization:حزب', 'الحزب');
const houthis = english('organization:houthis', 'Houthis', 'أنصار الله');
const zayed = english('person:Q58301', 'Abdullah bin Zayed Al Nahyan', 'عبد الله بن زايد');
const brothers = ['رشيد', 'سليم'].map((name) => arabic(`person:${name}-حداد`, `${name} حداد`));

const obama = english('person:Q76', 'Barack Obama', 'باراك أوباما');
const misreadObama = arabic('person:اوباما-وادارته', 'أوباما وإدارته', 'أوباما');

const SAID = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'];

/** One article; what each of them says does not matter. */
export const CROWD = [
  invented(
    'crowd',
    `قال كثيرون إن ${SAID.map((word) => `القول ${word}`).join('، ')}، الأردن إيران، الأمم المتحدة حزب الله، أنصار الله، كلام سميث، كلام رشيد، كلام سليم، كلام زايد.`,
    (t) => ({
      actors: [jordan, iran, russia, usa, kerry, lavrov, king, misread, smith, kim, un, ocha, hezbollah, party, houthis]
        .concat([zayed, obama, misreadObama, ...brothers])
        .map((each) => t.mentioned(each, 'كثيرون', each === lavrov ? { represents: [russia.id] } : {})),
      statements: [
        ...SAID.map((word, at) => t.statement(at + 1, kerry.id, `القول ${word}`, 'قال')),
        t.statement(6, smith.id, 'كلام سميث', 'قال'),
        t.statement(7, 'person:رشيد-حداد', 'كلام رشيد', 'قال'),
        t.statement(8, 'person:سليم-حداد', 'كلام سليم', 'قال'),
        t.statement(9, zayed.id, 'كلام زايد', 'قال'),
        t.statement(10, lavrov.id, 'الأردن إيران', 'قال', {
          references: [
            { target: jordan.id, role: 'topic', at: t.at('الأردن'), form: 'الأردن' },
            { target: iran.id, role: 'topic', at: t.at('إيران'), form: 'إيران' },
          ],
        }),
        t.statement(11, lavrov.id, 'الأمم المتحدة حزب الله', 'قال', {
          references: [
            { target: un.id, role: 'topic', at: t.at('الأمم المتحدة'), form: 'الأمم المتحدة' },
            { target: hezbollah.id, role: 'topic', at: t.at('حزب الله'), form: 'حزب الله' },
          ],
        }),
      ],
    }),
  ),
];
