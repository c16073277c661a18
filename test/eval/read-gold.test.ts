import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/read-gold.ts';
import { folderWith } from '../read/temporary-folder.ts';

const CONTENT = 'The envoy said the talks would go on. He added that no date was set.';
const speaker = { mention: 'The envoy', name: 'the envoy', name_en: 'the envoy', type: 'Person' };
const statement = { first: 'the talks', last: 'go on', kind: 'indirect', speaker, references: [] };
const annotations = { id: 'a', statements: [statement], meetings: [], actors: [] };

function goldFolder(annotation: unknown, article: unknown = { id: 'a', content: CONTENT }): string {
  const folder = folderWith();
  for (const [name, content] of Object.entries({ annotations: annotation, articles: article })) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.json'), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

it('statements are found by their first and last words', () => {
  const { annotated, articles } = readGold(goldFolder(annotations));
  expect(annotated[0]?.statements).toMatchObject([{ start: 15, end: 36, optional: false }]);
  expect(articles).toMatchObject([{ id: 'a', content: CONTENT }]);
});

it('both may stand one a line, and the line is named', () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'articles.jsonl'), `${JSON.stringify({ id: 'a', content: CONTENT })}\n`);
  const file = join(folder, 'annotations.jsonl');
  writeFileSync(file, `${JSON.stringify(annotations)}\n`);
  expect(readGold(folder).annotated).toHaveLength(1);
  writeFileSync(file, `${JSON.stringify(annotations)}\n{"id": "b"}\n`);
  expect(() => readGold(folder)).toThrowError(expect.objectContaining({ code: 'GOLD_INVALID', file, line: 2 }));
});

it('only the ids asked for are kept', () => {
  expect(readGold(goldFolder(annotations), new Set(['b'])).annotated).toEqual([]);
});

describe('bad gold names file and field', () => {
  const withStatement = (change: object): object => ({ ...annotations, statements: [{ ...statement, ...change }] });
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /no valid JSON/],
    ['another shape', { id: 'a' }, /^statements:/],
    ['a wrong kind', withStatement({ kind: 'sung' }), /^statements\.0\.kind:/],
    ['a speaker of no type', withStatement({ speaker: { name: 'x' } }), /^statements\.0\.speaker\.type:/],
    ['no span', withStatement({ first: undefined }), /^statements\.0\.start:/],
    ['words that are not there', withStatement({ first: 'a song' }), /^statements\.0\.first:/],
    ['last words before the first', withStatement({ first: 'no date', last: 'go on' }), /^statements\.0\.last:/],
    ['a span outside', withStatement({ start: 0, end: 1000 }), /^statements\.0\.end:/],
    ['a date that is none', { ...annotations, meetings: [{ start: 'soon', attendees: [] }] }, /^meetings\.0\.start:/],
    ['no article', { ...annotations, id: 'b' }, /^id: no article "b"/],
  ])('%s', (_name, annotation, message) => {
    const folder = goldFolder(annotation);
    const file = join(folder, 'annotations', 'a.json');
    expect(() => readGold(folder)).toThrowError(
      expect.objectContaining({ code: 'GOLD_INVALID', file, message: expect.stringMatching(message) }),
    );
  });

  it('an article without text', () => {
    const folder = goldFolder(annotations, { id: 'a' });
    const file = join(folder, 'articles', 'a.json');
    expect(() => readGold(folder)).toThrowError(expect.objectContaining({ code: 'GOLD_INVALID', file }));
  });

  it('no such folder', () => {
    expect(() => readGold('nowhere')).toThrowError(expect.objectContaining({ code: 'INPUT_NOT_FOUND' }));
  });
});
