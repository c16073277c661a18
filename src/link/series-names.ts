import type { Knowledge } from '../gazetteer/knowledge.ts';

type Names = ReadonlyMap<string, readonly string[]>;
const made = new WeakMap<Knowledge, Names>();

/** The names of a series of meetings in both languages, folded: what it is looked for by. Empty for one without names. */
export function seriesNames(knowledge: Knowledge, series: string): readonly string[] {
  return namesOf(knowledge).get(series) ?? [];
}

function namesOf(knowledge: Knowledge): Names {
  const before = made.get(knowledge);
  if (before) return before;
  const names = new Map<string, string[]>();
  for (const language of ['ar', 'en'] as const) {
    for (const [name, series] of knowledge.lexicons[language].words('series-names')) {
      const list = names.get(String(series)) ?? [];
      names.set(String(series), list);
      list.push(name);
    }
  }
  made.set(knowledge, names);
  return names;
}
