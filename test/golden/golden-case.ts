import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { LanguageCode } from '../../src/article.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const expectedStatement = z.strictObject({
  /** The words, exactly. */
  content: z.string().min(1),
  cue: z.string().min(1),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z.string().min(1),
  type: z.enum(['Person', 'Country', 'Organization', 'Group']),
  /** Who relayed it; nobody where left out. */
  via: z.string().optional(),
  /** Names that must be among the references. */
  references: z.array(z.string()).optional(),
});

const expectedMeeting = z.strictObject({
  trigger: z.string().min(1),
  place: z.string().min(1),
  startsOn: day,
  endsOn: day,
});

const caseFile = z.strictObject({
  publishedOn: day,
  /** All statements of the text, in order. */
  statements: z.array(expectedStatement),
  /** Words that no statement may hold. */
  never: z.array(z.string().min(1)).optional(),
  /** Ids of actors that no statement may refer to. */
  neverReferences: z.array(z.string().min(1)).optional(),
  /** Meetings that must be found. */
  meetings: z.array(expectedMeeting).optional(),
});

export type ExpectedStatement = z.infer<typeof expectedStatement>;
export type ExpectedMeeting = z.infer<typeof expectedMeeting>;

/** A short text named by its phenomenon, and what must be read in it. */
export type GoldenCase = z.infer<typeof caseFile> & {
  /** `<language>/<phenomenon>`. */
  readonly name: string;
  readonly language: LanguageCode;
  readonly text: string;
};

const gapFile = z.array(z.strictObject({ case: z.string(), reason: z.string().min(10) }));

const HERE = import.meta.dirname;

/** Every case of a language, by name. A `.txt` without its `.yaml`, or the reverse, is an error. */
export function readGoldenCases(language: LanguageCode): GoldenCase[] {
  const folder = join(HERE, language);
  const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(?:txt|yaml)$/, '')));
  return [...names].sort().map((phenomenon) => {
    const text = readFileSync(join(folder, `${phenomenon}.txt`), 'utf8');
    const expected = caseFile.parse(load(readFileSync(join(folder, `${phenomenon}.yaml`), 'utf8')));
    return { ...expected, name: `${language}/${phenomenon}`, language, text };
  });
}

/** Cases that are known not to work yet, with the reason. */
export function readKnownGaps(): Map<string, string> {
  const gaps = gapFile.parse(load(readFileSync(join(HERE, 'known-gaps.yaml'), 'utf8')) ?? []);
  return new Map(gaps.map((gap) => [gap.case, gap.reason]));
}
