import { describe, expect, it } from 'vitest';
import { findOutlet, outletOfUrl } from '../../src/link/find-outlet.ts';
import { small } from './small-knowledge.ts';

describe('the outlet of an article', () => {
  it.each(['Example News Agency', 'ENA', 'ena', 'وكالة المثال', 'وكالة المثــال'])('is known by %s', (name) => {
    expect(findOutlet(small, name).id).toBe('organization:Q10');
  });

  it.each([
    ['ENA Party', 'organization:ena-party', 'ENA Party', null],
    ['صوت الجبل', 'organization:صوت-جبل', null, 'صوت الجبل'],
    ['example.org', 'organization:example-org', 'example.org', null],
    ['الوادي', 'organization:وادي', null, 'الوادي'],
  ])('that is not known, or is none, gets an id from its name: %s', (name, id, nameEn, nameAr) => {
    expect(findOutlet(small, name)).toMatchObject({ id, name, nameEn, nameAr, type: 'Organization', kind: 'outlet' });
  });

  it.each([
    'Hill Radio',
    'hill-radio.com.om',
    'www.hill-radio.com.om',
    'https://news.hill-radio.com.om/2017/02/06?page=2#top',
    'HILL-RADIO.COM.OM:443',
    'hill-radio',
  ])('is one organization by name and by site: %s', (name) => {
    expect(findOutlet(small, name).id).toBe('organization:w');
  });

  it.each(['http://www.example.org/a/b', 'www.example.org', 'm.example.org'])(
    'is one by an unknown host: %s',
    (name) => {
      expect(findOutlet(small, name)).toMatchObject({ id: 'organization:example-org', name: 'example.org' });
    },
  );

  it('is told by the address where it is known, and only then', () => {
    expect(outletOfUrl(small, 'https://www.hill-radio.com.om/a')?.id).toBe('organization:w');
    expect(outletOfUrl(small, 'https://example.org/a')).toBeNull();
    expect(outletOfUrl(small, 'https://not-hill-radio.com.om/a')).toBeNull();
    expect(outletOfUrl(small, 'no address')).toBeNull();
  });
});
