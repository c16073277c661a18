import { describe, expect, it } from 'vitest';
import { readArabic } from './read-arabic.ts';

function speakers(text: string): string[] {
  return readArabic(text).statements.map(({ speaker }) => speaker);
}

function countries(text: string): string[] {
  return readArabic(text)
    .actors.filter(({ actor }) => actor.type === 'Country')
    .map(({ actor, mentions }) => `${actor.id} ${mentions.every(({ indirect }) => indirect) ? 'indirect' : 'direct'}`);
}

describe('a country that speaks', () => {
  it.each([
    ['by its name', 'وأكدت مصر أن الباب مفتوح.', 'country:EG'],
    ['by its capital', 'وأكدت موسكو أن الباب مفتوح.', 'country:RU'],
    ['by its capital, as the host of a summit', 'واعتبرت واشنطن أن الخطوة متأخرة.', 'country:US'],
    ['by its government', 'وقالت الحكومة اليمنية إن الطريق مفتوح.', 'country:YE'],
    ['by its government, with a clitic', 'وأعلنت الحكومة الأردنية أنها ستشارك.', 'country:JO'],
  ])('%s', (_what, text, id) => {
    expect(speakers(text)).toEqual([id]);
  });

  it('by its government, whichever it is', () => {
    expect(speakers('وقالت الحكومة السورية إن الطريق مفتوح.')).toEqual(['country:SY']);
  });
});

describe('countries named', () => {
  it.each<[string, string, readonly string[]]>([
    ['by name', 'زار الوفد الأردن وبعدها مصر.', ['country:JO direct', 'country:EG direct']],
    ['by a demonym', 'زار الوفد الروسي المدينة.', ['country:RU indirect']],
    ['by a demonym of a woman or a body', 'وصلت القافلة التركية.', ['country:TR indirect']],
    ['behind clitics', 'سافر إلى الخارج وبالأردن ولمصر', ['country:JO direct', 'country:EG direct']],
    ['by two words', 'وصل من المملكة العربية السعودية.', ['country:SA direct']],
    [
      'by the capital that stands for them in what is said',
      'قال رامي حداد إن دمشق ترفض الخطة.',
      ['country:SY indirect'],
    ],
  ])('%s', (_what, text, found) => {
    expect(countries(text)).toEqual(found);
  });

  it('are not read in a city where something happens', () => {
    expect(countries('عقد اللقاء في دمشق.')).toEqual([]);
  });

  it('by their own name count once, however they are spelt', () => {
    expect(countries('وصل إلى الأردن ثم غادر الاردن.')).toEqual(['country:JO direct']);
  });

  it('behind li- and the article', () => {
    expect(countries('قدمت دعما للأردن.')).toEqual(['country:JO direct']);
  });
});

describe('one spelling, Amman and Oman', () => {
  it('is Oman with its demonym about', () => {
    expect(countries('وقال الوزير العماني سالم الحارثي إن عمان ترحب بالجميع.')).toContain('country:OM direct');
  });

  it('is Oman as the Sultanate', () => {
    expect(countries('وقال رامي حداد إن سلطنة عمان ترحب بالجميع.')).toEqual(['country:OM direct']);
  });

  it('is the city of Jordan where Jordan speaks', () => {
    expect(countries('قال وزير المياه الأردني كمال الرفاعي في عمان إن الأردن يستضيف اللقاء.')).toEqual([
      'country:JO direct',
    ]);
  });
});
