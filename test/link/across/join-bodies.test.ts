import { expect, it } from 'vitest';
import { joinBodies } from '../../../src/link/across/join-bodies.ts';
import type { ArticleSighting } from '../../../src/link/across/sighting.ts';
import { isTellingBody } from '../../../src/link/is-telling-body.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';
import { article, person } from './told.ts';

const FORCES = 'organization:quwat-amn';

function told(id: string, on: string, around: readonly string[]): ArticleSighting {
  const body = { ...person(`${FORCES}@${id}`, 'قوات الأمن'), type: 'Organization' as const };
  return { ...article(id, on, around, []), bodies: new Map([[body.id, body]]) };
}

it('a body that any country may have is one within the articles about a country', () => {
  const joined = joinBodies([
    told('a', '2019-01-01', ['country:YE']),
    told('b', '2019-01-02', ['country:YE']),
    told('c', '2019-01-03', ['country:EG']),
    told('d', '2019-01-04', ['country:EG', 'country:YE']),
  ]);
  expect(joined.get('b')?.get(`${FORCES}@b`)?.actor.id).toBe(`${FORCES}@a`);
  expect([...joined.keys()]).toEqual(['b']);
});

it.each([
  ['قوات الأمن', false, false],
  ['الحركة المتشددة', false, false],
  ['الحكومة', false, false],
  ['قوات الأمن', true, true],
  ['صحيفة الوئام', false, true],
  ['لجنة المتابعة العربية', false, true],
])('%s, owned %s: telling %s', (name, owned, telling) => {
  expect(isTellingBody(name, owned, readKnowledge())).toBe(telling);
});
