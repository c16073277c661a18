import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/gazetteer/knowledge.ts';
import { actorNode } from '../../src/graph/actor-node.ts';
import { readArticle } from '../../src/ingest/pipeline.ts';
import { composedBody } from '../../src/link/composed-body.ts';
import { findOrganization } from '../../src/link/find-organization.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = readKnowledge();
});

function read(content: string, publishedOn: string | null = '2015-08-03') {
  const article = {
    id: 'a1',
    outlet: null,
    url: null,
    title: null,
    content,
    publishedOn,
    language: null,
    origin: null,
  };
  return readArticle(article, knowledge);
}

function speakers(content: string, publishedOn?: string | null): readonly string[] {
  return read(content, publishedOn).statements.map(({ speaker }) => speaker);
}

describe('a person named by an office only', () => {
  it.each(['قال وزير الخارجية الروسي إن المحادثات مفيدة.', 'The Russian foreign minister said the talks were useful.'])(
    'is who held it on the day: %s',
    (text) => {
      expect(speakers(text)).toEqual(['person:Q58217']);
      expect(read(text).actors.find(({ actor }) => actor.id === 'person:Q58217')?.linkedBy).toBe('known-office');
    },
  );

  it('keeps the words that describe it', () => {
    const lavrov = read('قال وزير الخارجية الروسي إن المحادثات مفيدة.').actors.find(
      ({ actor }) => actor.type === 'Person',
    );
    expect(lavrov?.mentions.map(({ form }) => form)).toEqual(['وزير الخارجية الروسي']);
  });

  it('stays its article’s own without a day, or in a year in which two held it', () => {
    expect(speakers('قال وزير الخارجية الروسي إن المحادثات مفيدة.', null)).toEqual(['group:a1:1']);
    expect(speakers('قال وزير الخارجية الأردني إن المحادثات مفيدة.', '2017-03-02')).toEqual(['group:a1:1']);
  });

  it('another day, another minister', () => {
    const text = 'قال وزير الخارجية الأميركي إن المحادثات مفيدة.';
    expect(speakers(text, '2015-08-03')).toEqual(['person:Q22316']);
    expect(speakers(text, '2017-03-20')).toEqual(['person:Q331401']);
  });
});

describe('a body that every state has', () => {
  it.each([
    ['أعلنت وزارة الخارجية الروسية أن الوفد وصل.', 'organization:foreign-ministry-RU'],
    ['أعلنت وزارة خارجية روسيا أن الوفد وصل.', 'organization:foreign-ministry-RU'],
    ['أعلنت وزارة الخارجية الإيرانية أن الوفد وصل.', 'organization:foreign-ministry-IR'],
    ["Russia's Foreign Ministry said the delegation had arrived.", 'organization:foreign-ministry-RU'],
    ['The Russian foreign ministry said the delegation had arrived.', 'organization:foreign-ministry-RU'],
    ['The Ministry of Foreign Affairs of Russia said the delegation had arrived.', 'organization:foreign-ministry-RU'],
    ["Iran's parliament said it would vote on the bill.", 'organization:islamic-consultative-assembly'],
    ['قال البرلمان الإيراني إنه سيصوت غدا.', 'organization:islamic-consultative-assembly'],
    ['أعلنت وزارة الخارجية أن الوفد وصل.', 'organization:وزاره-خارجيه@a1'],
  ])('%s: %s', (text, id) => {
    expect(speakers(text)).toEqual([id]);
  });

  it('has regular names in both languages', () => {
    expect(composedBody(knowledge, 'وزارة الدفاع العمانية', null)).toMatchObject({
      id: 'organization:defence-ministry-OM',
      nameEn: 'Ministry of Defence of Oman',
      nameAr: 'وزارة الدفاع العمانية',
      country: 'country:OM',
      kind: 'ministry',
    });
    expect(composedBody(knowledge, 'US Department of Justice', null)?.nameEn).toBe(
      'Ministry of Justice of the United States',
    );
    expect(composedBody(knowledge, 'وزارة المالية', null)).toBeNull();
    expect(composedBody(knowledge, 'وزارة المالية', 'country:OM')?.id).toBe('organization:finance-ministry-OM');
  });

  it('is no other body: a head that says of what kind it is leaves the body, another does not', () => {
    expect(findOrganization(knowledge, 'حركة حماس')?.en).toBe('Hamas');
    expect(findOrganization(knowledge, 'وفد حماس')).toBeNull();
    expect(findOrganization(knowledge, 'بعثة الأمم المتحدة')).toBeNull();
  });
});

describe('somebody whom nobody knows', () => {
  it('gets an English name that is marked as made', () => {
    const { actors } = read('قال المتحدث رائد السمحاني إن المحادثات مفيدة.');
    const person = actors.find(({ actor }) => actor.type === 'Person')?.actor;
    expect(person).toMatchObject({ name: 'رائد السمحاني', nameAr: 'رائد السمحاني', romanized: true });
    expect(person?.nameEn).toMatch(/^Raed al-/);
    expect(person && actorNode(person).props).toMatchObject({ romanized: true, name: 'رائد السمحاني' });
  });
});

describe('contradictory titles', () => {
  it('are told, and the office decides nothing', () => {
    const text =
      'قال وزير الخارجية الروسي سمير القاضي إن المحادثات مفيدة. وأضاف وزير الخارجية الإيراني سمير القاضي أنه متفائل.';
    const { notices } = read(text);
    expect(notices.map(({ code }) => code)).toContain('OFFICE_CONTRADICTORY');
  });
});
