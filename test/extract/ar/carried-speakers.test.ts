import { describe, expect, it } from 'vitest';
import { said, whoSaidWhat } from './read-arabic.ts';

describe('a dropped subject', () => {
  it('is who spoke last', () => {
    expect(whoSaidWhat('وقال رامي حداد إن الباب مفتوح. وأضاف: «لن نغلقه أبدا».')).toEqual([
      ['رامي حداد', 'الباب مفتوح'],
      ['رامي حداد', 'لن نغلقه أبدا'],
    ]);
  });

  it('agrees with the verb: a woman who spoke before a man', () => {
    const text = 'وقالت ريم الخالدي إن الباب مفتوح. وقال رامي حداد إنه مغلق. وأضافت أن الوفد باق.';
    expect(said(text).map(({ speaker }) => speaker)).toEqual(['ريم الخالدي', 'رامي حداد', 'ريم الخالدي']);
  });

  it('has no words of its own next to the verb', () => {
    expect(said('وقال رامي حداد إن الباب مفتوح. وأضاف: «لن نغلقه أبدا».').map(({ source }) => source)).toEqual([
      'رامي حداد',
      null,
    ]);
  });

  it('crosses a paragraph', () => {
    const text = 'وقال رامي حداد إن الباب مفتوح.\n\nوتابع: «لن نغلقه أبدا».';
    expect(said(text).map(({ speaker }) => speaker)).toEqual(['رامي حداد', 'رامي حداد']);
  });

  it('is nobody where nobody spoke', () => {
    expect(said('وأضاف أن الباب مفتوح.').every(({ type }) => type === 'Group')).toBe(true);
  });
});

describe('participles', () => {
  it('each open a statement of the same speaker', () => {
    const text = 'وقال رامي حداد إن الباب مفتوح، مضيفا أن الوفد باق، ومؤكدا أن الورقة جاهزة.';
    expect(whoSaidWhat(text)).toEqual([
      ['رامي حداد', 'الباب مفتوح'],
      ['رامي حداد', 'الوفد باق'],
      ['رامي حداد', 'الورقة جاهزة'],
    ]);
  });

  it('of a body are feminine, and need no comma', () => {
    expect(whoSaidWhat('وقالت الأمم المتحدة إن الهدنة صامدة مشيرة إلى أن القوافل تتحرك.')).toEqual([
      ['United Nations', 'الهدنة صامدة'],
      ['United Nations', 'القوافل تتحرك'],
    ]);
  });

  it('stand behind a quotation too', () => {
    expect(whoSaidWhat('وقال رامي حداد: «نحن هنا»، مضيفا: «ولن نرحل».')).toEqual([
      ['رامي حداد', 'نحن هنا'],
      ['رامي حداد', 'ولن نرحل'],
    ]);
  });

  it('carry a noun phrase', () => {
    const text = 'وأعرب رامي حداد عن أمله في نجاح الجولة، داعيا الأطراف إلى ضبط النفس.';
    expect(whoSaidWhat(text)).toEqual([
      ['رامي حداد', 'أمله في نجاح الجولة'],
      ['رامي حداد', 'الأطراف إلى ضبط النفس'],
    ]);
  });
});

describe('several who speak', () => {
  it('with one voice: the rest of them is no content', () => {
    const text = 'وأكدت السعودية ومصر والأردن في بيان مشترك دعم الهدنة.';
    expect(said(text).map(({ content }) => content)).toEqual(['دعم الهدنة']);
  });

  it('one after the other are two', () => {
    expect(whoSaidWhat('وأوضح رامي حداد أن الورقة جاهزة فيما قالت ريم الخالدي إنها ناقصة.')).toEqual([
      ['رامي حداد', 'الورقة جاهزة'],
      ['ريم الخالدي', 'ناقصة'],
    ]);
  });
});

describe('nouns that point back', () => {
  it.each([
    [
      'the newspaper, named in marks',
      'وعلقت صحيفة "السواقي" على الزيارة مؤكدة أنها مهمة. ورأى سليم الخطيب أن الزيارة قصيرة. وأضافت الصحيفة أن الوفد غادر.',
      'السواقي',
    ],
    [
      'the spokesman, whose second office stands behind the name',
      'وقال السفير سليم الخطيب، المتحدث الرسمي باسم الوفد، إن الوزير وصل. وأكد الوزير رامي النجار أن الجو جيد. وأضاف المتحدث أن اللقاء طال.',
      'سليم الخطيب',
    ],
    [
      'the report, not who is named in what it says',
      'وقالت لجنة الصيد البحري في تقرير إن الموسم قصير. وتابع التقرير أن نيجيريا ستشتري القوارب.',
      'لجنة الصيد البحري',
    ],
  ])('%s', (_what, text, speaker) => {
    expect(said(text).at(-1)?.speaker).toBe(speaker);
  });

  it('in the plural are no single person', () => {
    const text = 'وقال سليم الخطيب إن الوضع جيد. وقال المسؤولون إن الخطوة مهمة.';
    expect(said(text).at(-1)?.speaker).not.toBe('سليم الخطيب');
  });
});

describe('a pronoun behind the verb points to a document', () => {
  it.each([
    ['وتلقى الخطيب خطاب تهنئة من رئيس الاتحاد سليم النجار، أشاد فيه بجهود اللجنة.', 'سليم النجار'],
    ['ونشرت صحيفة "السواقي" مقالا للكاتب سليم النجار أشار فيه إلى أن المخيم مفتوح.', 'سليم النجار'],
    ['وألقى قائد المخيم سليم النجار خلال الحفل كلمة أوضح فيها أن المخيم مفتوح.', 'سليم النجار'],
  ])('whose author speaks: %s', (text, speaker) => {
    expect(said(text).at(-1)?.speaker).toBe(speaker);
  });
});

describe('a plural verb', () => {
  it('is not carried on by a single person or a state', () => {
    const text = 'وقال ناشطون إن الطريق مقطوع. وقالت تركيا إن الطريق مفتوح. وأكدوا أن الجنود غادروا.';
    expect(said(text).at(-1)?.speaker).toBe('ناشطون');
  });
});

describe('the subject of an auxiliary at the head of a sentence', () => {
  it('goes on speaking', () => {
    const text = 'وقال مصدر مسؤول إن الوضع جيد. وكان سليم الخطيب قد زار المدينة وقال إنها جميلة.';
    expect(said(text).at(-1)?.speaker).toBe('سليم الخطيب');
  });
});

describe('a state with a definite body behind it as the object', () => {
  it('is no body of both', () => {
    const text = 'انتقدت الإمارات الاتحاد الأوروبي وقالت إن الخطة قديمة.';
    expect(said(text).at(-1)?.speaker).toBe('United Arab Emirates');
  });
});

describe('whoever is called upon or told does not speak', () => {
  it.each([
    ['وقال سليم الخطيب إن الوضع جيد. ودعا الدول العربية إلى وقفة جادة.', 'سليم الخطيب'],
    ['وقال سليم الخطيب إن الوضع جيد. كما دعا المجتمع الدولي إلى وقفة جادة.', 'سليم الخطيب'],
    ['وقالت السفارة التركية إن الوضع جيد. ودعت وسائل الإعلام إلى الصمت.', 'السفارة التركية'],
    ['وقال سليم الخطيب إن الوضع جيد. واتهم المعارضين بأنهم غادروا.', 'سليم الخطيب'],
    ['وقالت ريم الخالدي إن الوضع جيد. وأبلغت الوزير أن الوفد غادر.', 'ريم الخالدي'],
  ])('%s', (text, speaker) => {
    expect(said(text).at(-1)?.speaker).toBe(speaker);
  });

  it('but speaks where nobody is called upon', () => {
    expect(said('ودعت الحكومة إلى وقفة جادة.')[0]?.source).toBe('الحكومة');
  });
});

describe('a clause that opens since somebody spoke', () => {
  it('has its own subject', () => {
    const text =
      'وقال سليم الخطيب إن الوضع جيد، بينما اتصل رئيس الوزراء رامي النجار بالرئيس الإيراني ولمح إلى رغبته في الزيارة.';
    expect(said(text).at(-1)?.speaker).toBe('رامي النجار');
  });
});

describe('a newspaper by its name in marks', () => {
  it('takes a verb in the feminine', () => {
    const text = 'وقال سليم الخطيب إن الوضع جيد. وعلقت صحيفة "السواقي" على الخبر، فقالت إن الخبر قديم.';
    expect(said(text).at(-1)?.speaker).toBe('السواقي');
  });
});

describe('a clause of while before the main clause', () => {
  it('ends at the comma before the main verb', () => {
    const text = 'وفيما قال سليم الخطيب إن الطريق مقطوع، أعلنت وزارة الدفاع التركية أن الطريق مفتوح.';
    expect(whoSaidWhat(text)).toEqual([
      ['سليم الخطيب', 'الطريق مقطوع'],
      ['Ministry of Defence of Turkey', 'الطريق مفتوح'],
    ]);
  });
});
