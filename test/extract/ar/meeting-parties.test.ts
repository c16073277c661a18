import { describe, expect, it } from 'vitest';
import { met, nameIn, readArabic } from './read-arabic.ts';

const DAY = '2017-02-16'; // a Thursday

/** Names and parts of the attendees of each meeting. */
function parts(content: string): string[][] {
  const read = readArabic(content, DAY);
  return read.meetings.map(({ attendees }) =>
    attendees.map(({ actor, role }) => `${nameIn(read, actor)} ${role}`).sort(),
  );
}

describe('who takes part in a meeting', () => {
  it.each<[string, string, string[]]>([
    [
      'the subject behind a verb of holding',
      'وعقدت مصر والسودان اجتماعا في القاهرة أمس.',
      ['Egypt party', 'Sudan party'],
    ],
    [
      'delegations of states',
      'وأنهت وفود من روسيا وتركيا وإيران اجتماعا في أستانا أمس.',
      ['Iran party', 'Russia party', 'Turkey party'],
    ],
    [
      'the topic before a verb of holding',
      'وأعلن رامي حداد أن أيمن الصفدي عقد اجتماعا مع سيرغي لافروف أمس.',
      ['Ayman Safadi party', 'Sergey Lavrov party'],
    ],
    [
      'the subject before a verb of meeting',
      'وذكرت وكالة بترا أن أيمن الصفدي اجتمع مع سيرغي لافروف أمس.',
      ['Ayman Safadi party', 'Sergey Lavrov party'],
    ],
    [
      'the capital that stands for its state',
      'وأكدت وزارة الخارجية أن موسكو تجري محادثات مع تركيا.',
      ['Russia party', 'Turkey party'],
    ],
    ['two capitals', 'وعقدت محادثات بين الرياض وطهران أمس.', ['Iran party', 'Saudi Arabia party']],
    [
      'two demonyms',
      'وعقدت محادثات بين الإسرائيليين والفلسطينيين في القاهرة أمس.',
      ['Israel party', 'Palestine party'],
    ],
    [
      'whom a traveller comes to meet',
      'وتوجه أيمن الصفدي إلى القاهرة للقاء سامح شكري أمس.',
      ['Ayman Safadi party', 'Sameh Shoukry party'],
    ],
    [
      'the antecedent of a relative clause',
      'وقال رامي حداد إن سيرغي لافروف الذي يزور القاهرة لإجراء محادثات مع سامح شكري سيعود غدا.',
      ['Sameh Shoukry party', 'Sergey Lavrov party'],
    ],
    [
      'who speaks in its course',
      'وقال أيمن الصفدي خلال اجتماع مع سيرغي لافروف في عمان إن الهدنة صامدة.',
      ['Ayman Safadi party', 'Sergey Lavrov party'],
    ],
    [
      'who tells of himself behind a complementiser with a pronoun',
      'وأعلن أيمن الصفدي أنه سيسافر إلى القاهرة لإجراء محادثات مع سامح شكري.',
      ['Ayman Safadi party', 'Sameh Shoukry party'],
    ],
    [
      'the members of a group in brackets',
      'وانتهت المحادثات بين إيران والمجموعة الدولية (فرنسا، بريطانيا، الصين) في فيينا أمس.',
      ['China party', 'France party', 'Iran party', 'United Kingdom party'],
    ],
    [
      'those named among the officials of a state, not the state',
      'وناقش وليد المعلم الخطة مع المسؤولين الإيرانيين، وبينهم حسن روحاني.',
      ['Hassan Rouhani party', 'Walid Muallem party'],
    ],
    [
      'the holder of an office without a name',
      'ووصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة أمس. وعقد الوزير الروسي اجتماعا مع سامح شكري أمس.',
      ['Sameh Shoukry party', 'Sergey Lavrov party'],
    ],
    [
      'the counterpart without a name, named elsewhere',
      'وقال وزير الخارجية المصري سامح شكري إن الهدنة صامدة. وعقد وزير الخارجية الروسي سيرغي لافروف اجتماعا مع نظيره المصري أمس.',
      ['Sameh Shoukry party', 'Sergey Lavrov party'],
    ],
    [
      'the state of a counterpart whom nobody names',
      'وعقد وزير الخارجية الروسي سيرغي لافروف اجتماعا مع نظيره الكويتي أمس.',
      ['Kuwait party', 'Sergey Lavrov party'],
    ],
    [
      'the subject of the deed before',
      'ووصل وليد المعلم إلى مسقط أمس، والتقى يوسف بن علوي.',
      ['Walid Muallem party', 'Yusuf bin Alawi party'],
    ],
  ])('is %s', (_what, text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it.each<[string, string, string[]]>([
    ['the chair', 'وعقد اجتماع في القاهرة أمس برئاسة سامح شكري.', ['Sameh Shoukry chair']],
    ['the host', 'واستضافت الكويت محادثات بين إيران وتركيا أمس.', ['Iran party', 'Kuwait host', 'Turkey party']],
    [
      'the mediator behind',
      'وعقدت محادثات بين مصر والسودان بوساطة الكويت أمس.',
      ['Egypt party', 'Kuwait mediator', 'Sudan party'],
    ],
    [
      'who takes part, far behind the topic',
      'وعقد مؤتمر في القاهرة لبحث أزمة اللاجئين وسبل تمويل المخيمات وتعليم أطفالها بمشاركة تركيا وإيران.',
      ['Iran party', 'Turkey party'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it('is told in a later sentence by a definite noun', () => {
    expect(parts('وعقدت مصر والسودان اجتماعا في القاهرة أمس. وحضر الاجتماع سامح شكري.')).toEqual([
      ['Egypt party', 'Sameh Shoukry party', 'Sudan party'],
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'those between whom an agreement stands',
      'وعقد اجتماع في القاهرة أمس على أساس الاتفاق المبرم بين إيران وتركيا بحضور سامح شكري.',
      ['Sameh Shoukry party'],
    ],
    ['who stays away', 'وقاطعت تركيا اجتماعا في القاهرة أمس بحضور سامح شكري.', ['Sameh Shoukry party']],
    ['who demands it', 'واقترح أيمن الصفدي عقد مؤتمر بين مصر والسودان في القاهرة.', ['Egypt party', 'Sudan party']],
    [
      'who tells of a meeting of others',
      'وقال أيمن الصفدي إن اجتماعا بين مصر والسودان عقد في القاهرة أمس.',
      ['Egypt party', 'Sudan party'],
    ],
  ])('is not %s', (_what, text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });
});

describe('two reports', () => {
  it('of one day in one place with other parties are two meetings', () => {
    const text =
      'وعقد جون كيري اجتماعا مع سامح شكري في الدوحة أمس. كما عقد جون كيري اجتماعا مع سيرغي لافروف في الدوحة أمس.';
    expect(met(text, DAY).map(({ parties }) => parties)).toEqual([
      ['John Kerry', 'Sameh Shoukry'],
      ['John Kerry', 'Sergey Lavrov'],
    ]);
  });

  it('of the same parties without a day are one', () => {
    const text = 'والتقى جون كيري سيرغي لافروف في الدوحة أمس. وقال رامي حداد إن جون كيري عقد لقاء مع سيرغي لافروف.';
    expect(met(text, DAY)).toHaveLength(1);
  });
});

describe('no meeting', () => {
  it.each<[string, string]>([
    ['that is denied', 'وقال حسن روحاني إن إيران لن تجري أي محادثات مع الولايات المتحدة.'],
    ['by a tour', 'وأجرى خالد بحاح جولة ميدانية في عدن أمس.'],
    ['by a hall', 'ووصل خالد بحاح إلى قاعة الاجتماعات في عدن أمس.'],
  ])('%s', (_what, text) => {
    expect(met(text, DAY)).toEqual([]);
  });
});
