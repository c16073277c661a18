import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../article.ts';
import { MahdarError } from '../errors.ts';
import { type GazetteerData, toGazetteer } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { type LexiconData, toLexicon } from '../lexicon/lexicon.ts';
import { packagePath } from '../package-root.ts';

/** Reads the compiled lexicons and the gazetteer. Throws DATA_NOT_BUILT where `npm run data` has not run. */
export function readKnowledge(): Knowledge {
  const lexicon = (language: LanguageCode) => toLexicon(readJson<LexiconData>(`${language}.json`));
  return {
    lexicons: { ar: lexicon('ar'), en: lexicon('en') },
    gazetteer: toGazetteer(readJson<GazetteerData>('gazetteer.json')),
  };
}

function readJson<T>(name: string): T {
  const file = packagePath('dist', 'data', name);
  if (!existsSync(file)) {
    throw new MahdarError('DATA_NOT_BUILT', `the compiled data ${name} is not there`, {
      file,
      hint: 'Run `npm run build` in the project folder.',
    });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
