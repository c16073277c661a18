import { describe, expect, it } from 'vitest';
import { compileRomanized } from '../../../src/link/naming/compile-romanized.ts';
import { romanize } from '../../../src/link/naming/romanize.ts';
import { spell } from '../../../src/link/naming/spell.ts';

const person = (ar: string, en: string) => ({ names: { ar: [ar], en: [en] } });

const learned = new Map(
  Object.entries(
    compileRomanized([
      person('محمد الخالدي', 'Mohammed al-Khalidi'),
      person('محمد سالم', 'Muhammad Salem'),
      person('محمد ناصر', 'Mohammed Nasser'),
      person('عبد الله سالم', 'Abdullah Salem'),
      person('فرانسوا سالم', 'François Salem'),
      person('فرانسوا ناصر', 'François Nasser'),
    ]),
  ),
);

describe('an English form', () => {
  it.each([
    ['محمد ناصر', 'Mohammed Nasser'],
    ['مُحَمَّد الناصر', 'Mohammed al-Nasser'],
    ['عبد الله بن سالم', 'Abdullah bin Salem'],
    ['عبدالله آل سالم', 'Abdullah Al Salem'],
    ['فرانسوا سالم', 'Francois Salem'],
    ['عبد القادر ناصر', 'Abd al-Qadar Nasser'],
  ])('of %s is %s', (name, english) => {
    expect(romanize(name, learned)).toBe(english);
  });

  it('does not lean on the order of the people', () => {
    const people = [person('محمد سالم', 'Muhammad Salem'), person('محمد ناصر', 'Mohammed Nasser')];
    expect(compileRomanized(people)).toEqual(compileRomanized(people.toReversed()));
  });
});

describe('letter by letter', () => {
  it.each([
    ['باسم', 'basam'],
    ['شوقي', 'shuqi'],
    ['وليد', 'walid'],
    ['ياسين', 'yasin'],
    ['فاطمه', 'fatma'],
    ['عامر', 'amar'],
  ])('%s is %s', (word, latin) => {
    expect(spell(word)).toBe(latin);
  });
});
