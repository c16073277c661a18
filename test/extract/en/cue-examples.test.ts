import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/span.ts';
import { knowledge, readEnglish } from './read-english.ts';

describe('every reporting verb reads its own example', () => {
  it.each(knowledge.lexicons.en.cues.map((cue) => [cue.id, cue] as const))('%s', (id, { example }) => {
    const { statements } = readEnglish(example.text);
    const found = statements.find((statement) => statement.cue.entry === id);
    expect(found && textAt(example.text, found.content)).toBe(example.content);
    expect(found?.source && textAt(example.text, found.source)).toBe(example.source);
  });
});
