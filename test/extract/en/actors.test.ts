import { describe, expect, it } from 'vitest';
import { readEnglish } from './read-english.ts';

function actors(content: string) {
  const { entities } = readEnglish(content);
  return entities.map(({ type, name, known, title, represents }) => ({
    type,
    name,
    known,
    title,
    represents: represents.map((index) => entities[index]?.name),
  }));
}

describe('actors', () => {
  it('gives a person the office before the name and its country', () => {
    expect(actors('Norwegian Foreign Minister Marit Solberg arrived.')).toContainEqual({
      type: 'Person',
      name: 'Marit Solberg',
      known: null,
      title: 'Norwegian Foreign Minister',
      represents: ['Norway'],
    });
  });
  it('gives a person the office behind the name', () => {
    expect(actors('Marit Solberg, the Norwegian foreign minister, arrived.')).toContainEqual(
      expect.objectContaining({ name: 'Marit Solberg', title: 'Norwegian foreign minister', represents: ['Norway'] }),
    );
  });
  it('reads an owner before the office', () => {
    expect(actors("Norway's foreign minister, Marit Solberg, arrived.")).toContainEqual(
      expect.objectContaining({ name: 'Marit Solberg', represents: ['Norway'] }),
    );
  });
  it('joins the ministry of a country however it is written', () => {
    const text = "Norway's Foreign Ministry said it would wait. The Norwegian foreign ministry said it was ready.";
    expect(actors(text).filter(({ type }) => type === 'Organization')).toEqual([
      { type: 'Organization', name: 'Norwegian Foreign Ministry', known: null, title: null, represents: ['Norway'] },
    ]);
  });
  it('reads a capital as its government except behind words of place', () => {
    const { mentions } = readEnglish('Oslo welcomed the text. The guests met in Oslo.');
    expect(mentions.filter(({ form }) => form === 'Oslo')).toHaveLength(1);
  });
  it('reads abbreviations with points', () => {
    expect(actors('The U.N. and the U.S. agreed.').map(({ known }) => known)).toEqual(
      expect.arrayContaining(['country:US', 'organization:Q1065']),
    );
  });
  it('leaves the names of unknown people whole where a word is a country too', () => {
    expect(actors('The analyst Michael Jordan said it was late.').map(({ name }) => name)).not.toContain('Jordan');
  });
});
