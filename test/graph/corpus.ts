// A corpus of any size from a seed: the same call gives the same articles. Actors, meetings and days come up again and
// again, a few of them everywhere, as in real news.
import type { Actor } from '../../src/link/actor.ts';
import type { ArticleActor, LinkedArticle, Meeting, Place, Statement } from '../../src/link/linked-article.ts';
import { actor } from './invented.ts';

const STATUSES = ['planned', 'ongoing', 'held', 'cancelled'] as const;
const ROLES = ['party', 'host', 'mediator', 'observer', 'chair'] as const;
const KINDS = ['round', 'bilateral', 'conference', 'other'] as const;
const ACTS = ['state', 'welcome', 'condemn', 'reject'] as const;

export interface CorpusSize {
  readonly articles: number;
  readonly actors: number;
  readonly statements: number;
}

/** Articles `c1`, `c2` …; `version` changes some of what each says, as a rewrite would. */
export function corpus(size: CorpusSize, version = 1): LinkedArticle[] {
  return Array.from({ length: size.articles }, (_, index) => corpusArticle(index + 1, size, version));
}

export function corpusArticle(number: number, size: CorpusSize, version = 1): LinkedArticle {
  const random = toRandom(number * 7919 + version * 104_729);
  const writer = toWriter();
  const id = `c${number}`;
  const publishedOn = number % 11 === 0 ? null : `2017-0${1 + (number % 6)}-${10 + (number % 19)}`;
  const cast = pickCast(random, size.actors);
  const actors: ArticleActor[] = cast.map((one) => {
    const form = one.names[pick(random, one.names.length)]?.text ?? one.name;
    const represents = one.type === 'Person' ? cast.filter((other) => other.type === 'Country').slice(0, 1) : [];
    return {
      actor: one,
      mentions: [{ ...writer.say(form), form, indirect: false, foundBy: 'corpus' }],
      title: represents.length === 0 ? null : `وزير ${pick(random, 4)}`,
      represents: represents.map((other) => other.id),
      linkedBy: 'own-name',
    };
  });
  const meetings = [0, 1].slice(0, pick(random, 3)).map((n) => meeting(random, writer, cast, n));
  const statements = Array.from({ length: size.statements }, (_, n): Statement => {
    const speaker = one(random, cast);
    const about = one(random, cast);
    const cue = writer.say('قال');
    const text = `إن ${about.name} تؤيد البند ${pick(random, 1000)} من الورقة في الجولة ${n} من المحادثات الجارية`;
    const content = writer.say(text);
    return {
      id: `statement:${id}:${n + 1}`,
      content,
      text,
      kind: 'indirect',
      act: one(random, ACTS),
      cameo: n % 3 === 0 ? null : '010',
      cue: { ...cue, text: 'قال', entry: 'say' },
      speaker: speaker.id,
      source: null,
      relays: [],
      references: [about, one(random, cast)].map((target, at) => ({
        target: target.id,
        role: at === 0 ? ('agent' as const) : ('topic' as const),
        at: { start: content.start + 3, end: content.start + 3 + about.name.length },
        form: about.name,
      })),
      madeAt: n % 5 === 0 ? (meetings[0]?.id ?? null) : null,
      saidOn: publishedOn,
      topics: TOPICS.filter(() => pick(random, 4) === 0).map(({ id }) => id),
      foundBy: 'corpus',
    };
  });
  const context = COUNTRIES.filter((country) => meetings.some(({ place }) => place?.country === country.id));
  return {
    article: {
      id,
      url: `https://example.org/${id}`,
      outlet: 'SANA',
      title: `خبر ${number}`,
      content: writer.text(),
      publishedOn,
      language: 'ar',
      origin: { file: '-', line: null, encoding: 'utf-8' },
    },
    language: 'ar',
    actors,
    statements,
    meetings: meetings.filter((each, at) => meetings.findIndex(({ id }) => id === each.id) === at),
    topics: TOPICS.filter(({ id }) => statements.some(({ topics }) => topics.includes(id))),
    outlet: number % 2 === 0 ? (ORGANIZATIONS[number % 5] as Actor) : null,
    context,
    notices: [],
  };
}

const TOPICS = ['ceasefire', 'oil', 'prisoners', 'borders', 'sanctions'].map((id) => ({
  id,
  name: id,
  nameAr: `عن ${id}`,
}));

const CODES = [
  'SY',
  'RU',
  'TR',
  'IR',
  'JO',
  'KZ',
  'US',
  'FR',
  'EG',
  'IQ',
  'LB',
  'SA',
  'QA',
  'DE',
  'GB',
  'CN',
  'AE',
  'IT',
];
const COUNTRIES = CODES.map((code) => actor(`country:${code}`, `Country ${code}`, { nameAr: `دولة ${code}` }));
const KNOWN = Array.from({ length: 300 }, (_, n) =>
  actor(`person:Q${1000 + n}`, `Known ${n}`, { nameAr: `معروف ${n}` }),
);
const ORGANIZATIONS = Array.from({ length: 100 }, (_, n) =>
  actor(n % 3 === 0 ? `organization:body-${n}` : `organization:Q${5000 + n}`, `Body ${n}`, { kind: 'agency' }),
);

/** A person whom the knowledge base lacks: the spelling differs from article to article. */
function unknown(random: Random): Actor {
  const n = Math.floor(400 * random() ** 2);
  const spelling = `${one(random, ['أحمد', 'احمد', 'أحمَد'])} ${n}`;
  return actor(`person:ahmad-${n}`, spelling, {
    nameAr: spelling,
    names: [{ text: spelling, language: 'ar' }],
    wikidata: null,
  });
}

function pickCast(random: Random, count: number): Actor[] {
  const cast = new Map<string, Actor>();
  while (cast.size < count) {
    const kind = random();
    const known = kind < 0.35 ? COUNTRIES : kind < 0.6 ? KNOWN : ORGANIZATIONS;
    const found = kind < 0.8 ? often<Actor>(random, known) : unknown(random);
    if (!cast.has(found.id)) cast.set(found.id, found);
  }
  return [...cast.values()];
}

function meeting(random: Random, writer: Writer, cast: readonly Actor[], n: number): Meeting {
  const number = Math.floor(60 * random() ** 2);
  const words = `الجولة ${number}`;
  const trigger = writer.say(words);
  const kind = one(random, KINDS);
  const place: Place = {
    id: number % 2 === 0 ? `place:${number}` : `place:town-${number}`,
    name: `Town ${number}`,
    nameAr: null,
    nameEn: `Town ${number}`,
    country: `country:${CODES[number % CODES.length]}`,
    lat: number,
    lon: number / 3,
  };
  return {
    id: `meeting:${number}`,
    name: `${kind} in Town ${number}`,
    nameAr: n === 0 ? words : null,
    nameEn: null,
    trigger,
    evidence: [trigger],
    triggers: [trigger.start],
    kind,
    status: one(random, STATUSES),
    place: number % 3 === 0 ? null : place,
    startsOn: `2017-02-${10 + (number % 18)}`,
    endsOn: random() < 0.5 ? null : `2017-03-${10 + pick(random, 18)}`,
    precision: 'day',
    attendees: [one(random, cast), one(random, cast)].map((each) => ({
      actor: each.id,
      role: one(random, ROLES),
      at: trigger,
    })),
    series: number % 4 === 0 ? `series-${number % 8}` : null,
    seriesNames: number % 4 === 0 ? [`series ${number % 8}`] : [],
    round: number % 4 === 0 ? number + 1 : null,
  };
}

type Random = () => number;
type Writer = ReturnType<typeof toWriter>;

function toWriter() {
  let text = '';
  return {
    say(words: string) {
      const start = text.length;
      text += `${words} `;
      return { start, end: start + words.length };
    },
    text: () => text,
  };
}

/** mulberry32: small, seeded, good enough for tests. */
export function toRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function one<Item>(random: Random, items: readonly Item[]): Item {
  return items[pick(random, items.length)] as Item;
}

/** The first of a list come up far more often than the last. */
function often<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(items.length * random() ** 3)] as Item;
}
