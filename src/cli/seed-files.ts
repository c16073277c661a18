import { readdirSync } from 'node:fs';
import { packagePath } from '../package-root.ts';

/** The sample articles that come with the package, sorted. */
export function seedFiles(): string[] {
  const names = readdirSync(packagePath('seeds')).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => packagePath('seeds', name));
}
