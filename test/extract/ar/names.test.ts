import { describe, expect, it } from 'vitest';
import { readArabic, said } from './read-arabic.ts';

/** The speaker's name as the article's own words give it, with the office. */
function speakerOf(text: string) {
  const read = readArabic(text);
  const statement = read.statements.at(-1);
  const speaker = read.actors.find(({ actor }) => actor.id === statement?.speaker);
  return { name: speaker?.actor.name, type: speaker?.actor.type, title: speaker?.title ?? null };
}

describe('a person who speaks', () => {
  it.each<[string, string, string, string | null]>([
    ['office and name', 'قال وزير المياه الأردني كمال الرفاعي إن السد آمن.', 'كمال الرفاعي', 'وزير المياه الأردني'],
    [
      'office, comma, name',
      'قال وزير الخارجية الأردني، أيمن الصفدي، إن السد آمن.',
      'Ayman Safadi',
      'وزير الخارجية الأردني',
    ],
    [
      'name, comma, office',
      'قال أيمن الصفدي، وزير الخارجية الأردني، إن السد آمن.',
      'Ayman Safadi',
      'وزير الخارجية الأردني',
    ],
    ['a doctor', 'قال الدكتور نبيل أبو غزالة إن السد آمن.', 'نبيل أبو غزالة', null],
    ['a rank of two words', 'قال العميد الركن حسن الزهراني إن السد آمن.', 'حسن الزهراني', 'العميد الركن'],
    ['a woman', 'قالت النائبة ريم الخالدي إن السد آمن.', 'ريم الخالدي', 'النائبة'],
    ['a name by the son', 'قال أبو خالد المصري إن السد آمن.', 'أبو خالد المصري', null],
    [
      'who speaks in the name of a body',
      'قال الناطق باسم الحكومة فارس العلي إن السد آمن.',
      'فارس العلي',
      'الناطق باسم الحكومة',
    ],
    ['son of', 'قال سالم بن راشد النعيمي إن السد آمن.', 'سالم بن راشد النعيمي', null],
    [
      'a foreign name of three words',
      'قال السناتور الأميركي جون مارك هاريسون إن السد آمن.',
      'جون مارك هاريسون',
      'السناتور الأميركي',
    ],
    ['spelt like the preposition on, but for the last letter', 'قال علي الرفاعي إن السد آمن.', 'علي الرفاعي', null],
  ])('%s', (_what, text, name, title) => {
    expect(speakerOf(text)).toMatchObject({ name, type: 'Person' });
    if (title) expect(speakerOf(text).title).toBe(title);
  });

  it.each([
    ['أيمن الصفدي', 'person:Q28336737'],
    ['محمد بن عبد الرحمن آل ثاني', 'person:Q23020336'],
    ['سيرجي لافروف', 'person:Q58217'],
    ['غير بيدرسون', 'person:geir-pedersen'],
    ['يان كوبيش', 'person:jan-kubis'],
  ])('%s is known', (name, id) => {
    expect(readArabic(`وقال ${name} إن السد آمن.`).statements[0]?.speaker).toBe(id);
  });

  it('keeps the full name where later only the family name stands', () => {
    const text = 'قال الوزير كمال الرفاعي إن السد آمن. وأضاف الرفاعي أن القناة مفتوحة.';
    expect(said(text).map(({ speaker }) => speaker)).toEqual(['كمال الرفاعي', 'كمال الرفاعي']);
  });

  it('speaks for the country of the office', () => {
    const { actors } = readArabic('قال وزير المياه الأردني كمال الرفاعي إن السد آمن.');
    expect(actors.find(({ actor }) => actor.type === 'Person')?.represents).toEqual(['country:JO']);
  });

  it('is not read in the preposition that a name is spelt like', () => {
    const { actors } = readArabic('شدد الوزير على أن السد آمن.');
    expect(actors.filter(({ actor }) => actor.type === 'Person')).toEqual([]);
  });

  it.each([
    'قال وزير المياه الأردني، كمال الرفاعي، إن السد آمن.',
    'قال كمال الرفاعي، وزير المياه الأردني، إن السد آمن.',
  ])('is office and name, whoever it is: %s', (text) => {
    expect(speakerOf(text)).toEqual({ name: 'كمال الرفاعي', type: 'Person', title: 'وزير المياه الأردني' });
  });

  it('does not swallow the country that is called upon', () => {
    expect(said('ودعا رامي حداد الأردن إلى التوسط.')[0]).toMatchObject({
      speaker: 'رامي حداد',
      content: 'الأردن إلى التوسط',
    });
  });

  it('who is the son of one father is not the known son of another', () => {
    expect(readArabic('قال سمو الأمير خالد بن سعود إن السد آمن.').statements[0]?.speaker).not.toBe('person:Q22687654');
  });
});

describe('an office without a name', () => {
  it.each([
    ['هدد الوزير بمغادرة القاعة.', 'بمغادرة القاعة'],
    ['استبعد الوزير توقيع الاتفاق قبل الصيف.', 'توقيع الاتفاق قبل الصيف'],
    ['رحب الأمين العام بتمديد الهدنة.', 'بتمديد الهدنة'],
  ])('speaks, and what it says makes no name: %s', (text, content) => {
    expect(said(text)).toMatchObject([{ content, type: 'Group' }]);
  });

  it.each([
    ['انتقد وزير الخارجية الروسي سرية المفاوضات.', 'سرية المفاوضات'],
    ['أسف المبعوث لتعثر الجولة.', 'لتعثر الجولة'],
    ['تفاءل الوسيط بقرب التوصل إلى تسوية.', 'بقرب التوصل إلى تسوية'],
    ['أشاد وزير الخارجية الروسي بدور الوسطاء.', 'بدور الوسطاء'],
    ['اتهم وزير الخارجية الروسي المعارضة بعرقلة المحادثات.', 'المعارضة بعرقلة المحادثات'],
    ['أشادت الحكومة اللبنانية بدور الوسطاء.', 'بدور الوسطاء'],
    ['أشاد رامي حداد بدور الوسطاء.', 'بدور الوسطاء'],
  ])('says: %s', (text, content) => {
    expect(said(text).map((statement) => statement.content)).toEqual([content]);
    expect(readArabic(text).actors.filter(({ actor }) => actor.name.includes(content.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('tells the reporters, who are no part of it', () => {
    expect(said('أبلغ الوزير الصحفيين أن الرد سيصل غدا.')[0]?.source).toBe('الوزير');
  });
});
