import { expect, test } from 'vitest';
import type { LinkedArticle } from '../../src/link/linked-article.ts';
import { FIXTURE } from '../ask/fixture-graph.ts';
import { forEachStore } from '../ask/for-each-store.ts';
import { codeOf, counting, post, quietApp } from './post.ts';

forEachStore('the API', ({ store }) => {
  test('statements about an actor, by id or by name in either language', async () => {
    const app = quietApp(store());
    const query = 'query ($about: String!) { statements(about: $about) { totalCount nodes { id } } }';
    for (const about of ['country:JO', 'Jordan', 'الأردن', 'الاردن', 'Jordanian']) {
      const { data, errors } = await post(app, query, { about });
      expect(errors).toBeUndefined();
      expect(data.statements.totalCount).toBe(3);
      expect(data.statements.nodes.map((node: { id: string }) => node.id)).toEqual([
        'statement:ar1:1',
        'statement:ar1:3',
        'statement:en1:1',
      ]);
    }
  });

  test('everything about a statement', async () => {
    const { data, errors } = await post(
      quietApp(store()),
      `{ statements(about: "Jordan", first: 1) { edges { cursor node {
        id text start end kind act cameo topics { id name nameAr statements } cue language saidOn foundBy speakerForm speakerTitle
        speaker { __typename id name nameAr ... on Person { represents { title articles actor { __typename id name } } } }
        references { role form actor { __typename id } } meetings { id } madeAt { id attendees { role actor { id } } }
        relayedBy { position actor { id } } article { id title outlet publishedOn language text statements { nodes { id } } }
        selector { position { type start end } quote { exact prefix suffix } } } } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    const node = data.statements.edges[0].node;
    expect(node).toMatchObject({
      id: 'statement:ar1:1',
      kind: 'DIRECT',
      act: 'STATE',
      cameo: '010',
      topics: [
        { id: 'topic:negotiations', name: 'Negotiations', nameAr: 'المفاوضات', statements: 1 },
        { id: 'topic:mediation', name: 'Mediation', nameAr: 'الوساطة', statements: 2 },
      ],
      saidOn: '2017-01-23',
      speakerForm: 'سيرغي لافروف',
      speakerTitle: 'وزير الخارجية الروسي',
      speaker: {
        __typename: 'Person',
        name: 'Sergey Lavrov',
        represents: [{ articles: 2, actor: { __typename: 'Country', id: 'country:RU' } }],
      },
      references: [{ role: 'PARTNER', actor: { __typename: 'Country', id: 'country:JO' } }],
      meetings: [{ id: 'meeting:astana-1' }],
      madeAt: { id: 'meeting:astana-1' },
      relayedBy: [{ position: 0, actor: { id: 'organization:Q15' } }],
      article: { id: 'article:ar1', outlet: 'SANA', language: 'ar' },
    });
    expect(node.article.text.slice(node.start, node.end)).toBe(node.text);
    expect(node.article.statements.nodes.map(({ id }: { id: string }) => id)).toHaveLength(4);
    expect(data.statements.pageInfo.hasNextPage).toBe(true);
  });

  test('topics, and the statements on one of them', async () => {
    const app = quietApp(store());
    const { data } = await post(app, '{ topics { id name statements } node(id: "topic:sanctions") { __typename id } }');
    expect(data).toEqual({
      topics: [
        { id: 'topic:mediation', name: 'Mediation', statements: 2 },
        { id: 'topic:negotiations', name: 'Negotiations', statements: 1 },
        { id: 'topic:sanctions', name: 'Sanctions', statements: 1 },
      ],
      node: { __typename: 'Topic', id: 'topic:sanctions' },
    });
    const ids = async (args: string) => {
      const { data } = await post(app, `{ statements(${args}) { totalCount nodes { id } } }`);
      expect(data.statements.totalCount).toBe(data.statements.nodes.length);
      return data.statements.nodes.map(({ id }: { id: string }) => id);
    };
    const both = ['statement:ar1:1', 'statement:ar1:2'];
    for (const name of ['topic:mediation', 'mediation', 'Mediation', 'الوساطه'])
      expect(await ids(`topic: "${name}"`)).toEqual(both);
    expect(await ids('topic: "mediation", by: "Sergey Lavrov"')).toEqual(both);
    expect(await ids('topic: "mediation", about: "Jordan"')).toEqual(['statement:ar1:1']);
    expect(await ids('topic: "mediation", about: "Russia", alsoAbout: "Iran"')).toEqual(['statement:ar1:2']);
    expect(await ids('topic: "mediation", via: "Sputnik"')).toEqual(['statement:ar1:1']);
    expect(await ids('topic: "mediation", at: "meeting:astana-1"')).toEqual(['statement:ar1:1']);
    expect(await ids('topic: "mediation", until: "2016-12-31"')).toEqual([]);
    expect(await ids('topic: "sanctions", since: "2015-07-14", until: "2015-07-14"')).toEqual(['statement:en1:2']);
    const { errors } = await post(app, '{ statements(topic: "chess") { nodes { id } } }');
    expect(errors[0].extensions).toMatchObject({ code: 'TOPIC_UNKNOWN', argument: 'topic' });
  });

  test('pages by cursors give every statement once', async () => {
    const app = quietApp(store());
    const query =
      'query ($after: String) { statements(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { data } = await post(app, query, { after });
      seen.push(...data.statements.nodes.map(({ id }: { id: string }) => id));
      expect(data.statements.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!data.statements.pageInfo.hasNextPage) break;
      after = data.statements.pageInfo.endCursor;
    }
    expect(seen).toEqual([
      'statement:ar1:1',
      'statement:ar1:2',
      'statement:ar1:3',
      'statement:ar1:4',
      'statement:en1:1',
      'statement:en1:2',
      'statement:en1:3',
    ]);
  });

  test('filters', async () => {
    const app = quietApp(store());
    const ids = async (args: string) => {
      const { data, errors } = await post(app, `{ statements(${args}) { totalCount nodes { id } } }`);
      expect(errors).toBeUndefined();
      expect(data.statements.totalCount).toBe(data.statements.nodes.length);
      return data.statements.nodes.map(({ id }: { id: string }) => id.slice('statement:'.length));
    };
    expect(await ids('about: "Jordan", role: HOST')).toEqual(['ar1:3']);
    expect(await ids('about: "Jordan", by: "Russia"')).toEqual(['ar1:1']);
    expect(await ids('about: "Jordan", alsoAbout: "Iran"')).toEqual(['en1:1']);
    expect(await ids('about: "Jordan", alsoAbout: "Iran", at: "Astana"')).toEqual([]);
    expect(await ids('by: "لافروف", kind: INDIRECT')).toEqual(['ar1:2', 'en1:3']);
    expect(await ids('at: "Astana"')).toEqual(['ar1:1']);
    expect(await ids('at: "أستانا", about: "Jordan", role: PARTNER')).toEqual(['ar1:1']);
    expect(await ids('at: "meeting:astana-1", about: "Iran"')).toEqual([]);
    expect(await ids('since: "2015-07-14", until: "2015-07-14"')).toEqual(['en1:1', 'en1:2']);
    expect(await ids('about: "Iran", since: "2016-01-01"')).toEqual(['ar1:2']);
  });

  test('speakers, actors, meetings, article, node and nodes', async () => {
    const { data, errors } = await post(
      quietApp(store()),
      `{
        speakers(about: "Jordan") { totalCount nodes { statements lastOn actor { id } } }
        actors(search: "وزارة", types: [ORGANIZATION]) { totalCount nodes { id } }
        meetings(of: "Iran") { totalCount nodes { id startsOn place { name country { id } } attendees { role actor { name } } } }
        both: meetings(of: "Iran", with: "United States", status: HELD) { nodes { id } }
        article(id: "en1") { id title statements(first: 2) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
        node(id: "country:JO") { __typename id ... on Country { iso3 capital } }
        nodes(ids: ["statement:en1:1", "meeting:vienna-1", "article:nowhere", "person:Q58217", "nonsense", "place:2761369"]) { __typename id }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.speakers.nodes).toEqual([
      { statements: 1, lastOn: '2017-01-23', actor: { id: 'group:ar1:1' } },
      { statements: 1, lastOn: '2015-07-14', actor: { id: 'person:Q22316' } },
      { statements: 1, lastOn: '2017-01-23', actor: { id: 'person:Q58217' } },
    ]);
    expect(data.speakers.totalCount).toBe(3);
    expect(data.actors).toEqual({ totalCount: 2, nodes: [{ id: 'organization:Q1' }, { id: 'organization:Q2' }] });
    expect(data.meetings.nodes.map(({ id }: { id: string }) => id)).toEqual(['meeting:astana-1', 'meeting:vienna-1']);
    expect(data.meetings.nodes[1].place).toEqual({ name: 'Vienna', country: { id: 'country:AT' } });
    expect(data.both.nodes).toEqual([{ id: 'meeting:vienna-1' }]);
    expect(data.article.statements.totalCount).toBe(3);
    expect(data.article.statements.nodes).toHaveLength(2);
    expect(data.article.statements.pageInfo.hasNextPage).toBe(true);
    expect(data.node).toEqual({ __typename: 'Country', id: 'country:JO', iso3: 'JOR', capital: 'Amman' });
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Statement',
      'Meeting',
      undefined,
      'Person',
      undefined,
      'Place',
    ]);
  });

  test('ask', async () => {
    const app = quietApp(store());
    const { data } = await post(
      app,
      `query ($question: String!) { ask(question: $question) { language more suggestions rendered
        understood { family role at since about { id type name } } problem { code name choices { id } }
        statements { id speaker { name } references { role actor { id } } } actors { id } } }`,
      { question: 'من تحدث عن دور الأردن' },
    );
    expect(data.ask).toMatchObject({
      language: 'ar',
      understood: { family: 'WHO_SPOKE_ABOUT', role: true, about: { id: 'country:JO', type: 'COUNTRY' } },
      problem: null,
      more: false,
    });
    expect(data.ask.statements).toHaveLength(3);
    expect(data.ask.rendered).toContain('الأردن');
    const nothing = await post(
      app,
      '{ ask(question: "how is the weather") { understood { family } suggestions problem { code } } }',
    );
    expect(nothing.data.ask).toMatchObject({ understood: null, problem: { code: 'NOT_UNDERSTOOD' } });
    expect(nothing.data.ask.suggestions.length).toBeGreaterThan(3);
  });

  test('ask in parts, whom a name was read as, and what an outlet relayed', async () => {
    const app = quietApp(store());
    const query = `query ($after: String) { ask(question: "who spoke about Jordan", first: 2, after: $after) {
      total more endCursor statements { id } understood { readNames { text reason actor { id } others { id } } } } }`;
    const { data: one } = await post(app, query);
    expect(one.ask).toMatchObject({ total: 3, more: true, understood: { readNames: [] } });
    const { data: two } = await post(app, query, { after: one.ask.endCursor });
    expect(two.ask).toMatchObject({ total: 3, more: false, endCursor: null, statements: [{ id: 'statement:en1:1' }] });
    const { data: seat } = await post(app, query.replace('Jordan', 'Moscow'));
    expect(seat.ask.understood.readNames).toMatchObject([{ reason: 'SEAT', actor: { id: 'country:RU' } }]);
    const { data: via } = await post(app, '{ statements(via: "Sputnik") { totalCount nodes { id } } }');
    expect(via.statements).toEqual({ totalCount: 1, nodes: [{ id: 'statement:ar1:1' }] });
    const { data: met } = await post(
      app,
      '{ meetings(of: "Kerry") { nodes { words { start end text article { id } } } } }',
    );
    expect(met.meetings.nodes[0].words).toMatchObject([{ start: 22, end: 57, article: { id: 'article:en1' } }]);
    expect(await codeOf(app, '{ statements(via: "Sputnik", at: "Astana") { totalCount } }')).toBe('ARGUMENT_INVALID');
  });

  test('names that do not tell one actor', async () => {
    const app = quietApp(store());
    const { errors } = await post(app, '{ statements(by: "Ministry of Foreign Affairs") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ACTOR_AMBIGUOUS',
      choices: [{ id: 'organization:Q1' }, { id: 'organization:Q2' }],
    });
    expect(await codeOf(app, '{ statements(about: "Atlantis") { totalCount } }')).toBe('ACTOR_UNKNOWN');
    for (const wrong of ['person:nope', 'country:XX']) {
      expect(await codeOf(app, `{ statements(about: "${wrong}") { totalCount } }`)).toBe('ACTOR_UNKNOWN');
      expect(await codeOf(app, `{ meetings(of: "${wrong}") { totalCount } }`)).toBe('ACTOR_UNKNOWN');
    }
    expect(await codeOf(app, '{ meetings(at: "meeting:nope") { totalCount } }')).toBe('MEETING_UNKNOWN');
    expect(await codeOf(app, '{ meetings(at: "Oslo") { totalCount } }')).toBe('MEETING_UNKNOWN');
  });

  test('nothing is read that is not selected', async () => {
    const { store: counted, reads } = counting(store());
    const app = quietApp(counted);
    await post(app, '{ statements(about: "country:JO") { totalCount } }');
    // The actor of the id, and the count.
    expect(reads).toHaveLength(2);
    await post(app, '{ statements(about: "country:JO") { nodes { id } } }');
    expect(reads).toHaveLength(2 + 3);
  });
});

const COPIES = 30;
const copies = Array.from(
  { length: COPIES },
  (_, i): LinkedArticle => JSON.parse(JSON.stringify(FIXTURE[0]).replaceAll('ar1', `copy${i}`)),
);

forEachStore(
  'the number of reads',
  ({ store }) => {
    test.each([
      `query ($first: Int!) { statements(about: "country:JO", first: $first) { totalCount nodes { text
        speaker { id ... on Person { represents { actor { id } } } } speakerTitle references { role actor { id name } }
        relayedBy { actor { id } } article { id title outlet statements(first: 10) { nodes { id } } } madeAt { attendees { actor { id } } }
        selector { quote { prefix } } } } }`,
      'query ($first: Int!) { ask(question: "who spoke about Jordan", first: $first) { statements { id speaker { name } } } }',
      'query ($first: Int!) { speakers(about: "country:JO", first: $first) { nodes { actor { name } } } }',
    ])('does not grow with the answer: %s', async (query) => {
      const counts: number[] = [];
      for (const first of [5, 60]) {
        const { store: counted, reads } = counting(store());
        const { errors, data } = await post(quietApp(counted), query, { first });
        expect(errors).toBeUndefined();
        const { nodes, statements } = Object.values(data)[0] as { nodes?: unknown[]; statements?: unknown[] };
        expect((nodes ?? statements)?.length).toBeGreaterThanOrEqual(Math.min(first, COPIES));
        counts.push(reads.length);
      }
      // Reads that meet in one turn of the loop are joined; on a server one more may come apart.
      expect(Math.max(...counts)).toBeLessThanOrEqual(14);
      expect((counts[1] as number) - (counts[0] as number)).toBeLessThanOrEqual(2);
    });
  },
  () => copies,
);
