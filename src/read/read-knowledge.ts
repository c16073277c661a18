import { existsSync, readFileSync } from 'node:fs';
import { MahdarError } from '../errors.ts';
import type { GazetteerData } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { type KnowledgeData, toKnowledge } from '../gazetteer/knowledge-data.ts';
import type { NamingData } from '../gazetteer/naming.ts';
import { decodeModels } from '../learned/model-file.ts';
import type { ArabicModels } from '../learned/models.ts';
import type { LexiconData } from '../lexicon/lexicon.ts';
import type { SpeechActRow } from '../lexicon/speech-acts.ts';
import type { TopicsData } from '../lexicon/topics.ts';
import { packagePath } from '../package-root.ts';

/** Reads the compiled lexicons and the gazetteer, ready for look-up. Throws DATA_NOT_BUILT where `npm run data` has not run. */
export function readKnowledge(): Knowledge {
  return toKnowledge(readKnowledgeData());
}

/** The compiled lexicons and the gazetteer as they stand in the files. */
export function readKnowledgeData(): KnowledgeData {
  return {
    lexicons: { ar: readJson<LexiconData>('ar.json'), en: readJson<LexiconData>('en.json') },
    gazetteer: readJson<GazetteerData>('gazetteer.json'),
    naming: readJson<NamingData>('naming.json'),
    speechActs: readJson<SpeechActRow[]>('speech-acts.json'),
    topics: readJson<TopicsData>('topics.json'),
    models: { ar: readModels('ar.model') },
  };
}

function readModels(name: string): ArabicModels {
  const file = existing(name);
  try {
    return decodeModels(readFileSync(file));
  } catch (cause) {
    throw new MahdarError('DATA_INVALID', `no model: ${(cause as Error).message}`, {
      file,
      hint: 'Run `npm run build` in the project folder.',
      cause,
    });
  }
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(existing(name), 'utf8')) as T;
}

/** The path of a compiled file. */
function existing(name: string): string {
  const file = packagePath('dist', 'data', name);
  if (!existsSync(file)) {
    throw new MahdarError('DATA_NOT_BUILT', `the compiled data ${name} is not there`, {
      file,
      hint: 'Run `npm run build` in the project folder.',
    });
  }
  return file;
}
