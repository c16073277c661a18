import { describe, expect, it } from 'vitest';
import { trainTagger } from '../../../../scripts/train/perceptron.ts';
import { type ArabicText, wordsOf } from '../../../../src/extract/ar/arabic-text.ts';
import { NAME_BEGIN, NAME_INSIDE, nameFeatures } from '../../../../src/extract/ar/learned/name-features.ts';
import { FORBIDDEN_NAMES, findPeopleBy } from '../../../../src/extract/ar/learned/settle-names.ts';
import type { NameModel } from '../../../../src/learned/models.ts';
import { tokensOf, toText } from './ruled-text.ts';

const BITS = 12;
const NOTHING_SEEN = new Map<string, number>();

/** A model that learned the names of one article by heart, and is sure of them. */
function learned(text: ArabicText, names: readonly string[]): NameModel {
  const gold = new Uint8Array(text.tokens.length);
  for (const { from, to } of names.map((name) => tokensOf(text, name))) {
    gold.fill(NAME_INSIDE, from, to);
    gold[from] = NAME_BEGIN;
  }
  const features = nameFeatures(text, findPeopleBy(text, null), BITS, NOTHING_SEEN);
  const options = { labels: 3, bits: BITS, rounds: 20, forbidden: FORBIDDEN_NAMES };
  const tagger = trainTagger([{ features, gold }], options);
  const { largest, bytes } = tagger.weights;
  const sure = {
    ...tagger,
    weights: { largest: 1e6 * largest, bytes },
    transitions: tagger.transitions.map((t) => 1e6 * t),
  };
  return { tagger: sure, seen: NOTHING_SEEN };
}

/** The people of an article, the office behind the name; `names`: what was learned of it, null for the rules alone. */
function people(content: string, names: readonly string[] | null) {
  const text = toText(content);
  const mentions = findPeopleBy(text, names && learned(text, names));
  return {
    people: mentions.people.map(({ form, title }) => (title ? `${form} (${wordsOf(text, title)})` : form)),
    offices: mentions.titles.map((title) => wordsOf(text, title)),
    mentions,
  };
}

describe('a name that was learned', () => {
  it('has its place where the rules found another', () => {
    const content = 'في رأي ليلى الحمداني الطريق طويل.';
    expect(people(content, null).people).toEqual(['ليلى الحمداني الطريق']);
    expect(people(content, ['ليلى الحمداني']).people).toEqual(['ليلى الحمداني']);
  });

  it('is found where the rules found none', () => {
    const content = 'وزار القرية درغام زلفوط أمس.';
    expect(people(content, null).people).toEqual([]);
    const { mentions } = people(content, ['درغام زلفوط']);
    expect(mentions.people).toMatchObject([{ form: 'درغام زلفوط', type: 'Person', foundBy: 'ar.person.learned' }]);
  });

  it('is without the conjunction on its first word', () => {
    expect(people('زار القرية سامر البستاني وتيمور زغلان أمس.', ['سامر البستاني', 'وتيمور زغلان']).people).toEqual([
      'سامر البستاني',
      'تيمور زغلان',
    ]);
  });

  it('is without the conjunction on its first word where the rules found only its end', () => {
    const content = 'زار القرية سامر البستاني وسالم بن راشد النعيمي.';
    expect(people(content, null).people).toEqual(['سامر البستاني', 'راشد النعيمي']);
    expect(people(content, ['سامر البستاني', 'وسالم بن راشد النعيمي']).people).toEqual([
      'سامر البستاني',
      'سالم بن راشد النعيمي',
    ]);
  });

  it('does not hold its office', () => {
    const content = 'وزار القرية المدير تيمور زغلان أمس.';
    expect(people(content, null).people).toEqual(['تيمور زغلان (المدير)']);
    for (const { from, to, title } of people(content, ['المدير تيمور زغلان']).mentions.people)
      expect(title === null || title.to <= from || title.from >= to).toBe(true);
  });

  it('ends before a country', () => {
    expect(people('ودعا رامي حداد الأردن إلى التوسط.', ['رامي حداد الأردن']).people).toEqual(['رامي حداد']);
  });

  it('is not begun by the verb of saying before it', () => {
    expect(people('وقالت ليلى الحمداني إن السد آمن.', ['وقالت ليلى الحمداني']).people).toEqual(['ليلى الحمداني']);
  });

  it('is one person where the rules found two names in it', () => {
    const content = 'وصلت ليلى الحمداني سامر البستاني مساء.';
    expect(people(content, ['ليلى الحمداني سامر البستاني']).people).toEqual(['ليلى الحمداني سامر البستاني']);
  });

  it('is of whom the rules know by it, unless more words name another', () => {
    const known = { id: 'person:Q28336737' };
    expect(people('ودعا أيمن الصفدي مساء.', ['أيمن الصفدي']).mentions.people).toMatchObject([{ known }]);
    expect(people('ودعا أيمن الصفدي مساء.', ['الصفدي']).mentions.people).toMatchObject([{ known }]);
    expect(people('ودعا أيمن الصفدي زلفوط مساء.', ['أيمن الصفدي زلفوط']).mentions.people).toMatchObject([
      { known: null },
    ]);
  });

  it('ends with its sentence, and is none of links alone', () => {
    expect(people('قال درغام\n\nزلفوط إن السد آمن.', ['درغام\n\nزلفوط']).people).not.toContain('درغام\n\nزلفوط');
    expect(people('قال بن بن إن السد آمن.', ['بن بن']).people).toEqual([]);
  });

  it('vouches for its last word where it stands alone', () => {
    const content = 'وزار القرية درغام الزلفوط أمس. وقال الزلفوط إن السد آمن.';
    expect(people(content, ['درغام الزلفوط']).people).toEqual(['درغام الزلفوط', 'الزلفوط']);
  });

  it('is looked up by its first word and by its office', () => {
    const content = 'وزار القرية مدير البلدية درغام زلفوط أمس.';
    const { mentions } = people(content, ['درغام زلفوط']);
    const text = toText(content);
    for (const words of ['مدير', 'درغام'])
      expect(mentions.personFrom(tokensOf(text, words).from)?.form, words).toBe('درغام زلفوط');
  });
});

describe('a name that the rules found and that was not learned', () => {
  it('is dropped', () => {
    const content = 'وصلت ليلى الحمداني ثم سامر البستاني.';
    expect(people(content, null).people).toEqual(['ليلى الحمداني', 'سامر البستاني']);
    expect(people(content, ['ليلى الحمداني']).people).toEqual(['ليلى الحمداني']);
  });

  it('leaves its office, which stands alone then', () => {
    const content = 'وصلت ليلى الحمداني مع مدير البلدية تيمور زغلان.';
    expect(people(content, null)).toMatchObject({
      people: ['ليلى الحمداني', 'تيمور زغلان (مدير البلدية)'],
      offices: [],
    });
    expect(people(content, ['ليلى الحمداني'])).toMatchObject({ people: ['ليلى الحمداني'], offices: ['مدير البلدية'] });
  });
});

describe('the office of a learned name', () => {
  it.each([
    ['before it', 'وزار القرية مدير البلدية درغام زلفوط أمس.'],
    ['behind it', 'وزار القرية درغام زلفوط، مدير البلدية، أمس.'],
  ])('stands %s', (_where, content) => {
    expect(people(content, ['درغام زلفوط'])).toMatchObject({ people: ['درغام زلفوط (مدير البلدية)'], offices: [] });
  });

  it('ends where the name begins', () => {
    const content = 'وصلت المديرة العامة زلفوط مساء.';
    const { people: found } = people(content, ['العامة زلفوط']);
    expect(found).toEqual(['العامة زلفوط (المديرة)']);
  });

  it('of another name is not taken', () => {
    const content = 'وصل مدير البلدية سامر البستاني ودرغام زلفوط.';
    expect(people(content, ['سامر البستاني', 'ودرغام زلفوط']).people).toEqual([
      'سامر البستاني (مدير البلدية)',
      expect.stringMatching(/درغام زلفوط$/),
    ]);
  });
});

describe('a link', () => {
  it.each([
    ['at the end takes the word behind it', 'وصل سالم بن راشد مساء.', 'سالم بن', 'سالم بن راشد'],
    ['at the end, Abu, too', 'وصل نبيل أبو غزالة مساء.', 'نبيل أبو', 'نبيل أبو غزالة'],
    ['at the end takes the link behind it and its word', 'وصل سالم بن أبو راشد مساء.', 'سالم بن', 'سالم بن أبو راشد'],
    ['at the beginning takes the given name before it', 'وصل خالد بن راشد مساء.', 'بن راشد', 'خالد بن راشد'],
    ['at the beginning takes no other word', 'وصل أبو راشد مساء.', 'أبو راشد', 'أبو راشد'],
    ['inside takes nothing', 'وصل سالم بن راشد مساء.', 'سالم بن راشد', 'سالم بن راشد'],
    ['at the end of a paragraph takes no word of the next', 'وصل سالم بن\nراشد غائب.', 'سالم بن', 'سالم بن'],
  ])('%s', (_what, content, name, whole) => {
    expect(people(content, [name]).people).toEqual([whole]);
  });
});
