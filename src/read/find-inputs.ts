import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { MahdarError } from '../errors.ts';
import { READERS } from './readers.ts';

/** Files that people put beside others to say what they are. */
const ABOUT_A_FOLDER = /^[A-Z_-]+\.(?:md|txt)$/;

/**
 * The files that a path stands for, sorted: itself, all articles in a folder and below it, or what a glob matches.
 * In a folder, hidden files and those named in capitals (README.md, LICENSE.txt) are no articles.
 * @throws MahdarError INPUT_NOT_FOUND
 */
export async function findInputs(path: string): Promise<readonly string[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return filesIn(path);
  if (found) return [path];
  const matches = isDynamicPattern(path) ? await glob(path, { absolute: false, expandDirectories: false }) : [];
  if (matches.length > 0) return matches.sort();
  throw new MahdarError('INPUT_NOT_FOUND', 'there is no such file or folder', {
    file: path,
    hint: 'give a file, a folder, a glob in quotation marks, or - for standard input',
  });
}

async function filesIn(folder: string): Promise<string[]> {
  const extensions = READERS.flatMap((reader) => reader.extensions);
  const found = await glob(`**/*.{${extensions.join(',')}}`, { cwd: folder });
  const names = found.filter((name) => !ABOUT_A_FOLDER.test(basename(name)));
  if (names.length === 0) {
    throw new MahdarError('INPUT_NOT_FOUND', 'the folder has no articles', {
      file: folder,
      hint: `articles are files named ${extensions.map((extension) => `.${extension}`).join(' ')}`,
    });
  }
  return names.sort().map((name) => join(folder, name));
}
