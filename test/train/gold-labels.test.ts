import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../scripts/train/annotated.ts';
import { nameLabels, statementLabels } from '../../scripts/train/gold-labels.ts';
import { type ArabicText, toArabicText } from '../../src/extract/ar/arabic-text.ts';
import { arabicWords } from '../../src/extract/ar/word-types.ts';
import { toArabicDocument } from '../../src/language/ar/to-arabic-document.ts';
import { knowledge, toArticle } from '../extract/ar/read-arabic.ts';

type Actor = AnnotatedArticle['actors'][number];

interface InWords {
  readonly people?: readonly (readonly string[])[];
  readonly bodies?: readonly (readonly string[])[];
  /** Content, cue, source; `optional` where it may be left out. */
  readonly statements?: readonly (readonly [string, string, string | null, 'optional'?])[];
}

/** An article annotated by its own words: each stands for its first place. */
function annotate(content: string, { people = [], bodies = [], statements = [] }: InWords) {
  const place = (words: string): [number, number] => {
    const start = content.indexOf(words);
    if (start < 0) throw new Error(`not in the article: ${words}`);
    return [start, start + words.length];
  };
  const actors = (type: Actor['type'], all: readonly (readonly string[])[]): Actor[] =>
    all.map((forms) => ({ type, forms: forms.map(place), title: null }));
  const annotations: AnnotatedArticle = {
    id: 'test',
    article: toArticle(content),
    actors: [...actors('Person', people), ...actors('Organization', bodies)],
    statements: statements.map(([said, cue, source, optional]) => ({
      content: place(said),
      cue: place(cue),
      source: source === null ? null : place(source),
      speaker: 0,
      via: null,
      optional: optional !== undefined,
    })),
  };
  const text = toArabicText(toArabicDocument(annotations.article, knowledge), arabicWords(knowledge));
  return { text, annotations };
}

/** Each token with the sign of its label. */
function signed({ tokens, content }: ArabicText, labels: Uint8Array, signs: readonly string[]): string {
  return tokens.map(({ start, end }, at) => `${signs[labels[at] as number]}${content.slice(start, end)}`).join(' ');
}

function statementsIn(content: string, words: InWords): string {
  const { text, annotations } = annotate(content, words);
  return signed(text, statementLabels(text, annotations), ['', 'C:', 'S:', 'B:', 'I:']);
}

function namesIn(content: string, words: InWords): string {
  const { text, annotations } = annotate(content, words);
  return signed(text, nameLabels(text, annotations), ['', 'B:', 'I:']);
}

describe('labels of annotated statements', () => {
  it('mark cue, source and content', () => {
    const statements = [['السد آمن', 'وقال', 'سامر البستاني']] as const;
    expect(statementsIn('وقال سامر البستاني إن السد آمن.', { statements })).toBe(
      'C:وقال S:سامر S:البستاني إن B:السد I:آمن .',
    );
  });

  it('leave out a source that is not annotated', () => {
    const statements = [['السد آمن', 'وأضاف', null]] as const;
    expect(statementsIn('وأضاف أن السد آمن.', { statements })).toBe('C:وأضاف أن B:السد I:آمن .');
  });

  it('mark two contents next to each other as two', () => {
    const statements = [
      ['السد آمن', 'قال', null],
      ['القناة مفتوحة', 'قال', null],
    ] as const;
    expect(statementsIn('قال: السد آمن القناة مفتوحة', { statements })).toBe('C:قال : B:السد I:آمن B:القناة I:مفتوحة');
  });

  it('hold a word whole of which the content leaves out the conjunction', () => {
    const statements = [['القناة مفتوحة', 'قال', null]] as const;
    expect(statementsIn('قال سامر والقناة مفتوحة', { statements })).toBe('C:قال سامر B:والقناة I:مفتوحة');
  });

  const NESTED = 'قال سامر إن ليلى أكدت أن القناة مفتوحة.';

  it('leave out an optional statement inside the content of another', () => {
    const statements = [
      ['ليلى أكدت أن القناة مفتوحة', 'قال', 'سامر'],
      ['القناة مفتوحة', 'أكدت', 'ليلى', 'optional'],
    ] as const;
    const labelled = 'C:قال S:سامر إن B:ليلى I:أكدت I:أن I:القناة I:مفتوحة .';
    expect(statementsIn(NESTED, { statements })).toBe(labelled);
    expect(statementsIn(NESTED, { statements: [...statements].reverse() })).toBe(labelled);
  });

  it('keep an optional statement that stands by itself', () => {
    const statements = [['القناة مفتوحة', 'أكدت', 'ليلى', 'optional']] as const;
    expect(statementsIn(NESTED, { statements })).toBe('قال سامر إن S:ليلى C:أكدت أن B:القناة I:مفتوحة .');
  });

  it('do not break a content by a cue or source inside it', () => {
    const statements = [['القناة، كما قالت ليلى، مفتوحة', 'قالت', 'ليلى']] as const;
    expect(statementsIn('القناة، كما قالت ليلى، مفتوحة.', { statements })).toBe(
      'B:القناة I:، I:كما I:قالت I:ليلى I:، I:مفتوحة .',
    );
  });

  it('of an article without statements are none', () => {
    expect(statementsIn('السد آمن.', {})).toBe('السد آمن .');
  });
});

describe('labels of annotated names', () => {
  const people = [['سامر البستاني', 'البستاني']] as const;

  it('mark every place of every form, the longest first', () => {
    const content = 'وصل سامر البستاني. ثم غادر البستاني مع سامر البستاني، وعاد سامر.';
    expect(namesIn(content, { people: [['سامر', 'البستاني', 'سامر البستاني']] })).toBe(
      'وصل B:سامر I:البستاني . ثم غادر B:البستاني مع B:سامر I:البستاني ، وعاد B:سامر .',
    );
  });

  it.each([
    ['a conjunction', 'جاء سامر البستاني وسامر البستاني', 'جاء B:سامر I:البستاني B:وسامر I:البستاني'],
    ['a preposition', 'كتب سامر البستاني لسامر البستاني', 'كتب B:سامر I:البستاني B:لسامر I:البستاني'],
    ['li- and the article', 'كتاب سامر البستاني للبستاني', 'كتاب B:سامر I:البستاني B:للبستاني'],
    ['both', 'كتب سامر البستاني وبالبستاني نثق', 'كتب B:سامر I:البستاني B:وبالبستاني نثق'],
  ])('mark a name behind %s', (_what, content, labelled) => {
    expect(namesIn(content, { people })).toBe(labelled);
  });

  it('mark a name over marks inside it', () => {
    const content = 'كتب سامر البستاني ثم سامر «البستاني» ثم سامر-البستاني.';
    expect(namesIn(content, { people })).toBe(
      'كتب B:سامر I:البستاني ثم B:سامر I:« I:البستاني » ثم B:سامر I:- I:البستاني .',
    );
  });

  it('do not mark a name over the end of a sentence', () => {
    const content = 'كتب سامر البستاني. ثم وصل سامر. البستاني بخير.';
    expect(namesIn(content, { people })).toBe('كتب B:سامر I:البستاني . ثم وصل سامر . B:البستاني بخير .');
  });

  it('mark two names next to each other as two', () => {
    const both = [['سامر البستاني'], ['ليلى']];
    expect(namesIn('جاء سامر البستاني ليلى', { people: both })).toBe('جاء B:سامر I:البستاني B:ليلى');
  });

  it('mark a name however its letters are written', () => {
    expect(namesIn('وصل أسامة ثم اسامه', { people: [['أسامة']] })).toBe('وصل B:أسامة ثم B:اسامه');
  });

  it('mark people alone', () => {
    expect(namesIn('وصل وفد البلدية', { bodies: [['وفد البلدية']] })).toBe('وصل وفد البلدية');
  });

  it('mark no part of a longer word', () => {
    expect(namesIn('وصل سامر البستاني إلى السامرية', { people: [['سامر']] })).toBe('وصل B:سامر البستاني إلى السامرية');
  });
});
