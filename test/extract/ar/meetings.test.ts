import { describe, expect, it } from 'vitest';
import { met, readArabic } from './read-arabic.ts';

const DAY = '2017-02-16'; // a Thursday

describe('the days of a meeting', () => {
  it.each<[string, string, string, string]>([
    ['two days of this month', 'يومي 15 و16 شباط الجاري', '2017-02-15', '2017-02-16'],
    ['Arabic-Indic digits', 'يومي ١٥ و١٦ شباط الجاري', '2017-02-15', '2017-02-16'],
    ['two days of the last month by that name', 'يومي 23 و24 كانون الثاني الماضي', '2017-01-23', '2017-01-24'],
    ['last year, by the month alone', 'في 28 كانون الأول الماضي', '2016-12-28', '2016-12-28'],
    ['a day by its ordinal', 'في الثاني من الشهر الجاري', '2017-02-02', '2017-02-02'],
    ['next month', 'في الثاني من الشهر المقبل', '2017-03-02', '2017-03-02'],
    ['last month', 'في 28 من الشهر الماضي', '2017-01-28', '2017-01-28'],
    ['a month of the Gulf', 'في 10 يناير 2016', '2016-01-10', '2016-01-10'],
    ['a month of Morocco', 'يوم 3 غشت الماضي', '2016-08-03', '2016-08-03'],
    ['a month of Tunisia', 'في 3 أوت الماضي', '2016-08-03', '2016-08-03'],
    ['yesterday', 'أمس', '2017-02-15', '2017-02-15'],
    ['today, with its weekday', 'اليوم الخميس', '2017-02-16', '2017-02-16'],
    ['a weekday past', 'يوم الثلاثاء', '2017-02-14', '2017-02-14'],
    ['a weekday past, named so', 'يوم الخميس الماضي', '2017-02-09', '2017-02-09'],
  ])('%s', (_what, when, startsOn, endsOn) => {
    expect(met(`وعقدت القمة بين مصر والسودان في الخرطوم ${when}.`, DAY)).toMatchObject([{ startsOn, endsOn }]);
  });

  it.each<[string, string, string]>([
    ['a weekday to come', 'السبت المقبل', '2017-02-18'],
    ['tomorrow', 'غدا', '2017-02-17'],
    ['the day after tomorrow', 'بعد غد', '2017-02-18'],
  ])('%s', (_what, when, day) => {
    expect(met(`وتعقد القمة بين مصر والسودان في الخرطوم ${when}.`, DAY)).toMatchObject([
      { startsOn: day, endsOn: day },
    ]);
  });

  it.each(['بعد غد', 'في 20 شباط'])('to come are those of a planned meeting: %s', (when) => {
    expect(met(`وتعقد القمة بين مصر والسودان في الخرطوم ${when}.`, DAY)).toMatchObject([{ status: 'planned' }]);
  });

  it('turn with the year', () => {
    const text = (when: string) => `وعقدت القمة بين مصر والسودان في الخرطوم ${when}.`;
    expect(met(text('يومي 29 و30 كانون الأول الماضي'), '2017-01-03')).toMatchObject([
      { startsOn: '2016-12-29', endsOn: '2016-12-30' },
    ]);
    expect(met(text('في 5 كانون الثاني المقبل'), '2016-12-20')).toMatchObject([{ startsOn: '2017-01-05' }]);
    expect(met(text('في الخامس من الشهر المقبل'), '2016-12-20')).toMatchObject([{ startsOn: '2017-01-05' }]);
  });

  it.each(['في 31 شباط الجاري', 'في الخامس عشر من رجب', 'قبل أسابيع'])('are not guessed: %s', (when) => {
    expect(met(`وعقدت القمة بين مصر والسودان في الخرطوم ${when}.`, DAY)).toMatchObject([
      { startsOn: null, endsOn: null },
    ]);
  });

  it('are not guessed without the day of the article', () => {
    expect(met('وعقدت القمة بين مصر والسودان في الخرطوم أمس.', null)).toMatchObject([{ startsOn: null }]);
    expect(met('وعقدت القمة بين مصر والسودان في الخرطوم في 10 يناير 2016.', null)).toMatchObject([
      { startsOn: '2016-01-10' },
    ]);
  });
});

describe('a meeting', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'a round with its parties behind',
      'وعقدت الجولة الأولى في أستانا يومي 23 و24 كانون الثاني الماضي بمشاركة روسيا وتركيا وإيران.',
      { kind: 'round', status: 'held', place: 'Astana', parties: ['Iran', 'Russia', 'Turkey'] },
    ],
    [
      'of two ministers, by its verb',
      'والتقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في جنيف أمس.',
      { kind: 'bilateral', status: 'held', place: 'Geneva', parties: ['John Kerry', 'Sergey Lavrov'] },
    ],
    [
      'a call',
      'وأجرى أيمن الصفدي اتصالا هاتفيا مع سيرغي لافروف أمس.',
      { kind: 'call', place: null, parties: ['Ayman Safadi', 'Sergey Lavrov'] },
    ],
    [
      'going on',
      'وانطلقت اليوم الخميس في الدوحة محادثات بين قطر ومصر.',
      { kind: 'round', status: 'ongoing', place: 'Doha', parties: ['Egypt', 'Qatar'] },
    ],
    [
      'planned',
      'وستعقد القمة بين مصر والأردن في القاهرة في الثاني من الشهر المقبل.',
      { kind: 'summit', status: 'planned', place: 'Cairo', parties: ['Egypt', 'Jordan'] },
    ],
    [
      'cancelled',
      'وألغيت القمة التي كانت مقررة بين مصر والسودان في الخرطوم في 12 حزيران المقبل.',
      { kind: 'summit', status: 'cancelled', place: 'Khartoum', parties: ['Egypt', 'Sudan'] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(met(text, DAY)).toMatchObject([expected]);
  });

  it('told twice is one', () => {
    const text =
      'وعقدت القمة بين مصر والسودان في الخرطوم أمس. وقال رامي حداد إن القمة ناجحة. وانتهت القمة في الخرطوم أمس.';
    expect(met(text, DAY)).toHaveLength(1);
  });

  it.each([
    ['a press conference', 'وقال رامي حداد في مؤتمر صحفي في مسقط أمس إن الورقة جاهزة.'],
    ['relations', 'وتطورت العلاقات بين مصر والسودان في الخرطوم.'],
    ['nobody, nowhere, some day', 'وعقد اجتماع.'],
  ])('is not %s', (_what, text) => {
    expect(met(text, DAY)).toEqual([]);
  });

  it('named by two words is one', () => {
    expect(met('وتستضيف مسقط جولة محادثات بين إيران والولايات المتحدة السبت المقبل.', DAY)).toMatchObject([
      { place: 'Muscat', startsOn: '2017-02-18' },
    ]);
  });

  it('in Singapore has Singapore for its place', () => {
    expect(met('وعقدت القمة بين الولايات المتحدة وكوريا الشمالية في سنغافورة في 12 حزيران الماضي.', DAY)).toMatchObject(
      [{ place: 'Singapore', parties: ['North Korea', 'United States'] }],
    );
  });

  it('in a call is a call', () => {
    expect(met('وبحث أيمن الصفدي في اتصال هاتفي مع سيرغي لافروف تطورات الأزمة.', DAY)).toMatchObject([
      { kind: 'call' },
    ]);
  });
});

describe('the day of a meeting is that of its own clause', () => {
  it.each<[string, string, string | null]>([
    [
      'a day at the head of the sentence',
      'أجرى الرئيس المصري أمس في القاهرة، وسط إجراءات أمنية مشددة، محادثات مع نظيره السوداني.',
      '2017-02-15',
    ],
    [
      'a relative clause of its own',
      'ورحب لافروف بنتائج القمة بين مصر والسودان التي عقدت في الخرطوم الثلاثاء.',
      '2017-02-14',
    ],
    [
      'not the day of an agreement',
      'وبعد الاتفاق الذي وقع في 13 كانون الثاني، بدأت محادثات بين مصر والسودان في الخرطوم.',
      null,
    ],
    [
      'not the day on which it is spoken of',
      'وأعلن لافروف أمس أنه سيتوجه إلى القاهرة لإجراء محادثات مع نظيره المصري سامح شكري.',
      null,
    ],
    [
      'not the day of a clause behind',
      'واستضافت الخرطوم محادثات بين مصر والسودان فيما وصل لافروف إلى القاهرة أمس.',
      null,
    ],
    ['its first and its last day', 'وعقدت مصر والسودان الثلاثاء محادثات في الخرطوم استمرت حتى الأربعاء.', '2017-02-14'],
    [
      'a week fixes no day',
      'وأعلن لافروف الثلاثاء أنه سيعقد نهاية العام الجاري محادثات مع نظيره المصري سامح شكري.',
      null,
    ],
  ])('%s', (_what, content, startsOn) => {
    expect(met(content, DAY)[0]?.startsOn ?? null).toBe(startsOn);
  });

  it.each<[string, string, string | null]>([
    ['what the story goes on to tell', 'وعقد شكري اجتماعا مع نظيره السوداني.', '2017-02-15'],
    ['not what somebody speaks of', 'وقال شكري إنه عقد اجتماعا مع نظيره السوداني.', null],
    ['not what is to come', 'وسيعقد شكري اجتماعا مع نظيره الليبي.', null],
  ])('or that of the lead: %s', (_what, next, startsOn) => {
    const lead = 'وصل وزير الخارجية المصري سامح شكري أمس إلى الخرطوم في زيارة رسمية.';
    expect(met(`${lead} ${next}`, DAY)[0]?.startsOn ?? null).toBe(startsOn);
  });

  it('a month where only the month is told', () => {
    expect(readArabic('وعقدت القمة بين مصر والسودان في الخرطوم الشهر الماضي.', DAY).meetings).toMatchObject([
      { startsOn: '2017-01', endsOn: '2017-01', precision: 'month' },
    ]);
  });
});

describe('the status of a meeting is told by tense', () => {
  it.each<[string, string]>([
    ['يعقد وزير الخارجية المصري سامح شكري اليوم اجتماعا مع نظيره السوداني.', 'planned'],
    ['عقد وزير الخارجية المصري سامح شكري اليوم اجتماعا مع نظيره السوداني.', 'held'],
    ['سيقوم سامح شكري بزيارة إلى الخرطوم لإجراء محادثات مع الرئيس السوداني.', 'planned'],
    ['وصل سامح شكري إلى الخرطوم للمشاركة في قمة مع السودان.', 'planned'],
    ['يلتقي سامح شكري وزير الخارجية الروسي سيرغي لافروف في موسكو.', 'planned'],
    ['التقى سامح شكري وزير الخارجية الروسي سيرغي لافروف في موسكو.', 'held'],
    ['لا تزال المحادثات بين مصر والسودان جارية في الخرطوم.', 'ongoing'],
    ['بدأت أمس محادثات بين مصر والسودان في الخرطوم.', 'ongoing'],
    ['وكانت مصر بدأت محادثات مع السودان في الخرطوم.', 'held'],
    ['وتأجلت المحادثات بين مصر والسودان في الخرطوم.', 'cancelled'],
  ])('%s is %s', (content, status) => {
    expect(met(content, DAY)[0]?.status).toBe(status);
  });
});
