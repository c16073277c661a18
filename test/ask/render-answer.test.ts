import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { renderAnswer } from '../../src/ask/render-answer.ts';
import { toPatch } from '../../src/graph/to-patch.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { FIXTURE } from './fixture-graph.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('embedded', mkdtempSync(join(tmpdir(), 'mahdar-render-')));
  await store.write(FIXTURE.map((linked) => toPatch(linked, 'fixture')));
});
afterAll(() => store.close());

const render = async (question: string) => renderAnswer(await ask(store, question));

test('who spoke about, in English', async () => {
  expect(await render("who spoke about Jordan's role since 2016")).toMatchInlineSnapshot(`
    "Who spoke about the role of ⁨Jordan⁩ since ⁨2016-01-01⁩

    2 statements of 2 speakers
    Statements in which ⁨Jordan⁩ acts come first.

    1. ⁨مصدر دبلوماسي⁩
       ⁨الأردن يستضيف الخبراء⁩
       reported speech, cue “⁨وذكر⁩”, on ⁨2017-01-23⁩
       ⁨Jordan⁩ as the one who acts
       in ⁨Jordan⁩
       article: ⁨محادثات في أستانا⁩, ⁨SANA⁩, ⁨2017-01-23⁩, ⁨https://example.org/ar1⁩, characters 178-199

    2. ⁨Sergey Lavrov⁩ — ⁨وزير الخارجية الروسي⁩ (for ⁨Russia⁩)
       ⁨الأردن شريك مهم في هذه المحادثات 🤝⁩
       direct quote, cue “⁨قال⁩”, on ⁨2017-01-23⁩
       with ⁨Jordan⁩
       relayed: ⁨SANA⁩ <- ⁨Sputnik⁩ <- speaker
       article: ⁨محادثات في أستانا⁩, ⁨SANA⁩, ⁨2017-01-23⁩, ⁨https://example.org/ar1⁩, characters 86-121
    "
  `);
});

test('who spoke about, in Arabic', async () => {
  expect(await render('من تحدث عن دور الأردن منذ 2016')).toMatchInlineSnapshot(`
    "من تحدث عن دور ⁨الأردن⁩ منذ ⁨2016-01-01⁩

    عدد التصريحات: 2، وعدد المتحدثين: 2
    أولاً ما كان فيه ⁨الأردن⁩ فاعلاً.

    1. ⁨مصدر دبلوماسي⁩
       ⁨الأردن يستضيف الخبراء⁩
       كلام منقول، اللفظ «⁨وذكر⁩»، في ⁨2017-01-23⁩
       ⁨الأردن⁩ فاعلاً
       في ⁨الأردن⁩
       المقال: ⁨محادثات في أستانا⁩، ⁨SANA⁩، ⁨2017-01-23⁩، ⁨https://example.org/ar1⁩، الأحرف 178-199

    2. ⁨سيرغي لافروف⁩ — ⁨وزير الخارجية الروسي⁩ (عن ⁨روسيا⁩)
       ⁨الأردن شريك مهم في هذه المحادثات 🤝⁩
       اقتباس مباشر، اللفظ «⁨قال⁩»، في ⁨2017-01-23⁩
       مع ⁨الأردن⁩
       النقل: ⁨SANA⁩ <- ⁨سبوتنيك⁩ <- المتحدث
       المقال: ⁨محادثات في أستانا⁩، ⁨SANA⁩، ⁨2017-01-23⁩، ⁨https://example.org/ar1⁩، الأحرف 86-121
    "
  `);
});

test('who met whom, nothing found, not understood, ambiguous', async () => {
  expect(await render('who met John Kerry')).toMatchInlineSnapshot(`
    "Who met ⁨John Kerry⁩

    ⁨Mohammad Javad Zarif⁩
    1 meeting

    1. ⁨Meeting of John Kerry and Mohammad Javad Zarif, 2015-07-14⁩
       bilateral meeting, in ⁨Vienna⁩, ⁨2015-07-14⁩, held
       attended by: ⁨Mohammad Javad Zarif⁩, ⁨John Kerry⁩
       ⁨VIENNA, 14 July 2015. John Kerry met Mohammad Javad Zarif in Vienna. "Jordan and Iran will talk," John Kerry told…⁩
       article: ⁨Ministers meet in Vienna⁩, ⁨Reuters⁩, ⁨2015-07-14⁩, ⁨https://example.org/en1⁩, characters 22-57
    "
  `);
  expect(await render('who spoke about Bolivia')).toMatchInlineSnapshot(`
    "Who spoke about ⁨Bolivia⁩

    Nothing was found.
    "
  `);
  expect(await render('كيف الحال')).toMatchInlineSnapshot(`
    "أستطيع الإجابة عن أسئلة مثل:
      - من تحدث عن دور الأردن
      - ماذا قال محمد جواد ظريف عن إيران منذ كانون الثاني 2015
      - من التقى جون كيري
      - من حضر اجتماع أستانا
      - أي الاجتماعات حضرت إيران
      - كيف نُقل الكلام عن الأردن
    "
  `);
  expect(await render('what did the Ministry of Foreign Affairs say')).toMatchInlineSnapshot(`
    "“Ministry of Foreign Affairs” can be: Ministry of Foreign Affairs of Russia (organization:Q1), Ministry of Foreign Affairs of Iran (organization:Q2). Ask again with the full name or the id.
    "
  `);
});

test.each([
  ['meetings in Vienna', 'Meetings in Vienna'],
  ['meetings since 2018', 'Meetings since 2018-01-01'],
  ['اجتماعات فيينا', 'الاجتماعات في فيينا'],
  ['من حضر اجتماع أستانا', 'من حضر اجتماعات أستانا'],
  ['how was what Lavrov said relayed', 'Statements of Sergey Lavrov and how they were relayed'],
  ['كيف نقل كلام لافروف', 'تصريحات سيرغي لافروف وطريق نقلها'],
  ['what did Sputnik relay about Jordan', 'What Sputnik relayed about Jordan'],
  ['ماذا نقلت سبوتنيك عن لافروف', 'ما نُقل عبر سبوتنيك من أقوال سيرغي لافروف'],
  ['what did Lavrov and Kerry say about Iran', 'What Sergey Lavrov and John Kerry said about Iran'],
  ['ماذا قال لافروف عن إيران في 2015', 'أقوال سيرغي لافروف عن إيران من 2015-01-01 إلى 2015-12-31'],
  ['when did Kerry meet Zarif', 'Meetings of John Kerry and Mohammad Javad Zarif'],
])('the heading of "%s"', async (question, heading) => {
  const text = renderAnswer(await ask(store, question), { isolates: false });
  expect(text.split('\n')[0]).toBe(heading);
  expect(text).not.toMatch(/[\u2066-\u2069]/);
});

test('what is asked of meetings comes first', async () => {
  expect(await render('when did Kerry meet Zarif')).toContain('\n\nWhen: ⁨2015-07-14⁩\n');
  expect(await render('أين التقى كيري ظريف')).toContain('\n\nأين: ⁨فيينا⁩\n');
  expect(await render('هل التقى كيري ظريف')).toContain('\n\nنعم، ذكرته المقالات.\n');
});

test('a part of all says so', async () => {
  const text = renderAnswer(await ask(store, 'who spoke about Jordan', { limit: 2 }));
  expect(text).toContain('2 of 3 statements, newest first; 2 speakers among them');
  expect(text).toContain('There is more: 2 of 3 are shown.');
});

test('meetings have Arabic names in Arabic answers', async () => {
  expect(await render('من التقى كيري')).toContain('لقاء ثنائي في فيينا، 2015-07-14');
  expect(await render('من حضر اجتماع أستانا')).toContain('جولة محادثات في أستانا، 2017-01-23');
});

test('colour adds terminal codes and nothing else', async () => {
  const answer = await ask(store, 'who spoke about Jordan');
  const coloured = renderAnswer(answer, { colour: true });
  expect(coloured).toContain('\u001b[1m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin with one
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderAnswer(answer));
});
