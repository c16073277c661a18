/** What one rule or cue found: statements it gave, those that gold has too, and those with the right speaker as well. */
export interface RuleTally {
  predicted: number;
  found: number;
  right: number;
}

/** Tallies by name of rule, or by id of cue entry. */
export type RuleTallies = Map<string, RuleTally>;

/** The tally of a rule; an empty one is put in where there is none. */
export function tallyOf(tallies: RuleTallies, name: string): RuleTally {
  const known = tallies.get(name);
  if (known) return known;
  const tally = { predicted: 0, found: 0, right: 0 };
  tallies.set(name, tally);
  return tally;
}

export function addTallies(sum: RuleTallies, part: ReadonlyMap<string, RuleTally>): void {
  for (const [name, tally] of part) {
    const total = tallyOf(sum, name);
    total.predicted += tally.predicted;
    total.found += tally.found;
    total.right += tally.right;
  }
}
