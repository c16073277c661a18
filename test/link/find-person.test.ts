import { describe, expect, it } from 'vitest';
import { findPerson, type PersonSeen } from '../../src/link/find-person.ts';
import { small } from './small-knowledge.ts';

function found(
  name: string,
  represents: readonly string[] = [],
  on: string | null = null,
  more: Partial<PersonSeen> = {},
) {
  return findPerson(small, { name, title: null, represents, around: new Set(), on, ...more })?.person.id ?? null;
}

describe('the known person of a name', () => {
  it.each([
    'بدر البوسعيدي',
    'بدر بن حمد البوسعيدي',
    'بدر حمد البوسعيدي',
    'البوسعيدي',
    'Badr Al-Busaidi',
    'Badr bin Hamad al-Busaidi',
    'badr albusaidi',
  ])('is found by %s', (name) => {
    expect(found(name, ['country:OM'])).toBe('person:Q1');
  });

  it.each([
    ['حمد البوسعيدي', 'his father or a cousin: the first name differs'],
    ['Hamad al-Busaidi', 'his father or a cousin: the first name differs'],
    ['بدر', 'a first name alone'],
    ['بدر بن ناصر البوسعيدي', 'a word that no spelling of his holds'],
    ['البوسعيدي بدر', 'the order differs'],
  ])('is not found by %s: %s', (name) => {
    expect(found(name, ['country:OM'])).toBeNull();
  });

  it('is nobody of another country', () => {
    expect(found('بدر البوسعيدي', ['country:RU'])).toBeNull();
  });

  it.each(['بدر البو سعيدي', 'Badr Elbusaidi', 'بدر ابن حمد البوسعيدي', 'Bader al-Busaidy'])(
    'is found by the sound of %s',
    (name) => {
      expect(found(name, ['country:OM'])).toBe('person:Q1');
    },
  );

  it('a father that no spelling holds', () => {
    expect(found('سيرغي بن خالد إيفانوف', ['country:BG'])).toBe('person:Q4');
  });

  it('a surname alone needs the country or the office', () => {
    expect(found('البوسعيدي')).toBeNull();
    expect(found('البوسعيدي', [], null, { around: new Set(['country:OM']) })).toBeNull();
    expect(found('البوسعيدي', ['country:OM'])).toBe('person:Q1');
  });

  it('may speak for a body: that tells no country', () => {
    expect(found('بدر البوسعيدي', ['organization:Q10'])).toBe('person:Q1');
  });
});

describe('of several people of one name', () => {
  it('the country decides', () => {
    expect(found('سيرغي إيفانوف', ['country:BG'], '2005-01-01')).toBe('person:Q4');
  });

  it.each([
    ['2004-05-01', 'person:Q2'],
    ['2016-05-01', 'person:Q3'],
    ['2012-05-01', null],
    [null, null],
  ])('the day decides: %s gives %s', (on, id) => {
    expect(found('Sergei Ivanov', ['country:RU'], on)).toBe(id);
  });

  it('one of them is in office on the day, whatever country is not told', () => {
    expect(found('Sergei Ivanov', [], '2016-05-01')).toBe('person:Q3');
  });
});
