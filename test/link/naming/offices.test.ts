import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/gazetteer/knowledge.ts';
import { compileNaming } from '../../../src/link/naming/compile-naming.ts';
import { namingOf } from '../../../src/link/naming/naming.ts';
import { holdersOn } from '../../../src/link/naming/office-holders.ts';
import { officeKey, readOffice } from '../../../src/link/naming/read-office.ts';
import { isContradictory, officeHolder } from '../../../src/link/office-holder.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = readKnowledge();
});

function office(title: string, country: string | null = null): string | null {
  const read = readOffice(title, country, namingOf(knowledge));
  return read && officeKey(read);
}

describe('an office', () => {
  it.each([
    ['وزير الخارجية الروسي', 'foreign-minister country:RU'],
    ['وزير خارجية قطر', 'foreign-minister country:QA'],
    ['Russian foreign minister', 'foreign-minister country:RU'],
    ['Minister for Foreign Affairs of the Russian Federation', 'foreign-minister country:RU'],
    ['الرئيس الأميركي', 'president country:US'],
    ['الرئيس الكوري الشمالي', 'president country:KP'],
    ['Secretary-General of the United Nations', 'secretary-general organization:Q1065'],
    ['الأمين العام للأمم المتحدة', 'secretary-general organization:Q1065'],
    ['المبعوث الأممي إلى سوريا', 'envoy country:SY+organization:Q1065'],
    ['US Secretary of State', 'foreign-minister country:US'],
    ['رئيس الدبلوماسية الأمريكية', 'foreign-minister country:US'],
  ])('is read from %s: %s', (title, key) => {
    expect(office(title)).toBe(key);
  });

  it.each([
    'نائب الرئيس الأسبق الأميركي',
    'الرئيس الأميركي السابق',
    'former Russian foreign minister',
    'President of the National Assembly',
    'مسؤول روسي',
    'وزير الخارجية',
  ])('is not read from %s: words are left, or no owner is told', (title) => {
    expect(office(title)).toBeNull();
  });

  it('is of the holder’s country where the words tell none', () => {
    expect(office('Minister of Foreign Affairs', 'country:OM')).toBe('foreign-minister country:OM');
    expect(office('Secretary of State', 'country:US')).toBe('foreign-minister country:US');
    expect(office('Secretary of State', 'country:GN')).toBeNull();
  });

  it('of an ambassador is of both countries', () => {
    expect(office('Permanent Representative to the United Nations', 'country:RU')).toBe(
      'permanent-representative country:RU+organization:Q1065',
    );
  });
});

describe('who held it', () => {
  it.each([
    ['foreign-minister country:US', '2017-01-10', 'person:Q22316'],
    ['foreign-minister country:RU', '2017-03-02', 'person:Q58217'],
    ['president country:TR', '2016-05-05', 'person:Q39259'],
    ['secretary-general organization:Q1065', '2015-08-03', 'person:Q1253'],
  ])('%s on %s is %s', (key, on, person) => {
    expect(holdersOn(key, on, knowledge.naming)).toEqual([person]);
  });

  const holders = {
    year: [
      ['a', '2010', '2014'],
      ['b', '2014', '2018'],
    ],
    open: [
      ['a', '2010', null],
      ['b', '2015', null],
    ],
    left: [
      ['a', '2010', null],
      ['b', '2012', '2014'],
    ],
  } as const;

  it.each([
    ['year', '2014-05-05', ['a', 'b']],
    ['year', '2013-05-05', ['a']],
    ['open', '2012-05-05', ['a']],
    ['open', '2016-05-05', ['a', 'b']],
    ['left', '2013-05-05', ['b']],
    ['left', '2016-05-05', []],
    ['nothing', '2016-05-05', []],
    ['constructor', '2016-05-05', []],
  ])('in %s on %s may be %j', (key, on, people) => {
    expect(holdersOn(key, on, { holders }).toSorted()).toEqual(people);
  });

  it('one only is an answer, and only with a day and an owner', () => {
    const title = 'وزير الخارجية الأردني';
    expect(officeHolder(knowledge, { title, represents: [], on: '2015-08-03' })?.en).toBe('Nasser Judeh');
    expect(officeHolder(knowledge, { title, represents: [], on: '2017-03-02' })).toBeNull();
    expect(officeHolder(knowledge, { title, represents: [], on: null })).toBeNull();
    expect(officeHolder(knowledge, { title: 'وزير الخارجية', represents: [], on: '2015-08-03' })).toBeNull();
    const told = { title: 'وزير الخارجية', represents: ['country:JO'], on: '2015-08-03' };
    expect(officeHolder(knowledge, told)?.en).toBe('Nasser Judeh');
  });

  it('nobody, where title and country contradict', () => {
    const seen = { title: 'وزير الخارجية الروسي', represents: ['country:IR', 'country:RU'] };
    expect(isContradictory(knowledge, seen)).toBe(true);
    expect(officeHolder(knowledge, { ...seen, on: '2015-08-03' })).toBeNull();
    expect(isContradictory(knowledge, { ...seen, represents: ['country:RU'] })).toBe(false);
  });
});

describe('what people edit', () => {
  it('is refused where a form stands for two offices', () => {
    const entry = { sole: true, sent: false, ar: ['وزير'], en: ['minister'], only: [] };
    const offices = {
      adjectives: [],
      small: ['of'],
      offices: [
        { id: 'one', ...entry },
        { id: 'two', ...entry },
      ],
    };
    const bodies = { the: [], behind: ['of'], bodies: [] };
    expect(() => compileNaming(offices, bodies, [])).toThrow(/one.*two/);
  });
});
