import { describe, expect, it } from 'vitest';
import { MahdarError } from '../../src/errors.ts';
import { foldArabic } from '../../src/language/ar/fold.ts';
import { inflectArabic } from '../../src/language/ar/inflect.ts';
import { compileLexicon, type LexiconGrammar } from '../../src/lexicon/compile-lexicon.ts';
import type { CueEntry, WordFile } from '../../src/lexicon/file-schemas.ts';
import { toLexicon } from '../../src/lexicon/lexicon.ts';

const grammar: LexiconGrammar = { language: 'ar', fold: foldArabic, inflect: inflectArabic };

const say: CueEntry = {
  id: 'ar.cue.say',
  act: 'state',
  frames: ['that'],
  perfect: 'قال',
  imperfect: 'يقول',
  example: { text: 'قال الوزير إن الباب مفتوح.', source: 'الوزير', content: 'الباب مفتوح' },
};

function compile(words: readonly WordFile[], cues: readonly CueEntry[] = [say]) {
  return compileLexicon(
    grammar,
    { file: 'cues.yaml', value: cues },
    words.map((value) => ({ file: `words/${value.class}.yaml`, value })),
  );
}

function refusalOf(run: () => unknown): MahdarError {
  try {
    run();
  } catch (error) {
    if (error instanceof MahdarError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('compiling a lexicon', () => {
  it.each<[string, () => unknown, string]>([
    ['an id given twice', () => compile([], [say, say]), 'cues.yaml'],
    [
      'a class declared in two files',
      () =>
        compile([
          { class: 'days', why: 'test', words: ['غد'] },
          { class: 'days', why: 'test', words: ['أمس'] },
        ]),
      'words/days.yaml',
    ],
    [
      'a word of two entries, told apart only by spellings that fold together',
      () =>
        compile([
          {
            class: 'months',
            why: 'test',
            entries: [
              { id: 'may', words: ['أيار'], value: 5 },
              { id: 'april', words: ['ايار'], value: 4 },
            ],
          },
        ]),
      'words/months.yaml',
    ],
    ['tatweel', () => compile([{ class: 'days', why: 'test', words: ['غــد'] }]), 'words/days.yaml'],
    ['a presentation form', () => compile([{ class: 'days', why: 'test', words: ['\ufeb3نة'] }]), 'words/days.yaml'],
    ['a direction mark', () => compile([{ class: 'days', why: 'test', words: ['غد\u200f'] }]), 'words/days.yaml'],
    [
      'a word of marks alone',
      () => compile([{ class: 'days', why: 'test', words: ['\u064e\u064f'] }]),
      'words/days.yaml',
    ],
    ['tatweel in a verb', () => compile([], [{ ...say, perfect: 'قـال' }]), 'cues.yaml'],
  ])('refuses %s, naming the file and what to do', (_what, run, file) => {
    const refusal = refusalOf(run);
    expect(refusal.code).toBe('DATA_INVALID');
    expect(refusal.file).toBe(file);
    expect(refusal.hint).toMatch(/npm run data/);
  });

  it('takes the same word twice in one entry, and the same value in two', () => {
    const entries = [
      { id: 'a', words: ['أيار', 'ايار'], value: 5 },
      { id: 'b', words: ['إيار'], value: 5 },
    ];
    expect(compile([{ class: 'months', why: 'test', entries }]).classes.months).toEqual([[foldArabic('أيار'), 5]]);
  });

  it('gives the entry id where an entry has no value, and null for words of a plain list', () => {
    const { classes } = compile([
      { class: 'plain', why: 'test', words: ['غد'] },
      { class: 'named', why: 'test', entries: [{ id: 'tomorrow', words: ['غدا'] }] },
    ]);
    expect(classes.plain).toEqual([['غد', null]]);
    expect(classes.named).toEqual([['غدا', 'tomorrow']]);
  });

  it('makes the inflected forms of a verb, folded and each once', () => {
    const forms = compile([]).forms.map(({ form, tense }) => `${form} ${tense}`);
    for (const form of ['قال', 'قالت', 'قالوا', 'قالتا']) expect(forms).toContain(`${form} perfect`);
    for (const form of ['يقول', 'تقول', 'يقولون']) expect(forms).toContain(`${form} imperfect`);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('a lexicon in use', () => {
  const lexicon = toLexicon(compile([{ class: 'days', why: 'test', words: ['غد'] }]));

  it('gives the words of a class', () => {
    expect(lexicon.words('days').has('غد')).toBe(true);
  });

  it('refuses a class that no file declares: a misspelt class must not read as empty', () => {
    expect(() => lexicon.words('dayz')).toThrow(TypeError);
    expect(() => lexicon.words('dayz')).toThrow(/dayz/);
  });
});
