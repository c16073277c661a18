import type { LanguageCode } from '../article.ts';
import type { ActorType } from '../extract/extraction.ts';

/** `person:Q58217`, `person:<slug>`, `country:JO`, `organization:…`, `group:<article>:<n>`. */
export type ActorId = string;

export interface ActorName {
  /** As written. */
  readonly text: string;
  readonly language: LanguageCode;
}

/** Someone or something that speaks, is spoken of, or meets. Properties are a pure function of the id wherever the knowledge base knows it. */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  /** English where known, else as written. Never empty. */
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** `nameEn` is a guess from the Arabic letters, and nobody's known name. */
  readonly romanized?: boolean;
  /** Names from the knowledge base, then forms met in the article. */
  readonly names: readonly ActorName[];
  /** Organizations: ministry, agency, party, armedGroup, intergovernmental, outlet, delegation …; null elsewhere. */
  readonly kind: string | null;
  /** Id of the country an organization belongs to, or null. */
  readonly country: ActorId | null;
  /** Countries: ISO 3166-1 alpha-3. */
  readonly iso3: string | null;
  /** Countries: English name of the capital. */
  readonly capital: string | null;
  readonly wikidata: string | null;
}
