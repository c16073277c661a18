import type { LanguageCode } from '../article.ts';
import type { EntityDraft } from '../extract/extraction.ts';
import type { Known } from '../gazetteer/known.ts';
import type { Actor, ActorName } from './actor.ts';
import type { ComposedBody } from './composed-body.ts';
import { nameKey } from './name-key.ts';
import { type Romanized, romanize } from './naming/romanize.ts';

/** The actor of a row of the gazetteer. */
export function knownActor(known: Known): Actor {
  const type = known.type === 'Place' ? 'Organization' : known.type;
  const names: ActorName[] = [
    ...known.names.en.map((text) => ({ text, language: 'en' as const })),
    ...known.names.ar.map((text) => ({ text, language: 'ar' as const })),
  ];
  return {
    id: known.id,
    type,
    name: known.en ?? known.ar ?? known.id,
    nameAr: known.ar,
    nameEn: known.en,
    names,
    kind: known.type === 'Organization' ? known.kind : null,
    country: known.type === 'Organization' ? known.country : null,
    iso3: known.type === 'Country' ? known.iso3 : null,
    capital: known.type === 'Country' ? known.capital : null,
    wikidata: known.wikidata,
  };
}

/** The actor of a body that every state has, as the knowledge base has none for it. */
export function bodyActor({ id, kind, country, nameAr, nameEn }: ComposedBody): Actor {
  return {
    id,
    type: 'Organization',
    name: nameEn,
    nameAr,
    nameEn,
    names: [
      { text: nameEn, language: 'en' },
      { text: nameAr, language: 'ar' },
    ],
    kind,
    country,
    iso3: null,
    capital: null,
    wikidata: null,
  };
}

export interface DraftPlace {
  readonly article: string;
  readonly language: LanguageCode;
  /** Ids that a person's office speaks for, or the country of a body. */
  readonly represents: readonly string[];
  /** Number of this group in the article, from 1. */
  readonly group: number;
  /** Whether the name alone tells who or what it is: `the foreign ministry` without a country does not. */
  readonly telling: boolean;
  /** English forms of Arabic words of names. */
  readonly romanized: Romanized;
}

/**
 * An actor that the gazetteer does not know: its id is made from its name key, and for people from the body represented. Somebody whose name tells
 * too little (one word; words that very many bear) is the article's own: other articles may show that it is one of theirs.
 */
export function draftActor(entity: EntityDraft, place: DraftPlace): Actor {
  const arabic = place.language === 'ar';
  const romanized = arabic && entity.type === 'Person';
  return {
    id: draftId(entity, place),
    type: entity.type,
    name: entity.name,
    nameAr: arabic ? entity.name : null,
    nameEn: romanized ? romanize(entity.name, place.romanized) : arabic ? null : entity.name,
    ...(romanized ? { romanized } : {}),
    names: [{ text: entity.name, language: place.language }],
    kind: null,
    country: entity.type === 'Organization' ? (place.represents.find((id) => id.startsWith('country:')) ?? null) : null,
    iso3: null,
    capital: null,
    wikidata: null,
  };
}

function draftId(entity: EntityDraft, { article, represents, group, telling }: DraftPlace): string {
  const slug = nameKey(entity.name).replaceAll(' ', '-');
  if (entity.type === 'Group') return `group:${article}:${group}`;
  const own = telling ? '' : `@${article}`;
  if (entity.type === 'Organization') return `organization:${slug}${own}`;
  const body = represents.find((id) => id.startsWith('country:')) ?? represents[0];
  return `person:${slug}${body ? `~${body.replace(/^[a-z]+:/, '')}` : ''}${own}`;
}
