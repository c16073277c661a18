import { describe, expect, it } from 'vitest';
import { dropOut } from '../../src/gazetteer/drop-out.ts';
import { readKnowledgeData } from '../../src/read/read-knowledge.ts';

const data = readKnowledgeData();
const names = (of: typeof data) => of.lexicons.ar.classes['given-names'] ?? [];

describe('forgetting part of the lists', () => {
  it('deletes about the share that is asked for, the same words each time', () => {
    const half = dropOut(data, 'names', 0.5, 1);
    const share = names(half).length / names(data).length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    expect(dropOut(data, 'names', 0.5, 1)).toEqual(half);
    expect(names(dropOut(data, 'names', 0.5, 2))).not.toEqual(names(half));
  });

  it('deletes all names of people, and nothing else', () => {
    const none = dropOut(data, 'names', 1, 1);
    expect(names(none)).toEqual([]);
    const people = none.gazetteer.phrases.ar.filter(([, row]) => none.gazetteer.rows[row]?.type === 'Person');
    expect(people).toEqual([]);
    expect(none.lexicons.ar.forms).toEqual(data.lexicons.ar.forms);
    expect(none.lexicons.ar.classes['org-heads']).toEqual(data.lexicons.ar.classes['org-heads']);
  });

  it('deletes reporting verbs entry by entry', () => {
    const half = dropOut(data, 'verbs', 0.5, 1);
    const cues = new Set(half.lexicons.ar.forms.map(({ cue }) => cue));
    const all = data.lexicons.ar.forms.filter(({ cue }) => cues.has(cue));
    expect(half.lexicons.ar.forms).toEqual(all);
    expect(cues.size).toBeLessThan(data.lexicons.ar.cues.length);
  });
});
