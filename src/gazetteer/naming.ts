/** How names are composed, compiled by `npm run data` from offices.yaml, bodies.yaml and the knowledge base. Keys are folded by `nameKey`. */
export interface NamingData {
  /** Words that tell nothing inside an office or a body. */
  readonly small: readonly string[];
  /** Folded adjective -> the body whose it is. */
  readonly adjectives: Readonly<Record<string, string>>;
  readonly offices: readonly OfficeData[];
  readonly bodies: readonly BodyData[];
  /** Countries that are called with the article in English. */
  readonly the: readonly string[];
  /** What may stand between a body and its country. */
  readonly behind: readonly string[];
  /** `office owner+owner` -> who held it when. */
  readonly holders: Readonly<Record<string, readonly Holding[]>>;
  /** Arabic word of a name -> its usual English form. */
  readonly romanized: Readonly<Record<string, string>>;
}

/** One office, of whatever country or body. */
export interface OfficeData {
  readonly id: string;
  /** One holder at a time. */
  readonly sole: boolean;
  /** Held for one's own country at another: an ambassador. */
  readonly sent: boolean;
  readonly forms: readonly string[];
  /** Forms that mean this office in one country only. */
  readonly only: readonly { readonly country: string; readonly forms: readonly string[] }[];
}

/** A body that every state has. */
export interface BodyData {
  readonly id: string;
  readonly kind: string;
  readonly ar: string;
  readonly gender: 'm' | 'f';
  readonly en: string;
  readonly forms: readonly string[];
}

/** Person, and the first and last year, month or day; no last one: not known to have ended. */
export type Holding = readonly [person: string, from: string, to: string | null];

export const NO_NAMING: NamingData = {
  small: [],
  adjectives: {},
  offices: [],
  bodies: [],
  the: [],
  behind: [],
  holders: {},
  romanized: {},
};
