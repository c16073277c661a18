// Invented articles as the linker would hand them over: real public figures, sentences of our own.
import type { Actor } from '../../src/link/actor.ts';
import type {
  ArticleActor,
  Attendee,
  LinkedArticle,
  Meeting,
  Place,
  Statement,
} from '../../src/link/linked-article.ts';

type Draft<Type> = Partial<Type>;

export function actor(id: string, name: string, more: Draft<Actor> = {}): Actor {
  const types = { person: 'Person', country: 'Country', organization: 'Organization', group: 'Group' } as const;
  return {
    id,
    type: types[id.split(':')[0] as keyof typeof types],
    name,
    nameAr: null,
    nameEn: null,
    names: [{ text: name, language: 'en' }],
    kind: null,
    country: null,
    iso3: null,
    capital: null,
    wikidata: id.match(/Q\d+$/)?.[0] ?? null,
    ...more,
  };
}

export const jordan = actor('country:JO', 'Jordan', {
  nameAr: 'الأردن',
  nameEn: 'Jordan',
  iso3: 'JOR',
  capital: 'Amman',
  names: [
    { text: 'Jordan', language: 'en' },
    { text: 'الأردن', language: 'ar' },
  ],
});
export const kazakhstan = actor('country:KZ', 'Kazakhstan', { nameAr: 'كازاخستان', iso3: 'KAZ', capital: 'Astana' });
export const russia = actor('country:RU', 'Russia', { nameAr: 'روسيا', iso3: 'RUS', capital: 'Moscow' });
export const syria = actor('country:SY', 'Syria', { nameAr: 'سوريا', iso3: 'SYR', capital: 'Damascus' });
export const lavrov = actor('person:Q58217', 'Sergey Lavrov', { nameAr: 'سيرغي لافروف', nameEn: 'Sergey Lavrov' });
export const sana = actor('organization:Q1066431', 'SANA', { nameAr: 'سانا', kind: 'agency', country: 'country:SY' });
export const astana: Place = {
  id: 'place:1526273',
  name: 'Astana',
  nameAr: 'أستانا',
  nameEn: 'Astana',
  country: 'country:KZ',
  lat: 51.18,
  lon: 71.45,
};

/** An article whose parts are found by their words: `at('قال')` is the first place of those words. */
export function invented(
  id: string,
  content: string,
  build: (tools: Tools) => Draft<LinkedArticle> & { publishedOn?: string | null; title?: string | null },
): LinkedArticle {
  const tools = toTools(id, content);
  const { publishedOn = '2017-01-23', title = null, ...parts } = build(tools);
  const linked: LinkedArticle = {
    article: {
      id,
      url: `https://example.org/${id}`,
      outlet: 'SANA',
      title,
      content,
      publishedOn,
      language: 'ar',
      origin: { file: '-', line: null, encoding: 'utf-8' },
    },
    language: 'ar',
    actors: [],
    statements: [],
    meetings: [],
    topics: [],
    outlet: null,
    context: [],
    notices: [],
    ...parts,
  };
  return linked;
}

export type Tools = ReturnType<typeof toTools>;

function toTools(article: string, content: string) {
  const at = (words: string) => {
    const start = content.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${article}`);
    return { start, end: start + words.length };
  };
  return {
    at,
    mentioned: (who: Actor, words: string, more: Draft<ArticleActor> = {}): ArticleActor => ({
      actor: who,
      mentions: [{ ...at(words), form: words, indirect: false, foundBy: 'test' }],
      title: null,
      represents: [],
      linkedBy: 'known',
      ...more,
    }),
    statement: (n: number, speaker: string, words: string, cue: string, more: Draft<Statement> = {}): Statement => ({
      id: `statement:${article}:${n}`,
      content: at(words),
      text: words,
      kind: 'indirect',
      act: 'state',
      cameo: '010',
      cue: { ...at(cue), text: cue, entry: 'say' },
      speaker,
      source: null,
      relays: [],
      references: [],
      madeAt: null,
      saidOn: '2017-01-23',
      topics: [],
      foundBy: 'test',
      ...more,
    }),
    meeting: (words: string, attendees: readonly Attendee[], more: Draft<Meeting> = {}): Meeting => ({
      id: 'meeting:astana-1',
      name: 'Talks in Astana, 2017-01-23',
      nameAr: null,
      nameEn: null,
      trigger: at(words),
      evidence: [at(words)],
      triggers: [at(words).start],
      kind: 'round',
      status: 'held',
      place: astana,
      startsOn: '2017-01-23',
      endsOn: null,
      precision: 'day',
      attendees,
      series: 'astana',
      seriesNames: ['astana'],
      round: 1,
      ...more,
    }),
  };
}
