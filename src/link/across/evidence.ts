import type { ActorId } from '../actor.ts';
import type { Profile } from './profile.ts';

/** What speaks for two profiles being one person besides the name. */
export interface Support {
  /** 0 nothing; 1 a country or half an office in common; adds up. Negative infinity where they speak for different countries. */
  readonly score: number;
  /** They speak for one country or body. */
  readonly sameOwner: boolean;
  /** What it is made of: `country:RU`, `title:0.80`, `around:YE`. */
  readonly reasons: readonly string[];
}

/** Weight of a word of an office by how rare it is among offices, 0 to 1: `minister` says little, `antiquities` much. */
export type TitleWeight = (word: string) => number;

const FOR_COUNTRY = 1;
const FOR_BODY = 1.5;
const FOR_TITLE = 2;
const FOR_SURROUNDINGS = 0.5;
/** Countries that an article may be said to be about. */
const MAIN_COUNTRIES = 2;
/** A title of words that all offices share tells nobody. */
const LEAST_TITLE = 0.3;

/** Weights of title words, by the share of profiles that have them. */
export function titleWeights(profiles: Iterable<Profile>): TitleWeight {
  const having = new Map<string, number>();
  let all = 1;
  for (const { titleWords } of profiles) {
    if (titleWords.size > 0) all++;
    for (const word of titleWords.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const most = Math.log(all + 1);
  return (word) => Math.log((all + 1) / (having.get(word) ?? 1)) / most;
}

/** What office, country and surroundings say of two profiles. */
export function supportFor(a: Profile, b: Profile, weight: TitleWeight): Support {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const country = sharedKey(a.countries, b.countries);
  if (country === undefined && a.countries.size > 0 && b.countries.size > 0)
    return { score: Number.NEGATIVE_INFINITY, sameOwner: false, reasons: [] };
  if (country) add(FOR_COUNTRY, `country:${shortId(country)}`);
  const body = sharedKey(a.bodies, b.bodies);
  if (body) add(FOR_BODY, `body:${shortId(body)}`);
  const title = titleOverlap(a, b, weight);
  if (title > 0) add(FOR_TITLE * title, `title:${title.toFixed(2)}`);
  const around = sharedSurroundings(a, b);
  if (around) add(FOR_SURROUNDINGS, `around:${shortId(around)}`);
  return { score, sameOwner: Boolean(country ?? body), reasons };
}

/** Share of the smaller office's weight that both have. */
function titleOverlap(a: Profile, b: Profile, weight: TitleWeight): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const shared = sum([...a.titleWords.keys()].filter((word) => b.titleWords.has(word)));
  if (shared < LEAST_TITLE) return 0;
  return Math.min(1, shared / Math.max(0.5, Math.min(sum(a.titleWords.keys()), sum(b.titleWords.keys()))));
}

function sharedSurroundings(a: Profile, b: Profile): ActorId | undefined {
  const main = mainCountries(b);
  return mainCountries(a).find((country) => main.includes(country));
}

/** The countries most named around somebody, most first. */
function mainCountries({ around }: Profile): ActorId[] {
  return [...around]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAIN_COUNTRIES)
    .map(([id]) => id);
}

function sharedKey(a: ReadonlyMap<ActorId, number>, b: ReadonlyMap<ActorId, number>): ActorId | undefined {
  return [...a.keys()].filter((key) => b.has(key)).sort()[0];
}

function shortId(id: ActorId): string {
  return id.replace(/^[a-z]+:/, '');
}
