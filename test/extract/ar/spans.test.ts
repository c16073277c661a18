import { describe, expect, it } from 'vitest';
import { said } from './read-arabic.ts';

function contents(text: string): string[] {
  return said(text).map(({ content }) => content);
}

describe('what is said', () => {
  it.each<[string, string, readonly string[]]>([
    ['starts behind the complementiser', 'وقال رامي حداد إن الورقة جاهزة.', ['الورقة جاهزة']],
    ['starts behind a complementiser with a pronoun', 'وقال رامي حداد إنه مستعد.', ['مستعد']],
    ['starts behind a preposition and the complementiser', 'وشدد رامي حداد على أن الورقة جاهزة.', ['الورقة جاهزة']],
    [
      'is a noun phrase behind a free preposition, which is left out',
      'وحذر رامي حداد من انهيار الهدنة.',
      ['انهيار الهدنة'],
    ],
    ['is a noun phrase with its attached preposition', 'ورحب رامي حداد بنتائج اللقاء.', ['بنتائج اللقاء']],
    ['is a bare object', 'ودان رامي حداد الهجوم على القافلة.', ['الهجوم على القافلة']],
    ['stands behind a colon', 'وقال رامي حداد: الورقة جاهزة.', ['الورقة جاهزة']],
    ['stands in marks, which are left out', 'وقال رامي حداد: «الورقة جاهزة».', ['الورقة جاهزة']],
    ['holds marks inside a clause', 'وقال رامي حداد إن الورقة «جاهزة» للتوقيع.', ['الورقة «جاهزة» للتوقيع']],
    [
      'holds several sentences of one quotation',
      'وقال رامي حداد: «الورقة جاهزة. سنوقع غدا. لا تراجع».',
      ['الورقة جاهزة. سنوقع غدا. لا تراجع'],
    ],
    [
      'goes from the first of two quotations to the end of the second, joined by and',
      'وقال رامي حداد «إن الورقة جاهزة» و«إن التوقيع قريب».',
      ['إن الورقة جاهزة» و«إن التوقيع قريب'],
    ],
    [
      'goes on behind "and that"',
      'وأكد رامي حداد أن الأردن لن يشارك، وأن مصر ستحضر.',
      ['الأردن لن يشارك، وأن مصر ستحضر'],
    ],
    [
      'ends before the occasion of the speech',
      'وقال رامي حداد إن الورقة جاهزة، وذلك خلال مؤتمر صحفي في مسقط.',
      ['الورقة جاهزة'],
    ],
    [
      'ends before the next verb of saying, without a comma too',
      'وأكد رامي حداد أن الورقة جاهزة ودعا إلى توقيعها قريبا.',
      ['الورقة جاهزة', 'توقيعها قريبا'],
    ],
    [
      'holds what somebody in it says: that is no statement of its own',
      'وقال رامي حداد إن سيرغي لافروف أبلغه أن الورقة جاهزة.',
      ['سيرغي لافروف أبلغه أن الورقة جاهزة'],
    ],
    [
      'starts behind the place and the day of the speech',
      'وقال رامي حداد في ختام الاجتماع في مسقط يوم الاثنين إن الورقة جاهزة.',
      ['الورقة جاهزة'],
    ],
    ['is the object and what it is called', 'ووصف رامي حداد المحادثات بأنها بناءة.', ['المحادثات بأنها بناءة']],
    ['is who is accused and of what', 'واتهم رامي حداد إسرائيل بخرق الهدنة.', ['إسرائيل بخرق الهدنة']],
    [
      'stands behind the account it was written on',
      'وغرد رامي حداد على حسابه في تويتر: «الورقة جاهزة».',
      ['الورقة جاهزة'],
    ],
  ])('%s', (_what, text, found) => {
    expect(contents(text)).toEqual(found);
  });

  it('starts behind an aside', () => {
    expect(contents('وقال رامي حداد، ردا على سؤال، إن الورقة جاهزة.')).toEqual(['الورقة جاهزة']);
  });

  it('stands in marks before its verb', () => {
    expect(contents('«نحن هنا ولن نرحل»، قال رامي حداد.')).toEqual(['نحن هنا ولن نرحل']);
  });

  it('of two presidents is found', () => {
    expect(contents('وأعلن الرئيسان المصري والفرنسي دعمهما للهدنة.')).toEqual(['دعمهما للهدنة']);
  });
});

describe('the kind of what is said', () => {
  it.each([
    ['وقال رامي حداد: «الورقة جاهزة».', 'direct'],
    ['وقال رامي حداد: "الورقة جاهزة".', 'direct'],
    ['وقال رامي حداد: “الورقة جاهزة”.', 'direct'],
    ['وقال رامي حداد إن «الورقة جاهزة».', 'direct'],
    ['وقال رامي حداد إن الورقة جاهزة.', 'indirect'],
    ['وقال رامي حداد: الورقة جاهزة.', 'indirect'],
    ['وقال رامي حداد إن الورقة «جاهزة» للتوقيع.', 'mixed'],
    ['وقال رامي حداد إن حركة «المسار» وقعت.', 'mixed'],
    ['«نحن هنا ولن نرحل»، بحسب رامي حداد.', 'direct'],
  ])('%s is %s', (text, kind) => {
    expect(said(text)).toMatchObject([{ kind }]);
  });
});

describe('the act', () => {
  it.each([
    ['ورحب رامي حداد بنتائج اللقاء.', 'welcome'],
    ['ودان رامي حداد الهجوم على القافلة.', 'condemn'],
    ['ورفض رامي حداد شروط الهدنة.', 'reject'],
    ['وطالب رامي حداد بفتح المعبر.', 'demand'],
    ['وتعهد رامي حداد بفتح المعبر.', 'pledge'],
    ['ونفى رامي حداد وجود اتفاق.', 'deny'],
    ['وحذر رامي حداد من انهيار الهدنة.', 'warn'],
    ['وهدد رامي حداد بالانسحاب من المحادثات.', 'threaten'],
    ['وتوقع رامي حداد توقيع الاتفاق قريبا.', 'expect'],
    ['واقترح رامي حداد تشكيل لجنة.', 'propose'],
    ['وشكر رامي حداد سلطنة عمان على استضافة الجولة.', 'thank'],
    ['واتهم رامي حداد الميليشيا بخرق الهدنة.', 'accuse'],
    ['ودعا رامي حداد إلى فتح المعبر.', 'appeal'],
    ['وتساءل رامي حداد: «متى يفتح المعبر؟».', 'ask'],
    ['ونوه رامي حداد بجهود الوسطاء.', 'praise'],
    ['ونوه رامي حداد إلى أن المعبر مغلق.', 'state'],
    ['وأعرب رامي حداد عن أسفه لتعثر الجولة.', 'regret'],
    ['وأعرب رامي حداد عن بالغ قلقه من القصف.', 'concern'],
    ['وأعرب رامي حداد عن أمله بأن تنجح الجولة.', 'hope'],
    ['وأعرب رامي حداد عن «استنكاره» لقصف القرية.', 'condemn'],
    ['وأكد رامي حداد رفضه لشروط الهدنة.', 'reject'],
    ['وأكد رامي حداد التزامه بالهدنة.', 'pledge'],
    ['وأكد رامي حداد أن الرفض متوقع.', 'state'],
    ['وجدد رامي حداد دعوته إلى فتح المعبر.', 'appeal'],
    ['وأصر رامي حداد على فتح المعبر.', 'demand'],
    ['وأصر رامي حداد على موقفه من المعبر.', 'state'],
    ['ولم يستبعد رامي حداد توقيع الاتفاق.', 'expect'],
    ['واستبعد رامي حداد توقيع الاتفاق.', 'doubt'],
    ['ستفتح المعابر قريبا، كما توقع رامي حداد.', 'expect'],
  ])('%s is %s', (text, act) => {
    expect(said(text)).toMatchObject([{ act }]);
  });
});
