/** `npm run train [corpus.jsonl]`: learns src/learned/ar.model from train/ar and the texts it points into; with --figures, cross-validated figures as well; with --empty, a model that knows nothing, so that rules alone read. */
import { existsSync, writeFileSync } from 'node:fs';
import { encodeModels } from '../../src/learned/model-file.ts';
import { NO_MODELS } from '../../src/learned/models.ts';
import { packagePath } from '../../src/package-root.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { readAnnotated, readCorpus, readIds } from './annotated.ts';
import { crossValidate, figuresLine } from './cross-validate.ts';
import { FOLDS, learnModels } from './learn-models.ts';

const MODELS = [packagePath('src', 'learned', 'ar.model'), packagePath('dist', 'data', 'ar.model')];
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const corpus = words[0] ?? packagePath('..', 'shared', 'corpus', 'ar-negotiations.jsonl');

if (process.argv.includes('--empty')) {
  write(encodeModels(NO_MODELS));
  console.log('src/learned/ar.model: nothing learned');
} else if (existsSync(corpus)) {
  const knowledge = { ...readKnowledge(), models: { ar: NO_MODELS } };
  const annotated = readAnnotated(corpus);
  const scored = new Set([...annotated.map(({ id }) => id), ...readIds('learn-ids.txt'), ...readIds('check-ids.txt')]);
  const unlabelled = readCorpus(corpus).filter(({ id }) => !scored.has(id));
  const { all, folds } = learnModels(annotated, unlabelled, knowledge);
  const bytes = encodeModels(all);
  write(bytes);
  console.log(
    `${annotated.length} annotated articles, ${unlabelled.length} counted: src/learned/ar.model, ${bytes.length} bytes`,
  );
  if (process.argv.includes('--figures')) {
    console.log(
      figuresLine(
        'rules alone',
        crossValidate(annotated, () => knowledge),
      ),
    );
    const foldKnowledge = folds.map((ar) => ({ ...knowledge, models: { ar } }));
    console.log(
      figuresLine(
        'cross-validated',
        crossValidate(annotated, (at) => foldKnowledge[at % FOLDS] ?? knowledge),
      ),
    );
  }
} else {
  console.error(`train: no articles at ${corpus}: give the JSONL file that train/ar/annotations.jsonl points into`);
  process.exitCode = 1;
}

/** To the source and to what was built from it. */
function write(bytes: Uint8Array): void {
  for (const file of MODELS) writeFileSync(file, bytes);
}
