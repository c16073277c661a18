import { expect, it } from 'vitest';
import { joinPeople } from '../../../src/link/across/join-people.ts';
import type { ArticleSighting } from '../../../src/link/across/sighting.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';
import { article } from './told.ts';

const knowledge = readKnowledge();
const YEMEN = 'country:YE';
const EGYPT = 'country:EG';
const IRAN = 'country:IR';

/** Who each person of each article is, as `article own id => id`. Only those that others tell something of. */
function joined(...articles: ArticleSighting[]): string[] {
  const people = joinPeople(articles, knowledge);
  return articles
    .flatMap((each) =>
      each.people.flatMap(({ actor }) => {
        const identity = people.get(each.article)?.get(actor.id);
        return identity ? [`${each.article} ${actor.id} => ${identity.actor.id}`] : [];
      }),
    )
    .sort();
}

it('a rare name is one person, with its country or without', () => {
  const one = article('a', '2019-01-01', [YEMEN], [{ name: 'راجح المخلافي', represents: [YEMEN], id: 'person:x~YE' }]);
  const other = article('b', '2019-01-05', [YEMEN], [{ name: 'راجح المخلافي', id: 'person:x' }]);
  expect(joined(one, other)).toEqual(['b person:x => person:x~YE']);
});

it('a name that speaks for two countries is two people', () => {
  const one = article('a', '2019-01-01', [YEMEN], [{ name: 'راجح المخلافي', represents: [YEMEN], id: 'person:x~YE' }]);
  const other = article(
    'b',
    '2019-01-05',
    [EGYPT],
    [{ name: 'راجح المخلافي', represents: [EGYPT], id: 'person:x~EG' }],
  );
  expect(joined(one, other)).toEqual([]);
});

it('a name that many bear needs an office or a country', () => {
  const told = (id: string, title: string, around: string) =>
    article(id, '2019-01-01', [around], [{ name: 'محمد أحمد', title, id: `person:x@${id}` }]);
  expect(joined(told('a', 'مدير المتحف البحري', YEMEN), told('b', 'لاعب كرة القدم', EGYPT))).toEqual([]);
  expect(joined(told('a', 'مدير المتحف البحري', YEMEN), told('b', 'مدير المتحف البحري', YEMEN))).toEqual([
    'b person:x@b => person:x@a',
  ]);
});

it('spellings of a foreign name are one where the office agrees; two names that sound alike are not', () => {
  const told = (id: string, name: string, represents: string[] = []) =>
    article(id, '2019-01-01', [IRAN], [{ name, title: 'رئيس شركة القطارات', represents }]);
  expect(joined(told('a', 'سيغمار فاندربلت'), told('b', 'زيغمار فاندربيلت'))).toHaveLength(1);
  const saad = article('a', '2019-01-01', [YEMEN], [{ name: 'سعد المخلافي' }]);
  const saud = article('b', '2019-01-01', [YEMEN], [{ name: 'سعود المخلافي' }]);
  expect(joined(saad, saud)).toEqual([]);
});

it('generations may be left out, but sons of two fathers are two', () => {
  const told = (id: string, name: string) =>
    article(id, '2019-01-01', [YEMEN], [{ name, title: 'وزير الثروة السمكية', represents: [YEMEN] }]);
  expect(joined(told('a', 'راجح بن زيد المخلافي'), told('b', 'راجح المخلافي'))).toHaveLength(1);
  expect(joined(told('a', 'راجح بن زيد المخلافي'), told('b', 'راجح بن حمد المخلافي'))).toEqual([]);
});

it('a family name alone is whom it stands for in the other articles, at home', () => {
  const full = (id: string) =>
    article(
      id,
      '2019-01-01',
      [YEMEN],
      [{ name: 'راجح المخلافي', short: ['المخلافي'], represents: [YEMEN], id: 'person:x~YE' }],
    );
  const alone = (id: string, around: string) =>
    article(id, '2019-01-09', [around], [{ name: 'المخلافي', short: ['المخلافي'], id: `person:y@${id}` }]);
  expect(joined(full('a'), full('b'), full('c'), alone('d', YEMEN))).toEqual(['d person:y@d => person:x~YE']);
  expect(joined(full('a'), full('b'), full('c'), alone('d', IRAN))).toEqual([]);
  expect(joined(full('a'), alone('d', YEMEN))).toEqual([]);
});

it('a family name that stands for two is nobody', () => {
  const full = (id: string, name: string, own: string) =>
    article(id, '2019-01-01', [YEMEN], [{ name, short: ['المخلافي'], represents: [YEMEN], id: own }]);
  const alone = article('z', '2019-01-09', [YEMEN], [{ name: 'المخلافي', id: 'person:y@z' }]);
  const articles = ['a', 'b', 'c'].flatMap((id) => [
    full(id, 'راجح المخلافي', 'person:x~YE'),
    full(`${id}2`, 'حمود المخلافي', 'person:z~YE'),
  ]);
  expect(joined(...articles, alone)).toEqual([]);
});

it('the order of articles does not show', () => {
  const articles = [
    article('a', '2019-01-01', [YEMEN], [{ name: 'راجح المخلافي', represents: [YEMEN], id: 'person:x~YE' }]),
    article('b', '2019-01-05', [YEMEN], [{ name: 'راجح المخلافي', id: 'person:x' }]),
    article('c', '2019-01-06', [YEMEN], [{ name: 'راجح بن زيد المخلافي', represents: [YEMEN], id: 'person:w~YE' }]),
  ];
  expect(joined(...articles)).toEqual(joined(...articles.toReversed()));
  expect(joined(...articles)).toHaveLength(2);
});
