import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';

export interface SourceFile {
  /** From the project's root, e.g. `src/read/decode.ts`. */
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files below a folder of the project; none where it is not there. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(packagePath(folder, name), 'utf8') }));
}

/** Folder below src/ that a file belongs to; the empty string for the shared files beside the folders. */
export function stageOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] as string) : '';
}
