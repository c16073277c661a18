import { describe, expect, test } from 'vitest';
import { contributionsOf, mergeContributions } from '../../src/graph/contribution.ts';
import { fingerprint, sha256 } from '../../src/graph/fingerprint.ts';
import { articleNodeId, isKnown, labelOf } from '../../src/graph/ids.ts';
import type { EdgeType } from '../../src/graph/rows.ts';
import { toPatch } from '../../src/graph/to-patch.ts';
import type { Statement } from '../../src/link/linked-article.ts';
import { talks } from '../contract/store/write.ts';
import { actor, invented, jordan, lavrov, russia, syria } from './invented.ts';

const linked = talks('t1');
const patch = toPatch(linked, '1');
const edgesOf = (type: EdgeType) => patch.edges.filter((edge) => edge.type === type);

describe('toPatch', () => {
  test('is a pure function: equal in, equal out', () => {
    expect(toPatch(talks('t1'), '1')).toEqual(patch);
  });

  test('keeps the article whole', () => {
    const article = patch.nodes.find((node) => node.label === 'Article');
    expect(article).toEqual({
      label: 'Article',
      id: 'article:t1',
      props: {
        outlet: 'SANA',
        url: 'https://example.org/t1',
        publishedOn: '2017-01-23',
        language: 'ar',
        text: linked.article.content,
        sha256: sha256(linked.article.content),
        fingerprint: patch.fingerprint,
        links: patch.links,
      },
    });
  });

  test('statements point to their words', () => {
    const statements = patch.nodes.filter((node) => node.label === 'Statement');
    expect(statements.map(({ id }) => id)).toEqual(['statement:t1:1', 'statement:t1:2']);
    for (const { props } of statements) {
      expect(linked.article.content.slice(Number(props.start), Number(props.end))).toBe(props.text);
    }
    expect(statements[0]?.props.key).toBe('بانضمام اردن الي محادثات');
    expect(statements[1]?.props).not.toHaveProperty('saidOn');
  });

  test('every shared node hangs on the article once', () => {
    const hung = patch.edges.filter((edge) => edge.from === patch.article).map((edge) => edge.to);
    const shared = [...contributionsOf(patch).keys()];
    expect(shared.filter((id) => !hung.includes(id))).toEqual([]);
    expect(edgesOf('IMPLIES').map((edge) => edge.to)).toEqual(['country:KZ', 'country:SY', 'place:1526273']);
  });

  test('topics hang on their statements, which keep their ids, and on the article', () => {
    const topics = [{ id: 'oil', name: 'Oil', nameAr: 'النفط' }];
    const [first, ...others] = linked.statements;
    const about = { ...linked, topics, statements: [{ ...first, topics: ['oil'] } as Statement, ...others] };
    const { nodes, edges } = toPatch(about, '1');
    expect(nodes.find(({ label }) => label === 'Topic')).toEqual({
      label: 'Topic',
      id: 'topic:oil',
      props: { name: 'Oil', nameAr: 'النفط', nameEn: 'Oil', key: 'oil\nنفط' },
    });
    expect(edges.filter(({ to }) => to === 'topic:oil')).toEqual([
      { type: 'IMPLIES', from: 'article:t1', to: 'topic:oil', key: '', props: {} },
      { type: 'ABOUT', from: 'statement:t1:1', to: 'topic:oil', key: '', props: { saidOn: '2017-01-23' } },
    ]);
    expect(nodes.flatMap(({ props }) => props.topics ?? [])).toEqual(['topic:oil']);
  });

  test('a speaker has a form only where the text names one', () => {
    expect(edgesOf('SAID').map((edge) => edge.props.form)).toEqual(['سيرغي لافروف', undefined]);
  });

  test('an office becomes a relationship that counts one article', () => {
    expect(edgesOf('REPRESENTS')).toEqual([
      {
        type: 'REPRESENTS',
        from: 'person:Q58217',
        to: 'country:RU',
        key: '',
        props: {
          title: 'وزير الخارجية الروسي',
          titledOn: '2017-01-23',
          firstSeenOn: '2017-01-23',
          lastSeenOn: '2017-01-23',
          articles: 1,
        },
      },
    ]);
  });

  test('only persons hold offices, and only those of countries and bodies', () => {
    const source = actor('group:g1:1', 'مصدر روسي');
    const made = invented('g1', 'مصدر روسي ومساعد سيرغي لافروف', (tools) => ({
      actors: [
        tools.mentioned(source, 'مصدر روسي', { represents: [russia.id] }),
        tools.mentioned(russia, 'روسي'),
        tools.mentioned(actor('person:assistant', 'مساعد'), 'مساعد', { title: 'مساعد', represents: [lavrov.id] }),
        tools.mentioned(lavrov, 'سيرغي لافروف'),
      ],
    }));
    expect(toPatch(made, '1').edges.filter((edge) => edge.type === 'REPRESENTS')).toEqual([]);
  });

  test('holds no null, no empty and no nested value', () => {
    for (const { props } of [...patch.nodes, ...patch.edges]) {
      for (const value of Object.values(props).flat()) expect(['string', 'number', 'boolean']).toContain(typeof value);
    }
  });

  test('two references of one role to one actor are one', () => {
    const double = talks('t1');
    const statements = double.statements.map((each) => ({
      ...each,
      references: [...each.references, ...each.references],
    }));
    expect(toPatch({ ...double, statements }, '1').edges).toEqual(patch.edges);
  });

  test('refuses a fact about an actor that the article does not bring along', () => {
    const broken = invented('b1', 'سيرغي لافروف', (tools) => ({
      actors: [tools.mentioned(lavrov, 'سيرغي لافروف', { title: 'وزير', represents: ['country:RU'] })],
    }));
    expect(() => toPatch(broken, '1')).toThrowError(
      expect.objectContaining({ code: 'PATCH_INVALID', message: expect.stringMatching(/article:b1.*country:RU/) }),
    );
  });
});

describe('fingerprint', () => {
  test('changes with the content, each metadatum and the rules', () => {
    const { article } = linked;
    const prints = [
      fingerprint(article, '1'),
      fingerprint(article, '2'),
      fingerprint({ ...article, content: `${article.content} ` }, '1'),
      fingerprint({ ...article, title: 'x' }, '1'),
      fingerprint({ ...article, outlet: 'x' }, '1'),
      fingerprint({ ...article, url: null }, '1'),
      fingerprint({ ...article, publishedOn: null }, '1'),
      fingerprint({ ...article, language: 'en' }, '1'),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('does not change with the place it was read from', () => {
    const { article } = linked;
    const origin = { file: 'elsewhere.txt', line: 3, encoding: 'windows-1256' };
    expect(fingerprint({ ...article, origin }, '1')).toBe(fingerprint(article, '1'));
  });
});

describe('ids', () => {
  test('tell label and whether the knowledge base answers for the node', () => {
    expect(labelOf('person:Q1')).toBe('Person');
    expect(labelOf('nothing')).toBeNull();
    expect(['country:JO', 'person:Q1', 'organization:Q2'].every(isKnown)).toBe(true);
    expect(['person:ahmad', 'organization:x', 'meeting:1', 'place:2', 'group:a:1'].some(isKnown)).toBe(false);
    expect([articleNodeId('x'), articleNodeId('article:x')]).toEqual(['article:x', 'article:x']);
  });
});

describe('contributions', () => {
  test('known actors give none of their properties, groups none at all', () => {
    const given = contributionsOf(patch);
    expect(given.get(jordan.id)).toEqual({ props: null, edges: [] });
    expect(given.get(syria.id)).toEqual({ props: null, edges: [] });
    expect([...given.keys()].some((id) => id.startsWith('group:'))).toBe(false);
  });

  test('joining is idempotent for nodes', () => {
    const [meeting] = [...contributionsOf(patch)].filter(([id]) => id.startsWith('meeting:')).map(([, each]) => each);
    if (meeting === undefined) throw new Error('a meeting expected');
    expect(mergeContributions('Meeting', [meeting, meeting])).toEqual(meeting);
  });
});
