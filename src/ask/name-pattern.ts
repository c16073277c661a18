/** A folded name as the reads look for it among the lines of a node's `key`. */
export interface NamePattern {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly middle: string;
  readonly [name: string]: string;
}

/** @param key a name folded by nameKey */
export function namePattern(key: string): NamePattern {
  return { key, first: `${key}\n`, last: `\n${key}`, middle: `\n${key}\n` };
}
