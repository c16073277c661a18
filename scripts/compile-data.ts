/** `npm run data`: checks the YAML and JSONL that people edit and writes what runs to dist/data. Fails with file and entry named. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { compileQuestions, labelsSchema, questionWordsSchema } from '../src/ask/question/compile-questions.ts';
import { MahdarError } from '../src/errors.ts';
import { compileGazetteer } from '../src/gazetteer/compile-gazetteer.ts';
import { countryRow, organizationRow, personRow, placeRow } from '../src/gazetteer/import-schemas.ts';
import { joinOutlets } from '../src/gazetteer/join-outlets.ts';
import { bodiesSchema, namesakesSchema, officesSchema } from '../src/gazetteer/naming-schemas.ts';
import { outletFileSchema } from '../src/gazetteer/outlet-schema.ts';
import { checkNamesakes } from '../src/gazetteer/refuse-namesakes.ts';
import { foldArabic } from '../src/language/ar/fold.ts';
import { inflectArabic } from '../src/language/ar/inflect.ts';
import { foldEnglish } from '../src/language/en/fold.ts';
import { inflectEnglish } from '../src/language/en/inflect.ts';
import { decodeModels, encodeModels } from '../src/learned/model-file.ts';
import { NO_MODELS } from '../src/learned/models.ts';
import { compileLexicon, type LexiconGrammar } from '../src/lexicon/compile-lexicon.ts';
import { compileTopics } from '../src/lexicon/compile-topics.ts';
import { cueFileSchema, wordFileSchema } from '../src/lexicon/file-schemas.ts';
import { speechActFileSchema } from '../src/lexicon/speech-acts.ts';
import { topicFileSchema } from '../src/lexicon/topic-schema.ts';
import { compileNaming } from '../src/link/naming/compile-naming.ts';
import { packagePath } from '../src/package-root.ts';
import { compileQueries, questionFileSchema } from '../src/read/compile-queries.ts';

const FOLD = { ar: foldArabic, en: foldEnglish };
const GRAMMARS: readonly LexiconGrammar[] = [
  { language: 'ar', fold: foldArabic, inflect: inflectArabic },
  { language: 'en', fold: foldEnglish, inflect: inflectEnglish },
];

function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const file = packagePath(path);
  let loaded: unknown;
  try {
    loaded = load(readFileSync(file, 'utf8'), { filename: path });
  } catch (cause) {
    throw new MahdarError('DATA_INVALID', `no YAML: ${(cause as Error).message.split('\n')[0]}`, { file: path, cause });
  }
  const parsed = schema.safeParse(loaded);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MahdarError('DATA_INVALID', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`, {
    file: path,
  });
}

function readRows<T>(name: string, schema: z.ZodType<T>): T[] {
  const path = `src/gazetteer/${name}`;
  return readFileSync(packagePath(path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, at) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return parsed.data;
      throw new MahdarError('DATA_INVALID', parsed.error.issues[0]?.message ?? 'does not fit', {
        file: path,
        line: at + 1,
      });
    });
}

function write(name: string, data: unknown): void {
  const text = JSON.stringify(data);
  writeFileSync(packagePath('dist', 'data', name), text);
  console.log(`data/${name}: ${Math.round(text.length / 1024)} KB`);
}

/** What was learned is copied as it is, once it can be read; with --without-model nothing is (training needs no model). */
function copyModel(name: string): void {
  const path = `src/learned/${name}`;
  let bytes = encodeModels(NO_MODELS);
  try {
    if (!process.argv.includes('--without-model')) bytes = readFileSync(packagePath(path));
    decodeModels(bytes);
  } catch (cause) {
    throw new MahdarError('DATA_INVALID', `no model: ${(cause as Error).message}`, {
      file: path,
      hint: 'Run `npm run train`.',
      cause,
    });
  }
  writeFileSync(packagePath('dist', 'data', name), bytes);
  console.log(`data/${name}: ${Math.round(bytes.length / 1024)} KB`);
}

function compileQuestionFiles(): unknown {
  const words = (['ar', 'en'] as const).map((language) => {
    const file = `src/ask/question/words.${language}.yaml`;
    return { file, value: readYaml(file, questionWordsSchema) };
  });
  const labels = (language: 'ar' | 'en') => {
    const file = `src/ask/labels.${language}.yaml`;
    return { file, value: readYaml(file, labelsSchema) };
  };
  return compileQuestions(words, { ar: labels('ar'), en: labels('en') }, readKnown(), readOffices().offices);
}

function readOffices() {
  return readYaml('src/gazetteer/offices.yaml', officesSchema);
}

function readKnown() {
  const file = 'src/gazetteer/outlets.yaml';
  const { outlets } = readYaml(file, outletFileSchema);
  return {
    countries: readRows('countries.jsonl', countryRow),
    organizations: joinOutlets(readRows('organizations.jsonl', organizationRow), outlets, FOLD, file),
    people: readRows('people.jsonl', personRow),
    places: readRows('places.jsonl', placeRow),
  };
}

function compileQueryFolders(): unknown {
  const slugs = readdirSync(packagePath('queries')).filter((slug) =>
    existsSync(packagePath('queries', slug, 'question.yaml')),
  );
  return compileQueries(
    slugs.map((slug) => {
      const file = join('queries', slug, 'question.yaml');
      return { slug, file, value: readYaml(file, questionFileSchema) };
    }),
  );
}

function compile(): void {
  mkdirSync(packagePath('dist', 'data'), { recursive: true });
  for (const grammar of GRAMMARS) {
    const folder = `src/language/${grammar.language}`;
    const cueFile = `${folder}/cues.yaml`;
    const words = readdirSync(packagePath(folder, 'words'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        file: join(folder, 'words', name),
        value: readYaml(join(folder, 'words', name), wordFileSchema),
      }));
    write(
      `${grammar.language}.json`,
      compileLexicon(grammar, { file: cueFile, value: readYaml(cueFile, cueFileSchema) }, words),
    );
  }
  write('speech-acts.json', readYaml('src/lexicon/speech-acts.yaml', speechActFileSchema));
  const topics = 'src/lexicon/topics.yaml';
  write('topics.json', compileTopics(GRAMMARS, { file: topics, value: readYaml(topics, topicFileSchema) }));
  write('questions.json', compileQuestionFiles());
  write('queries.json', compileQueryFolders());
  copyModel('ar.model');
  const namesakes = 'src/gazetteer/namesakes.yaml';
  checkNamesakes(readKnown(), FOLD, { file: namesakes, pairs: readYaml(namesakes, namesakesSchema).namesakes });
  const gazetteer = compileGazetteer(readKnown(), FOLD);
  write('gazetteer.json', gazetteer);
  write(
    'naming.json',
    compileNaming(readOffices(), readYaml('src/gazetteer/bodies.yaml', bodiesSchema), gazetteer.rows),
  );
}

try {
  compile();
} catch (error) {
  if (!(error instanceof MahdarError)) throw error;
  console.error(`mahdar: ${error.file}${error.line ? `:${error.line}` : ''}: ${error.message}\n  ${error.hint ?? ''}`);
  process.exitCode = 1;
}
