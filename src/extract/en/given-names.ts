import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { foldEnglish } from '../../language/en/fold.ts';

const made = new WeakMap<Gazetteer, ReadonlySet<string>>();

/** First words of the names of known people: a capitalised run that opens with one is a person's name. Worked out once a gazetteer. */
export function givenNames(gazetteer: Gazetteer): ReadonlySet<string> {
  let names = made.get(gazetteer);
  if (!names) {
    const found = new Set<string>();
    for (const row of gazetteer.rows) {
      if (row.type !== 'Person') continue;
      for (const name of row.names.en) {
        const words = foldEnglish(name).split(/[\s-]+/);
        if (words.length > 1 && words[0] && words[0].length > 2) found.add(words[0]);
      }
    }
    names = found;
    made.set(gazetteer, names);
  }
  return names;
}
