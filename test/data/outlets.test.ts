import { describe, expect, it } from 'vitest';
import { OUTLET_TYPES } from '../../src/gazetteer/outlet-schema.ts';
import { findOutlet } from '../../src/link/find-outlet.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

const knowledge = readKnowledge();
const types: ReadonlySet<string> = new Set(OUTLET_TYPES);
const outlets = knowledge.gazetteer.rows.flatMap((row) =>
  row.type === 'Organization' && types.has(row.kind) ? [row] : [],
);

describe('the outlets', () => {
  it('are many, and many have sites', () => {
    expect(outlets.length).toBeGreaterThan(300);
    expect(outlets.filter(({ sites }) => sites.length > 0).length).toBeGreaterThan(250);
  });

  it('have each site once', () => {
    const sites = outlets.flatMap((outlet) => outlet.sites);
    expect(sites.filter((site, at) => sites.indexOf(site) !== at)).toEqual([]);
  });

  it('are found by English name and by each site as one', () => {
    const apart = outlets.flatMap(({ id, en, sites }) =>
      [en ?? '', ...sites, ...sites.map((site) => `https://www.${site}/a/1`)]
        .filter((name) => name && findOutlet(knowledge, name).id !== id)
        .map((name) => `${name}: ${findOutlet(knowledge, name).id}, not ${id}`),
    );
    expect(apart).toEqual([]);
  });

  it.each([
    ['https://aawsat.com/home/article/1', 'الشرق الأوسط'],
    ['arabic.rt.com', 'روسيا اليوم'],
    ['BBC Arabic', 'https://www.bbc.com/arabic'],
    ['sana.sy', 'وكالة سانا'],
    ['aawsat', 'Asharq Al-Awsat'],
  ])('are one by site and by name: %s, %s', (a, b) => {
    expect(findOutlet(knowledge, a).id).toBe(findOutlet(knowledge, b).id);
    expect(findOutlet(knowledge, a).kind).not.toBe('outlet');
  });

  it('of one name stay apart', () => {
    const known = new Set(outlets.map(({ id }) => id));
    expect(known.has(findOutlet(knowledge, 'الوطن').id)).toBe(false);
    expect(findOutlet(knowledge, 'الوطن العمانية').id).not.toBe(findOutlet(knowledge, 'الوطن الكويتية').id);
  });
});
