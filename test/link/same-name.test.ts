import { beforeAll, describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../src/gazetteer/known.ts';
import { soundKeys } from '../../src/language/sound/sound-keys.ts';
import { nameParts, sameName } from '../../src/link/same-name.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

describe('two names', () => {
  it.each([
    ['سيرغي لافروف', 'سيرغى لافروف', 'exact'],
    ['عبد الله الثني', 'عبدالله الثني', 'variant'],
    ['أبو مازن', 'أبي مازن', 'variant'],
    ['محمد بن سلمان', 'محمد سلمان', 'variant'],
    ['محمد محمد مرسي', 'محمد مرسي', 'variant'],
    ['Badr al-Busaidi', 'Badr Busaidi', 'variant'],
    ['سيرجي لافروف', 'سيرغي لافروف', 'sound'],
    ['محمد جواد ظريف', 'Mohammad Javad Zarif', 'sound'],
    ['بان كي مون', 'Ban Ki-moon', 'sound'],
    ['ستافان دي ميستورا', 'Staffan de Mistura', 'sound'],
    ['عبد ربه منصور هادي', 'Abdrabbuh Mansur Hadi', 'sound'],
    ['وليد المعلم', 'Walid al-Moallem', 'sound'],
    ['وليد المعلم', 'Waleed Muallem', 'sound'],
    ['مولود تشاووش أوغلو', 'Mevlüt Çavuşoğlu', 'sound'],
    ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'sound'],
    ['Sergei Lavrov', 'Sergey Lavrov', 'sound'],
    ['جون سوليفان', 'John J. Sullivan', 'sound'],
  ])('%s and %s agree: %s', (a, b, how) => {
    expect(sameName(a, b)).toBe(how);
    expect(sameName(b, a)).toBe(how);
  });

  it.each([
    ['إبراهيم الجعفري', 'Mohammad Ali Jafari'],
    ['إبراهيم الجعفري', 'محمد علي جعفري'],
    ['أختر منصور', 'منصور هادي'],
    ['علي صالحي', 'Ali Saleh'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Abdullah II', 'Abdullah Abdullah'],
    ['Elizabeth II', 'Elizabeth III'],
    ['محمد مرسي', 'محمد مرسي العياط'],
    ['كامل حميد', 'Kamal Ahmed'],
    ['', 'Lavrov'],
  ])('%s and %s do not', (a, b) => {
    expect(sameName(a, b)).toBeNull();
  });
});

/** The figures of docs/decisions/0009: no change may make them worse. */
describe('over all people of the knowledge base', () => {
  let people: readonly KnownPerson[] = [];
  beforeAll(() => {
    people = readKnowledge().gazetteer.rows.filter((row) => row.type === 'Person');
  });

  it('most names in both scripts meet', () => {
    const both = people.filter(({ names }) => names.ar.length > 0 && names.en.length > 0);
    const met = both.filter(({ names }) => names.ar.some((ar) => names.en.some((en) => sameName(ar, en) !== null)));
    expect(both.length).toBeGreaterThan(3000);
    expect(met.length / both.length).toBeGreaterThan(0.84);
  });

  it('different people who sound alike are few', () => {
    const pairs = pairsThatSoundAlike(people);
    expect(pairs.size).toBeLessThan(25);
  });
});

function pairsThatSoundAlike(people: readonly KnownPerson[]): Set<string> {
  const named = people.flatMap(({ id, names }) =>
    [...names.ar, ...names.en].map((name) => ({ id, name, parts: nameParts(name) })),
  );
  const byKey = new Map<string, typeof named>();
  for (const each of named) {
    for (const key of soundKeys(each.parts.join(''))) byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const pairs = new Set<string>();
  for (const list of byKey.values())
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1))
        if (a.id !== b.id && sameName(a.name, b.name)) pairs.add([a.id, b.id].sort().join(' '));
    });
  return pairs;
}
