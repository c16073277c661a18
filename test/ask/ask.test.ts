import { expect, test } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { FIXTURE } from './fixture-graph.ts';
import { forEachStore } from './for-each-store.ts';

const contentOf = (id: string) => FIXTURE.find(({ article }) => `article:${article.id}` === id)?.article.content ?? '';

forEachStore('ask', ({ store }) => {
  test.each([
    "who spoke about Jordan's role",
    "Jordan's role: who talked about it",
    'من تحدث عن دور الأردن',
    'من الذي تحدث عن دور الاردن؟',
    'ومن تكلّم عن الدور الأردني',
  ])('"%s" gives every statement that refers to Jordan', async (question) => {
    const answer = await ask(store(), question);
    expect(answer.understood).toMatchObject({ family: 'who-spoke-about', about: { id: 'country:JO' }, role: true });
    // What Jordan does comes first, each half newest first.
    expect(answer.statements.map(({ id }) => id)).toEqual(['statement:ar1:3', 'statement:en1:1', 'statement:ar1:1']);
    expect(answer.language).toBe(/\p{Script=Arabic}/u.test(question) ? 'ar' : 'en');
    expect(answer.more).toBe(false);
  });

  test('every quote stands at its place in the article, with selectors that find it again', async () => {
    const { statements } = await ask(store(), 'who spoke about Jordan');
    for (const { article, start, end, text, selector } of statements) {
      const content = contentOf(article.id);
      expect(content.slice(start, end)).toBe(text);
      const { prefix, exact, suffix } = selector.quote;
      expect(content).toContain(prefix + exact + suffix);
      expect(selector.position).toEqual({ type: 'TextPositionSelector', start, end });
    }
  });

  test('a statement tells speaker, office, country, references, relay and article', async () => {
    const { statements } = await ask(store(), 'who spoke about Jordan');
    expect(statements[0]).toMatchObject({
      kind: 'direct',
      act: 'state',
      cue: 'قال',
      saidOn: '2017-01-23',
      speaker: {
        id: 'person:Q58217',
        nameEn: 'Sergey Lavrov',
        title: 'وزير الخارجية الروسي',
        represents: [{ id: 'country:RU', name: 'Russia' }],
      },
      references: [{ role: 'partner', form: 'الأردن', actor: { id: 'country:JO', nameAr: 'الأردن' } }],
      relayedBy: [{ id: 'organization:Q15', position: 0 }],
      article: { id: 'article:ar1', outlet: 'SANA', publishedOn: '2017-01-23', language: 'ar' },
    });
    expect(statements[1]?.references.map(({ role }) => role)).toEqual(['agent', 'host']);
  });

  test('dates, meetings and speakers narrow', async () => {
    const ids = async (question: string) => (await ask(store(), question)).statements.map(({ id }) => id);
    expect(await ids('who spoke about Jordan since 2016')).toEqual(['statement:ar1:1', 'statement:ar1:3']);
    expect(await ids('who spoke about Jordan until July 14, 2015')).toEqual(['statement:en1:1']);
    expect(await ids('who spoke about Jordan before 14 July 2015')).toEqual([]);
    expect(await ids("who spoke about Jordan's role at the Astana talks")).toEqual(['statement:ar1:1']);
    expect(await ids('من تحدث عن الأردن في محادثات أستانا')).toEqual(['statement:ar1:1']);
    expect(await ids('what did Lavrov say about Iran')).toEqual(['statement:ar1:2', 'statement:en1:3']);
    expect(await ids('ماذا قالت روسيا عن إيران منذ كانون الثاني 2017')).toEqual(['statement:ar1:2']);
    expect(await ids('ماذا قال لافروف')).toEqual(['statement:ar1:1', 'statement:ar1:2', 'statement:en1:3']);
  });

  test('two actors: statements that refer to both', async () => {
    for (const question of ['who spoke about Jordan and Iran', 'من تحدث عن دور إيران في الأردن']) {
      expect((await ask(store(), question)).statements.map(({ id }) => id)).toEqual(['statement:en1:1']);
    }
  });

  test('a speaker counts only for what his words refer to', async () => {
    const { statements } = await ask(store(), 'who spoke about Russia');
    expect(statements.map(({ id }) => id)).toEqual(['statement:ar1:2']);
  });

  test('who met whom, and who attended', async () => {
    const met = await ask(store(), 'who did John Kerry meet in Vienna?');
    expect(met.understood?.family).toBe('who-met-whom');
    expect(met.meetings.map(({ id }) => id)).toEqual(['meeting:vienna-1']);
    expect(met.actors.map(({ id }) => id)).toEqual(['person:Q1234']);
    const pair = await ask(store(), 'هل التقى كيري ظريف');
    expect(pair.understood?.parties.map(({ id }) => id)).toEqual(['person:Q22316', 'person:Q1234']);
    expect(pair.meetings).toHaveLength(1);
    const attended = await ask(store(), 'من حضر اجتماع أستانا');
    expect(attended.actors.map(({ id }) => id).sort()).toEqual(['country:IR', 'country:JO', 'country:RU']);
    expect((await ask(store(), 'who met whom')).meetings.map(({ id }) => id)).toEqual([
      'meeting:astana-1',
      'meeting:vienna-1',
    ]);
    // A minister's meeting is one of the country he speaks for.
    expect((await ask(store(), 'which meetings did Iran attend')).meetings).toHaveLength(2);
    expect((await ask(store(), 'meetings between Iran and the United States')).meetings).toHaveLength(1);
  });

  test('in parts: each statement and each meeting once, and how many there are in all', async () => {
    for (const question of ['what did Lavrov say', 'who met whom', 'how was what Lavrov said relayed']) {
      const whole = await ask(store(), question);
      const seen: string[] = [];
      let after = null;
      for (let part = 0; part < 5; part++) {
        const answer = await ask(store(), question, { limit: 1, after });
        seen.push(...[...answer.statements, ...answer.meetings].map(({ id }) => id));
        expect(answer.total).toBe(whole.total);
        after = answer.next;
        if (after === null) break;
      }
      expect(seen).toEqual([...whole.statements, ...whole.meetings].map(({ id }) => id));
    }
  });

  test('what an outlet relayed, and whose words were relayed', async () => {
    for (const question of [
      'who quoted Sputnik',
      'what was relayed by Sputnik',
      'ماذا نقلت سبوتنيك',
      'ماذا نقلت سبوتنيك عن لافروف',
    ]) {
      const { understood, statements } = await ask(store(), question);
      expect(understood, question).toMatchObject({ family: 'relay-chain', via: { id: 'organization:Q15' } });
      expect(statements.map(({ id }) => id)).toEqual(['statement:ar1:1']);
    }
    for (const question of ['who quoted Lavrov', 'who relayed the statement of Lavrov', 'من نقل عن لافروف']) {
      const { understood, statements } = await ask(store(), question);
      expect(understood, question).toMatchObject({ via: null, by: { id: 'person:Q58217' } });
      expect(statements.map(({ id }) => id)).toEqual(['statement:ar1:1']);
    }
    const none = await ask(store(), 'what did Sputnik relay about Iran');
    expect([none.understood?.via?.id, none.total]).toEqual(['organization:Q15', 0]);
  });

  test('what either of two said', async () => {
    for (const question of ['what did Lavrov and Kerry say', 'ماذا قال لافروف وكيري']) {
      const { understood, statements } = await ask(store(), question);
      expect([understood?.by?.id, understood?.alsoBy?.id]).toEqual(['person:Q58217', 'person:Q22316']);
      expect(statements).toHaveLength(4);
    }
  });

  test.each([
    ['when did Kerry meet Zarif', 'when'],
    ['where did Kerry meet Zarif', 'where'],
    ['did Kerry meet Zarif', 'whether'],
    ['متى التقى كيري ظريف', 'when'],
    ['أين التقى كيري ظريف', 'where'],
    ['هل التقى كيري ظريف', 'whether'],
    ['where was the Vienna meeting held', 'where'],
    ['who met Zarif', null],
  ])('"%s" tells first: %s', async (question, asks) => {
    const { understood, meetings } = await ask(store(), question);
    expect(understood?.asks).toBe(asks);
    expect(meetings.map(({ id }) => id)).toEqual(['meeting:vienna-1']);
  });

  test('a meeting comes with words that tell of it', async () => {
    const { meetings } = await ask(store(), 'who met Zarif');
    expect(meetings[0]?.words).toMatchObject([{ start: 22, end: 57, article: { id: 'article:en1' } }]);
    expect(meetings[0]?.words[0]?.text).toContain('John Kerry met Mohammad Javad Zarif in Vienna.');
  });

  test('how a statement was relayed', async () => {
    const answer = await ask(store(), 'how was what Lavrov said relayed');
    expect(answer.understood?.family).toBe('relay-chain');
    expect(answer.statements.map(({ id }) => id)).toEqual(['statement:ar1:1']);
  });

  test('names with words of the grammar inside, and more statements than asked for', async () => {
    for (const question of [
      'what did the High Negotiations Committee say about Iran',
      'ماذا قالت الهيئة العليا للمفاوضات عن إيران',
    ]) {
      expect((await ask(store(), question)).understood?.by?.id).toBe('organization:hnc');
    }
    const security = await ask(store(), 'what did the Organization for Security and Co-operation in Europe say');
    expect(security.understood?.by?.id).toBe('organization:Q3');
    const first = await ask(store(), 'who spoke about Jordan', { limit: 2 });
    expect([first.statements.length, first.more]).toEqual([2, true]);
  });

  test('an unknown name is told, with what is near; an ambiguous one gives choices', async () => {
    const unknown = await ask(store(), 'who spoke about Jordann');
    expect(unknown).toMatchObject({ understood: null, problem: { code: 'NAME_UNKNOWN', name: 'Jordann' } });
    expect(unknown.problem?.choices.map(({ id }) => id)).toContain('country:JO');
    const ambiguous = await ask(store(), 'ماذا قالت وزارة الخارجية');
    expect(ambiguous.problem).toMatchObject({ code: 'NAME_AMBIGUOUS', name: 'وزارة الخارجية' });
    expect(ambiguous.problem?.choices.map(({ id }) => id)).toEqual(['organization:Q1', 'organization:Q2']);
    expect((await ask(store(), 'what did organization:Q2 say')).understood?.by?.id).toBe('organization:Q2');
    const meeting = await ask(store(), 'who attended the Oslo meeting');
    expect(meeting.problem).toMatchObject({ code: 'MEETING_UNKNOWN', name: 'Oslo' });
  });

  test('a country that no article names is understood, and nothing is found', async () => {
    const answer = await ask(store(), "who spoke about Bolivia's role");
    expect(answer.understood?.about).toMatchObject({ id: 'country:BO', nameEn: 'Bolivia' });
    expect(answer.statements).toEqual([]);
  });

  test.each([
    'what is the weather in Paris',
    'من لم يتحدث عن الأردن',
    'why did Lavrov speak about Jordan',
    'Jordan',
    '',
    '؟؟',
  ])('"%s" is not understood', async (question) => {
    const answer = await ask(store(), question);
    expect(answer.understood).toBeNull();
    expect(answer.problem?.code).toBe('NOT_UNDERSTOOD');
    expect(answer.suggestions.length).toBeGreaterThan(3);
    expect(answer.statements).toEqual([]);
  });

  test('the suggestions are questions that are understood', async () => {
    for (const question of ['?', 'كيف الحال']) {
      const { suggestions } = await ask(store(), question);
      for (const suggestion of suggestions.slice(1)) {
        expect((await ask(store(), suggestion)).understood, suggestion).not.toBeNull();
      }
    }
  });
});
