// What may stand in the graph: one schema a label and a relationship. schema/graph/model.md says the same in prose.
import { z } from 'zod';

/** A property value that both stores keep alike: never null, never nested. */
export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly Scalar[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node; `props` never holds `id`. Actors carry the label `Actor` as well. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly id: string;
  readonly props: Properties;
}

/** A relationship. `key` tells parallel ones between the same two nodes apart (a reference's role), else `''`. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly props: Properties;
}

/** All that one article gives. Writing it replaces what the article gave before: twice is once. */
export interface GraphPatch {
  /** Node id of the article, `article:…`. */
  readonly article: string;
  readonly fingerprint: string;
  /** How its actors and meetings were linked, as `linksOf` tells it: other articles may change that. */
  readonly links: string;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

const text = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const offset = z.int().min(0);
const words = z.array(text);
const naming = { name: text, nameAr: text.optional(), nameEn: text.optional(), key: z.string() };
const actor = { ...naming, names: words.min(1), wikidata: text.optional() };
const place = { form: z.string().optional(), start: offset.optional(), end: offset.optional() };

export const nodeProperties = {
  Person: z.strictObject({ ...actor, romanized: z.boolean().optional() }),
  Country: z.strictObject({ ...actor, iso3: text.optional(), capital: text.optional() }),
  Organization: z.strictObject({ ...actor, kind: text.optional(), country: text.optional() }),
  Group: z.strictObject(actor),
  Meeting: z.strictObject({
    ...naming,
    kind: text,
    status: z.enum(['held', 'ongoing', 'planned', 'cancelled']),
    statusOn: day.optional(),
    startsOn: text.optional(),
    endsOn: text.optional(),
    precision: z.enum(['day', 'month', 'unknown']),
    series: text.optional(),
    seriesKey: text.optional(),
    round: z.int().min(1).optional(),
  }),
  Place: z.strictObject({
    ...naming,
    country: text.optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
  }),
  Topic: z.strictObject(naming),
  Article: z.strictObject({
    title: text.optional(),
    outlet: text.optional(),
    url: text.optional(),
    publishedOn: day.optional(),
    language: text,
    text,
    sha256: text,
    fingerprint: text,
    links: text,
    extraction: text.optional(),
  }),
  Statement: z.strictObject({
    text,
    key: z.string(),
    language: text,
    kind: z.enum(['direct', 'indirect', 'mixed']),
    act: text,
    cameo: text.optional(),
    topics: words.min(1).optional(),
    cue: text,
    saidOn: day.optional(),
    start: offset,
    end: offset,
    foundBy: text,
  }),
} as const;

export const edgeProperties = {
  SAID: z.strictObject(place),
  REFERENCES: z.strictObject({ ...place, role: text, saidOn: day.optional() }),
  RELAYED_BY: z.strictObject({ position: offset }),
  ABOUT: z.strictObject({ saidOn: day.optional() }),
  REPORTED_IN: z.strictObject({}),
  MADE_AT: z.strictObject({}),
  REPEATS: z.strictObject({ similarity: z.number().min(0).max(1) }),
  FOLLOWS: z.strictObject({}),
  PUBLISHED_BY: z.strictObject({ gave: text.optional() }),
  MENTIONS: z.strictObject({
    form: text,
    count: z.int().min(1),
    start: offset,
    end: offset,
    title: text.optional(),
    linkedBy: text.optional(),
    gave: text.optional(),
  }),
  IMPLIES: z.strictObject({ gave: text.optional() }),
  REPRESENTS: z.strictObject({
    title: text.optional(),
    titledOn: day.optional(),
    firstSeenOn: day.optional(),
    lastSeenOn: day.optional(),
    articles: z.int().min(1),
  }),
  ATTENDED: z.strictObject({
    role: z.enum(['party', 'chair', 'host', 'mediator', 'observer']),
    evidence: words.min(1),
  }),
  HELD_IN: z.strictObject({}),
  LOCATED_IN: z.strictObject({}),
} as const;

export type NodeLabel = keyof typeof nodeProperties;
export type EdgeType = keyof typeof edgeProperties;

const ACTORS: readonly NodeLabel[] = ['Person', 'Country', 'Organization', 'Group'];

/** What a relationship may join. */
export const edgeEnds: Readonly<Record<EdgeType, { from: readonly NodeLabel[]; to: readonly NodeLabel[] }>> = {
  SAID: { from: ACTORS, to: ['Statement'] },
  REFERENCES: { from: ['Statement'], to: [...ACTORS, 'Meeting'] },
  RELAYED_BY: { from: ['Statement'], to: ['Organization', 'Person', 'Group', 'Country'] },
  ABOUT: { from: ['Statement'], to: ['Topic'] },
  REPORTED_IN: { from: ['Statement'], to: ['Article'] },
  MADE_AT: { from: ['Statement'], to: ['Meeting'] },
  REPEATS: { from: ['Statement'], to: ['Statement'] },
  FOLLOWS: { from: ['Meeting'], to: ['Meeting'] },
  PUBLISHED_BY: { from: ['Article'], to: ['Organization'] },
  MENTIONS: { from: ['Article'], to: [...ACTORS, 'Meeting'] },
  IMPLIES: { from: ['Article'], to: [...ACTORS, 'Place', 'Topic'] },
  REPRESENTS: { from: ['Person'], to: ['Country', 'Organization'] },
  ATTENDED: { from: ACTORS, to: ['Meeting'] },
  HELD_IN: { from: ['Meeting'], to: ['Place'] },
  LOCATED_IN: { from: ['Place'], to: ['Country'] },
};
