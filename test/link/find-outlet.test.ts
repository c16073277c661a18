import { describe, expect, it } from 'vitest';
import { findOutlet } from '../../src/link/find-outlet.ts';
import { small } from './small-knowledge.ts';

describe('the outlet of an article', () => {
  it.each(['Example News Agency', 'ENA', 'ena', 'وكالة المثال', 'وكالة المثــال'])('is known by %s', (name) => {
    expect(findOutlet(small, name).id).toBe('organization:Q10');
  });

  it.each([
    ['ENA Party', 'organization:ena-party', 'ENA Party', null],
    ['صوت الجبل', 'organization:صوت-جبل', null, 'صوت الجبل'],
    ['www.example.org', 'organization:www-example-org', 'www.example.org', null],
  ])('that is not known, or is none, gets an id from its name: %s', (name, id, nameEn, nameAr) => {
    expect(findOutlet(small, name)).toMatchObject({ id, name, nameEn, nameAr, type: 'Organization', kind: 'outlet' });
  });
});
