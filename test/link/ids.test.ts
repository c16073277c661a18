import { describe, expect, it } from 'vitest';
import type { EntityDraft, MeetingDraft } from '../../src/extract/extraction.ts';
import { stableHash } from '../../src/link/stable-hash.ts';
import { draftActor, knownActor } from '../../src/link/to-actor.ts';
import { toMeeting } from '../../src/link/to-meeting.ts';
import { small } from './small-knowledge.ts';

const place = {
  article: 'a1',
  language: 'ar' as const,
  represents: [] as string[],
  group: 1,
  telling: true,
  romanized: new Map(),
};

function entity(type: EntityDraft['type'], name: string): EntityDraft {
  return { index: 0, type, name, known: null, title: null, represents: [] };
}

describe('the id of an actor that is not known', () => {
  it('is one for all spellings of a name, whatever the article', () => {
    const id = draftActor(entity('Person', 'رائد الأحمدي'), place).id;
    expect(draftActor(entity('Person', 'رائد الاحمدي'), { ...place, article: 'a2' }).id).toBe(id);
  });

  it('parts people of one name who speak for different countries or bodies', () => {
    const ids = [['country:OM'], ['country:RU'], ['organization:Q10'], []].map(
      (represents) => draftActor(entity('Person', 'رائد الأحمدي'), { ...place, represents }).id,
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('leans on the country before the body', () => {
    const one = draftActor(entity('Person', 'رائد الأحمدي'), {
      ...place,
      represents: ['organization:Q10', 'country:OM'],
    });
    expect(one.id).toBe(draftActor(entity('Person', 'رائد الأحمدي'), { ...place, represents: ['country:OM'] }).id);
  });

  it('of a group holds for its article only', () => {
    const group = entity('Group', 'مصادر');
    expect(draftActor(group, place).id).not.toBe(draftActor(group, { ...place, article: 'a2' }).id);
    expect(draftActor(group, place).id).not.toBe(draftActor(group, { ...place, group: 2 }).id);
  });

  it('of a body holds for all articles', () => {
    const body = entity('Organization', 'لجنة المتابعة');
    expect(draftActor(body, place).id).toBe(draftActor(body, { ...place, article: 'a2', group: 7 }).id);
  });
});

describe('an actor that is known', () => {
  it('is what the knowledge base tells of it, and nothing else', () => {
    const row = small.gazetteer.byId('person:Q1');
    expect(row && knownActor(row)).toMatchObject({
      id: 'person:Q1',
      type: 'Person',
      nameEn: 'Badr bin Hamad Al Busaidi',
      wikidata: 'Q1',
    });
    expect(row && knownActor(row)).toEqual(row && knownActor(row));
  });
});

describe('the hash', () => {
  it('is fixed for ever: ids in stored graphs lean on it', () => {
    expect(stableHash('')).toBe('0wvjl67o803');
    expect(stableHash('place:1|2017-02-16|many')).toHaveLength(11);
  });

  it('differs for thousands of near texts', () => {
    const made = Array.from({ length: 20_000 }, (_, n) => stableHash(`place:${n}`));
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('the id of a meeting', () => {
  it('is one for a place and a day, whoever is named and however it is called', () => {
    expect(idOf({ kind: 'round' }, ['A', 'B', 'C'])).toBe(idOf({ kind: 'conference' }, ['A']));
  });

  it('parts days and places', () => {
    expect(idOf({ startsOn: '2017-02-16' }, ['A'])).not.toBe(idOf({ startsOn: '2017-02-17' }, ['A']));
    expect(idOf({}, ['A'])).not.toBe(idOf({ place: { start: 0, end: 1, known: 'country:RU' } }, ['A']));
  });

  it('parts two meetings of two parties on one day in one place', () => {
    expect(idOf({ kind: 'bilateral' }, ['A', 'B'])).not.toBe(idOf({ kind: 'bilateral' }, ['A', 'C']));
    expect(idOf({ kind: 'bilateral' }, ['A', 'B'])).toBe(idOf({ kind: 'bilateral' }, ['B', 'A']));
  });

  it('comes from the parties where no place is told', () => {
    const noPlace = { place: null, startsOn: null };
    expect(idOf(noPlace, ['A', 'B'])).toBe(idOf(noPlace, ['B', 'A']));
    expect(idOf(noPlace, ['A', 'B'])).not.toBe(idOf(noPlace, ['A', 'C']));
  });

  it('is the same in all articles that tell the day, and in no two that do not', () => {
    expect(idOf({}, ['A', 'B'], 'one')).toBe(idOf({}, ['A', 'B'], 'two'));
    expect(idOf({ startsOn: null }, ['A', 'B'], 'one')).not.toBe(idOf({ startsOn: null }, ['A', 'B'], 'two'));
  });

  it('is none where nothing tells one meeting from another', () => {
    expect(made({ place: null, startsOn: null }, [])).toBeNull();
  });

  it('goes with a name in English that says what is known', () => {
    expect(made({ kind: 'round' }, ['A'])?.name).toBe('Talks in Muscat, 2017-02-16');
    expect(made({ place: null, startsOn: null, kind: 'call' }, ['A', 'B'])?.name).toBe('Call of A, B');
  });
});

const draft: MeetingDraft = {
  trigger: { start: 0, end: 1 },
  evidence: [{ start: 0, end: 1 }],
  kind: 'round',
  status: 'held',
  place: { start: 0, end: 1, known: 'place:1' },
  startsOn: '2017-02-16',
  endsOn: '2017-02-16',
  precision: 'day',
  dated: null,
  series: null,
  round: null,
  attendees: [],
};

function made(change: Partial<MeetingDraft>, parties: readonly string[], article = 'article') {
  const attendees = parties.map((_, n) => ({ entity: n, role: 'party' as const, start: 0, end: 1 }));
  return toMeeting(
    { ...draft, ...change, attendees },
    (n) => parties[n] ?? '',
    (sides) => sides,
    small,
    [],
    article,
  );
}

function idOf(change: Partial<MeetingDraft>, parties: readonly string[], article?: string): string | undefined {
  return made(change, parties, article)?.id;
}
