import type { ActorId } from '../actor.ts';
import { supportFor, type TitleWeight } from './evidence.ts';
import type { Joined } from './join-full-names.ts';
import { addSighting, count, newProfile } from './profile.ts';
import type { ArticleSighting, PersonSighting } from './sighting.ts';

/** A person named in full elsewhere whom a short name means here. */
export interface ShortName {
  readonly person: Joined;
  readonly why: string;
}

/** Chooses for a person whom an article names by a name that tells too little; null where that would be a guess. */
export type ShortNames = (article: ArticleSighting, person: PersonSighting) => ShortName | null;

/** Of the articles that use the word for people named in full, the share that must mean this one. */
const SHARE = 0.8;
/** The least number of such articles, and the least where office or country agree. */
const ARTICLES = 3;
const ARTICLES_SUPPORTED = 1;
/** Share of the articles about the country most named with somebody that makes another one theirs too. */
const HOME = 0.3;
/** What counts as agreeing, on the scale of `supportFor`. */
const SUPPORT = 1;

/**
 * A family name alone, or two common names: in how many articles it stands for whom, where that article names them in full too (the prior of entity linking called
 * commonness, after Milne and Witten, 2008), and whether the article's countries and the office agree.
 */
export function createShortNames(people: readonly Joined[], weight: TitleWeight): ShortNames {
  const uses = new Map<string, Map<Joined, number>>();
  for (const person of people) {
    for (const [form, articles] of person.sum.shortForms) {
      const of = uses.get(form) ?? new Map<Joined, number>();
      uses.set(form, of);
      count(of, person, articles);
    }
  }
  return (article, seen) => {
    const used = [...new Set([seen.name.join(' '), ...seen.shortForms])].map((form) => uses.get(form)).find(Boolean);
    if (!used) return null;
    const own = newProfile(seen.actor, false);
    addSighting(own, seen, article);
    const total = [...used.values()].reduce((sum, articles) => sum + articles, 0);
    const fitting = [...used]
      .map(([person, articles]) => ({ person, articles, support: supportFor(own, person.sum, weight) }))
      .filter(({ person, support }) => support.score >= 0 && isAtHome(person, article, seen.countries))
      .sort((a, b) => b.articles - a.articles || (a.person.head.id < b.person.head.id ? -1 : 1));
    const rest = fitting.reduce((sum, { articles }) => sum + articles, 0);
    const best = fitting[0];
    if (!best || best.articles / rest < SHARE || best.articles / total < SHARE / 2) return null;
    if (best.articles < (best.support.score >= SUPPORT ? ARTICLES_SUPPORTED : ARTICLES)) return null;
    const reasons = [`short:${best.articles}/${total}`, ...best.support.reasons];
    return { person: best.person, why: reasons.join(' ') };
  };
}

/** One of the person's countries is named in the article; whoever has none may be anywhere. */
function isAtHome({ head, sum }: Joined, { around }: ArticleSighting, countries: readonly ActorId[]): boolean {
  const most = Math.max(0, ...sum.countries.values());
  const own = [...sum.countries].filter(([, articles]) => articles >= HOME * most).map(([id]) => id);
  if (head.actor.country) own.push(head.actor.country);
  if (own.length === 0) return true;
  return own.some((country) => around.has(country) || countries.includes(country));
}
