import { describe, expect, it } from 'vitest';
import { organizationRow } from '../../src/gazetteer/import-schemas.ts';
import { joinOutlets } from '../../src/gazetteer/join-outlets.ts';
import { outletEntry } from '../../src/gazetteer/outlet-schema.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';

const rows = [
  organizationRow.parse({ id: 'h:hill', type: 'newspaper', en: 'The Hill Paper', ar: ['الجبل', 'صحيفة الجبل'] }),
  organizationRow.parse({ id: 'h:hill-party', type: 'party', en: 'Hill Party', ar: ['حزب الجبل'], acronyms: ['HP'] }),
];
const joined = (...outlets: object[]) =>
  joinOutlets(
    rows,
    outlets.map((outlet) => outletEntry.parse(outlet)),
    { ar: foldArabic, en: foldEnglish },
    'outlets.yaml',
  );

describe('outlets joined with the imported rows', () => {
  it('adds names and sites to the row of its id, and makes names weak', () => {
    const [hill] = joined({ id: 'hill', ar: ['جريدة الجبل'], ar_weak: ['الجبل'], sites: ['hill.com'] });
    expect(hill).toMatchObject({
      en: 'The Hill Paper',
      ar: ['الجبل', 'صحيفة الجبل', 'جريدة الجبل'],
      ar_weak: ['الجبل'],
      sites: ['hill.com'],
    });
  });

  it('adds a new outlet', () => {
    expect(joined({ id: 'vale', en: 'Vale TV', type: 'broadcaster', country: 'OM' }).at(-1)).toMatchObject({
      id: 'h:vale',
      country: 'OM',
    });
  });

  it.each([
    [
      'a site of two',
      [
        { id: 'hill', sites: ['a.com'] },
        { id: 'v', en: 'V', type: 'outlet', sites: ['a.com'] },
      ],
      /a\.com.*hill.*v/u,
    ],
    ['an id given twice', [{ id: 'hill' }, { id: 'hill' }], /hill.*twice/u],
    ['an imported name', [{ id: 'v', en: 'Vale', type: 'outlet', ar: ['حزب الجبل'] }], /hill-party and v/u],
    ['an acronym in other letters', [{ id: 'v', en: 'hp', type: 'outlet' }], /hill-party and v/u],
    [
      'a name of two outlets',
      [
        { id: 'v', en: 'Vale', type: 'outlet' },
        { id: 'w', en: 'Vale', type: 'outlet' },
      ],
      /v and w/u,
    ],
    ['a new outlet without a type', [{ id: 'v', en: 'Vale' }], /needs en and type/u],
    ['a kind for an imported row', [{ id: 'hill', type: 'magazine' }], /organizations\.jsonl/u],
  ])('refuses %s, naming the entries', (_, outlets, message) => {
    expect(() => joined(...outlets)).toThrow(message);
  });

  it('lets weak names be shared', () => {
    const weak = { type: 'newspaper', ar_weak: ['الوادي'] };
    expect(joined({ id: 'v', en: 'Vale', ...weak }, { id: 'w', en: 'Wale', ...weak })).toHaveLength(4);
  });

  it.each(['www.hill.com', 'https://hill.com', 'Hill.com', 'hill'])('takes no %s for a site', (site) => {
    expect(outletEntry.safeParse({ id: 'hill', sites: [site] }).success).toBe(false);
  });
});
