import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Understood } from '../../src/ask/answer.ts';
import { ask } from '../../src/ask/ask.ts';
import { questionData } from '../../src/ask/question/question-words.ts';
import { readQuestion } from '../../src/ask/question/read-question.ts';
import { packagePath } from '../../src/package-root.ts';
import { forEachStore } from './for-each-store.ts';

const lines = (file: string): string[] =>
  readFileSync(packagePath('test', 'ask', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const understood = lines('understood.txt').map((line) => line.split(' => ') as [string, string]);
const refused = lines('refused.txt');

forEachStore('questions', ({ store }) => {
  test(`${understood.length} ways to ask are understood`, async () => {
    const wrong: string[] = [];
    for (const [question, expected] of understood) {
      const answer = await ask(store(), question, { limit: 1 });
      const told = answer.understood === null ? `refused: ${answer.problem?.code}` : inShort(answer.understood);
      if (told !== expected) wrong.push(`${question} => ${told}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test(`${refused.length} questions are refused, with advice`, async () => {
    for (const question of refused) {
      const answer = await ask(store(), question);
      expect(answer.understood, question).toBeNull();
      expect(answer.suggestions.length, question).toBeGreaterThan(0);
      expect([...answer.statements, ...answer.meetings, ...answer.actors]).toEqual([]);
    }
  });
});

test('the example of every word of the lexicon is understood', async () => {
  const { load } = await import('js-yaml');
  for (const language of ['ar', 'en'] as const) {
    const file = readFileSync(packagePath('src', 'ask', 'question', `words.${language}.yaml`), 'utf8');
    const { words } = load(file) as { words: { id: string; as: string[]; example: string }[] };
    expect(words.map(({ id }) => id)).toEqual(words.map(({ id }) => id).sort());
    for (const { id, as, example } of words) {
      const { drafts, language: told } = readQuestion(example, questionData());
      expect(told, example).toBe(language);
      if (as.includes('refuse')) expect(drafts, `${language} ${id}: ${example}`).toEqual([]);
      else expect(drafts.length, `${language} ${id}: ${example}`).toBeGreaterThan(0);
    }
  }
});

test('long and strange texts are read in a few milliseconds', () => {
  const strange = [
    'a '.repeat(250),
    'و'.repeat(500),
    'وكيري '.repeat(80),
    'Jordan and '.repeat(45),
    `did meet ${'x '.repeat(200)}`,
  ];
  for (const text of [...strange, '\u202E\u2066من\u2069 تحدث', '\uD83E', '{}[]"\\', 'x'.repeat(100_000)]) {
    const from = performance.now();
    readQuestion(text, questionData());
    expect(performance.now() - from).toBeLessThan(100);
  }
});

function inShort({ family, role, about, alsoAbout, by, parties, at, since, until }: Understood): string {
  return [
    family,
    role && 'role',
    about && `about=${about.id}`,
    alsoAbout && `also=${alsoAbout.id}`,
    by && `by=${by.id}`,
    parties.map(({ id }) => id).join('+'),
    at && `at=${at.text}`,
    since,
    until,
  ]
    .filter(Boolean)
    .join(' ');
}
