import type { ParameterValue } from '../store.ts';
import type { WriteRun } from './write-run.ts';

/** A relationship that no article gives by itself: all of them together do. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly props: { readonly [name: string]: ParameterValue };
}

export type LinkType = 'REPEATS' | 'FOLLOWS';

/** All of each type. */
export type Links = Readonly<Record<LinkType, readonly Link[]>>;

/** Makes the relationships of a type what they should be: what is not among `wanted` goes, what is not there yet is made. */
export async function replaceLinks(run: WriteRun, type: LinkType, wanted: readonly Link[]): Promise<void> {
  const file = type.toLowerCase();
  const now = await run.all<Link>(`${file}-now`);
  const nameOf = ({ from, to, props }: Link) => `${from} ${to} ${JSON.stringify(props)}`;
  const there = new Set(now.map(nameOf));
  const stay = new Set(wanted.map(nameOf));
  const gone = now.filter((link) => !stay.has(nameOf(link))).map(({ from, to }) => ({ from, to }));
  const missing = wanted.filter((link) => !there.has(nameOf(link))).map(({ from, to, props }) => ({ from, to, props }));
  await run.rows(`delete-${file}`, gone);
  await run.counted(`create-${file}`, missing);
}
