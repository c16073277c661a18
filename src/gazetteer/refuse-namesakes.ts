import type { LanguageCode } from '../article.ts';
import { MahdarError } from '../errors.ts';
import type { ImportedRows } from './compile-gazetteer.ts';
import type { PersonRow } from './import-schemas.ts';
import type { NamesakesFile } from './naming-schemas.ts';
import { phraseKey } from './phrase-key.ts';

/** A row of a knowledge file, as far as its names go. */
export interface NamedRow {
  readonly id: string;
  readonly line: number;
  /** Names by which it is known without context, folded. */
  readonly names: readonly string[];
  readonly country: string | null;
  /** People: what they were and when, each as one text. */
  readonly offices: readonly string[];
}

/** Pairs that may stay, and the file that says so. */
export interface Namesakes {
  readonly file: string;
  readonly pairs: NamesakesFile['namesakes'];
}

type Fold = Readonly<Record<LanguageCode, (text: string) => string>>;

/** States only: other rows of that file are no actors. */
const STATES = new Set(['country', 'territory', 'disputed']);

/** Checks people, bodies and states; the lines of a file are its rows in order. */
export function checkNamesakes(
  { people, organizations, countries }: Pick<ImportedRows, 'people' | 'organizations' | 'countries'>,
  fold: Fold,
  allowed: Namesakes,
): void {
  const plain = { country: null, offices: [] };
  const checks = {
    people: people.map((row, at) => ({
      ...{ id: row.id, line: at + 1, country: row.country ?? null, offices: row.offices.map(officeText) },
      names: strongNames(row.ar, row.en === null ? row.en_alt : [row.en, ...row.en_alt], fold),
    })),
    organizations: organizations.map((row, at) => ({
      ...{ ...plain, id: row.id, line: at + 1, country: row.country ?? null },
      names: strongNames(
        [...row.ar, ...row.ar_polemic].filter((name) => !row.ar_weak.includes(name)),
        [row.en, ...row.en_alt],
        fold,
      ),
    })),
    countries: countries.flatMap((row, at) =>
      STATES.has(row.type) ? [{ ...plain, id: row.id, line: at + 1, names: strongNames(row.ar, row.en, fold) }] : [],
    ),
  };
  for (const file of ['people', 'organizations', 'countries'] as const)
    refuseNamesakes(checks[file], `src/gazetteer/${file}.jsonl`, {
      file: allowed.file,
      pairs: allowed.pairs.filter((pair) => pair.file === file),
    });
}

/** Title and years: a source may tell the day that another leaves out. */
function officeText({ title, start, end }: PersonRow['offices'][number]): string {
  return [title.toLowerCase(), start?.slice(0, 4) ?? '', end?.slice(0, 4) ?? ''].join(' ');
}

function strongNames(arabic: readonly string[], english: readonly string[], fold: Fold): string[] {
  const keys = [...arabic.map((name) => phraseKey(fold.ar(name))), ...english.map((name) => phraseKey(fold.en(name)))];
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * Two rows of one file with one name must be told apart by country or by office: else no text can say which is meant, and both would be guessed at.
 * @throws MahdarError DATA_INVALID with both rows named, unless the namesakes file has the pair; or where it has one that is none
 */
export function refuseNamesakes(rows: readonly NamedRow[], file: string, { file: allowedIn, pairs }: Namesakes): void {
  const allowed = new Set(pairs.map(({ ids }) => [...ids].sort().join(' ')));
  const unused = new Set(allowed);
  const byName = new Map<string, NamedRow[]>();
  for (const row of rows) {
    for (const name of row.names) {
      const others = byName.get(name) ?? [];
      byName.set(name, [...others, row]);
      for (const other of others) {
        if (areToldApart(row, other)) continue;
        const pair = [row.id, other.id].sort().join(' ');
        unused.delete(pair);
        if (!allowed.has(pair)) throw clash(name, other, row, { file, allowedIn });
      }
    }
  }
  const [needless] = unused;
  if (needless !== undefined)
    throw new MahdarError('DATA_INVALID', `${needless} are no namesakes of ${file}`, {
      file: allowedIn,
      hint: 'Take the entry out.',
    });
}

/** By different countries, or by offices that only one of them held. */
function areToldApart(a: NamedRow, b: NamedRow): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  const only = (one: NamedRow, other: NamedRow) => one.offices.some((office) => !other.offices.includes(office));
  return only(a, b) && only(b, a);
}

function clash(
  name: string,
  a: NamedRow,
  b: NamedRow,
  { file, allowedIn }: { readonly file: string; readonly allowedIn: string },
): MahdarError {
  return new MahdarError(
    'DATA_INVALID',
    `"${name}" names ${a.id} (${file}:${a.line}) and ${b.id} (${file}:${b.line}), and neither country nor office tells them apart`,
    {
      file,
      line: b.line,
      hint: `Join them, give them countries or offices, make the name a weak one, or say in ${allowedIn} why both stay.`,
    },
  );
}
