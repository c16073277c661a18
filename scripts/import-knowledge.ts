/**
 * Rebuilds src/gazetteer/*.jsonl from a knowledge folder of the form described in NOTICE and docs/decisions.
 *   node dist/scripts/import-knowledge.js ../shared/knowledge
 * Rows are checked, unused fields dropped, and sorted by id, so that a change can be reviewed as a diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { countryRow, organizationRow, personRow, placeRow } from '../src/gazetteer/import-schemas.ts';
import { packagePath } from '../src/package-root.ts';

const from = process.argv[2];
if (!from) {
  console.error('usage: import-knowledge FOLDER   (countries.jsonl, organizations.jsonl, people.jsonl, places.jsonl)');
  process.exit(2);
}

function importRows(name: string, schema: z.ZodType<{ id: string }>): void {
  const lines = readFileSync(join(from as string, name), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line, at) => {
    const row = schema.safeParse(JSON.parse(line));
    if (!row.success)
      throw new Error(`${name}:${at + 1}: ${row.error.issues[0]?.path.join('.')}: ${row.error.issues[0]?.message}`);
    return row.data;
  });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(packagePath('src', 'gazetteer', name), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  console.log(`${name}: ${rows.length} rows`);
}

importRows('countries.jsonl', countryRow);
importRows('organizations.jsonl', organizationRow);
importRows('people.jsonl', personRow);
importRows('places.jsonl', placeRow);
