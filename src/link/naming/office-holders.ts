import type { Holding, NamingData } from '../../gazetteer/naming.ts';

/**
 * Ids of all who hold an office on a day, as far as the knowledge base tells. Years cover all their days. A term that is told to its end beats
 * terms without an end that began before it; of several without an end all may hold it, and who held it last has left it if another came.
 */
export function holdersOn(office: string, on: string, { holders }: Pick<NamingData, 'holders'>): readonly string[] {
  const all = Object.hasOwn(holders, office) ? (holders[office] as readonly Holding[]) : [];
  const begun = all.filter(([, from]) => from <= on.slice(0, from.length));
  const told = begun.filter(([, , to]) => to !== null && on.slice(0, to.length) <= to);
  const earliest = told.map(([, from]) => from).sort()[0] ?? '';
  const open = begun.filter(([, from, to]) => to === null && from >= earliest);
  const left = (one: Holding) => begun.some((other) => other[0] !== one[0] && other[1] > one[1] && hasEnded(other, on));
  return [...new Set([...told, ...open.filter((one) => !left(one))].map(([person]) => person))];
}

function hasEnded([, , to]: Holding, on: string): boolean {
  return to !== null && to < on.slice(0, to.length);
}
