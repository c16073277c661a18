import type { Actor, ActorId } from '../actor.ts';
import type { LinkedArticle, Meeting } from '../linked-article.ts';
import { nameKey } from '../name-key.ts';
import { type QuoteSighting, toQuoteSightings } from './quote-sighting.ts';

/** A person as one article shows them, before anything is known of the other articles. */
export interface PersonSighting {
  readonly actor: Actor;
  /** The fullest name in the article, as written. */
  readonly spelling: string;
  /** Its words, as keys. */
  readonly name: readonly string[];
  /** Shorter names that the article uses for them, as keys: a family name, two words of four. */
  readonly shortForms: readonly string[];
  /** Words of the office, as keys. */
  readonly title: readonly string[];
  /** Countries and bodies that the office speaks for. */
  readonly represents: readonly ActorId[];
  /** Countries among those, and the countries of the bodies. */
  readonly countries: readonly ActorId[];
}

/** What linking across articles needs of one article. */
export interface ArticleSighting {
  readonly article: string;
  /** ISO day, or null. */
  readonly on: string | null;
  /** How often the article names each country, by name, demonym or capital. */
  readonly around: ReadonlyMap<ActorId, number>;
  readonly people: readonly PersonSighting[];
  /** Countries and bodies of the article, by id. */
  readonly bodies: ReadonlyMap<ActorId, Actor>;
  /** As the article alone tells of them. */
  readonly meetings: readonly Meeting[];
  readonly quotes: readonly QuoteSighting[];
}

/** Words that only point back (an office alone, a pronoun) are no names. */
const POINTS_BACK = /title-alone|anaphor|pronoun/;

/** What an article shows, linked by itself. */
export function toSighting(linked: LinkedArticle): ArticleSighting {
  const { article, actors, context, meetings } = linked;
  const byId = new Map([...context, ...actors.map(({ actor }) => actor)].map((actor) => [actor.id, actor]));
  const countryOf = (id: ActorId): ActorId | null => (id.startsWith('country:') ? id : (byId.get(id)?.country ?? null));
  const around = new Map<ActorId, number>();
  const people: PersonSighting[] = [];
  for (const { actor, mentions, title, represents } of actors) {
    if (actor.type === 'Country') around.set(actor.id, mentions.length);
    if (actor.type !== 'Person') continue;
    const named = mentions.filter(({ indirect, foundBy }) => !indirect && !POINTS_BACK.test(foundBy));
    const forms = [...new Set(named.map(({ form }) => nameKey(form)))].filter((form) => form !== '');
    const spelling = fullest(named.map(({ form }) => form)) ?? actor.name;
    people.push({
      actor,
      spelling,
      name: nameKey(spelling).split(' '),
      shortForms: forms.filter((form) => form !== nameKey(spelling) && !isFathersName(form, forms)),
      title: title === null ? [] : nameKey(title).split(' ').filter(Boolean),
      represents,
      countries: [...new Set(represents.map(countryOf).filter((id) => id !== null))],
    });
  }
  const quotes = toQuoteSightings(linked);
  return { article: article.id, on: article.publishedOn, around, people, bodies: byId, meetings, quotes };
}

/** BEH, NOON: son of. */
const SON_OF = '\u0628\u0646';

/** `Salman bin 'Abd al-'Aziz`: the last word names the father, and by itself somebody else. */
function isFathersName(form: string, forms: readonly string[]): boolean {
  return forms.some((name) => name.endsWith(` ${SON_OF} ${form}`));
}

/** The form of most words, the first of them. */
function fullest(forms: readonly string[]): string | null {
  const size = (form: string) => nameKey(form).split(' ').length;
  return forms.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}
