import { describe, expect, it } from 'vitest';
import { organizationRow, personRow } from '../../src/gazetteer/import-schemas.ts';
import { checkNamesakes } from '../../src/gazetteer/refuse-namesakes.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';

const fold = { ar: foldArabic, en: foldEnglish };
const office = { title: 'Minister of Water', start: '2014-02-03', end: '2016' };
const one = { id: 'Q1', en: 'Sami Nasser', ar: ['سامي ناصر'], country: 'JO', offices: [office] };

function check(
  people: readonly unknown[],
  ids: readonly [string, string][] = [],
  organizations: readonly unknown[] = [],
) {
  const pairs = ids.map(([a, b]) => ({ file: 'people' as const, ids: [a, b] as [string, string], why: 'tested' }));
  const rows = {
    people: people.map((row) => personRow.parse(row)),
    organizations: organizations.map((row) => organizationRow.parse(row)),
    countries: [],
  };
  return () => checkNamesakes(rows, fold, { file: 'namesakes.yaml', pairs });
}

describe('two people of one name', () => {
  it('are refused where nothing tells them apart: both are named, with their lines', () => {
    const same = check([one, { ...one, id: 'Q2', ar: ['سامى ناصر'], en: null }]);
    expect(same).toThrow(/Q1 \(src\/gazetteer\/people.jsonl:1\) and Q2 \(src\/gazetteer\/people.jsonl:2\)/);
  });

  it('are not told apart by a day that one source leaves out, nor by having no office', () => {
    expect(check([one, { ...one, id: 'Q2', offices: [{ ...office, start: '2014' }] }])).toThrow(/Q1.*Q2/);
    expect(check([one, { ...one, id: 'Q2', offices: [] }])).toThrow(/Q1.*Q2/);
  });

  it('stay where country or office differ', () => {
    expect(check([one, { ...one, id: 'Q2', country: 'OM' }])).not.toThrow();
    expect(check([one, { ...one, id: 'Q2', offices: [{ title: 'Mayor of Amman' }] }])).not.toThrow();
  });

  it('stay where a person looked', () => {
    expect(check([one, { ...one, id: 'Q2' }], [['Q2', 'Q1']])).not.toThrow();
  });

  it('an exception that is none is refused too', () => {
    expect(check([one], [['Q1', 'Q2']])).toThrow(/Q1 Q2 are no namesakes/);
  });

  it('an office without dates is accepted', () => {
    expect(check([{ ...one, offices: [{ title: 'Minister of Water' }] }])).not.toThrow();
  });
});

describe('two bodies of one name', () => {
  const body = { id: 'h:a', en: 'Al-Watan', ar: ['الوطن'], type: 'newspaper', country: 'SY' };
  it('are refused in one country, and stay in two or where the name is a weak one', () => {
    expect(check([], [], [body, { ...body, id: 'h:b', en: 'Watan' }])).toThrow(/h:a.*h:b/);
    expect(check([], [], [body, { ...body, id: 'h:b', country: 'SA' }])).not.toThrow();
    const weak = { ...body, id: 'h:b', en: 'Watan', ar_weak: ['الوطن'] };
    expect(check([], [], [body, weak])).not.toThrow();
  });
});
