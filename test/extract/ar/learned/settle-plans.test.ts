import { describe, expect, it } from 'vitest';
import { settlePlans } from '../../../../src/extract/ar/learned/settle-plans.ts';
import { inWords, type Labelled, labelsOf, ruled } from './ruled-text.ts';

/** The plans of an article by the rules and by the words that are labelled. */
function settled(content: string, labelled: Labelled) {
  const { text, mentions, cues, plans } = ruled(content);
  return settlePlans(text, mentions, cues, plans, labelsOf(text, labelled)).map((plan) => inWords(text, plan));
}

/** What the rules alone plan. */
function planned(content: string) {
  const { text, plans } = ruled(content);
  return plans.map((plan) => inWords(text, plan));
}

const BRIDGE = 'قال سامر البستاني إن الجسر الجديد آمن تماما قبل الشتاء.';

describe('a statement that the rules planned', () => {
  const [rule] = planned(BRIDGE);

  it('gets the learned place where both share most, says so, and keeps cue and subject', () => {
    expect(rule).toMatchObject({ how: 'that', cue: 'قال', name: 'سامر البستاني' });
    expect(settled(BRIDGE, { contents: ['الجسر الجديد آمن تماما'] })).toEqual([
      { ...rule, how: 'that+learned', content: 'الجسر الجديد آمن تماما' },
    ]);
  });

  it.each(['الجسر الجديد آمن تماما قبل', 'الجديد آمن تماما قبل الشتاء', 'إن الجسر الجديد آمن تماما قبل الشتاء'])(
    'keeps its place where the learned one is a word apart: %s',
    (content) => {
      expect(settled(BRIDGE, { contents: [content] })).toEqual([rule]);
    },
  );

  it('gives way to a learned content with which it shares less than half', () => {
    expect(settled(BRIDGE, { cues: ['قال'], sources: ['سامر البستاني'], contents: ['تماما قبل الشتاء'] })).toEqual([
      { ...rule, how: 'learned', content: 'تماما قبل الشتاء' },
    ]);
  });

  it('is one, though two learned contents lie in it', () => {
    const contents = ['الجسر الجديد آمن تماما', 'قبل الشتاء'];
    expect(settled(BRIDGE, { contents }).map(({ content }) => content)).toEqual(['الجسر الجديد آمن تماما']);
    const short = 'قال سامر البستاني إن السد آمن.';
    expect(settled(short, { contents: ['السد', 'آمن'] })).toEqual(planned(short));
  });

  it('is kept where its cue is labelled, though no content is', () => {
    expect(settled(BRIDGE, { cues: ['قال'] })).toEqual([rule]);
  });

  it.each<[string, Labelled]>([
    ['nothing', {}],
    ['a source alone', { sources: ['سامر البستاني'] }],
  ])('is dropped where neither cue nor content is labelled: %s', (_what, labelled) => {
    expect(settled(BRIDGE, labelled)).toEqual([]);
  });

  it.each([
    'القناة الجديدة، وفقا للمهندس سامر البستاني، ستفتح قبل الشتاء.',
    'القناة الجديدة، بحسب سامر البستاني، ستفتح قبل الشتاء.',
  ])('with its source phrase in the middle keeps its whole sentence: %s', (content) => {
    const whole = planned(content);
    expect(whole).toMatchObject([{ how: 'source-phrase', content: content.slice(0, -1), name: 'سامر البستاني' }]);
    for (const contents of [[], ['القناة الجديدة'], ['ستفتح قبل الشتاء'], ['القناة الجديدة', 'ستفتح قبل الشتاء']])
      expect(settled(content, { contents })).toEqual(whole);
  });
});

describe('the subject of a statement that the rules planned', () => {
  it('is the person whom they name, whatever is labelled', () => {
    const labelled = { cues: ['قال'], sources: ['سامر'], contents: ['الجسر الجديد آمن تماما قبل الشتاء'] };
    expect(settled(BRIDGE, labelled)).toEqual(planned(BRIDGE));
  });

  it('that is described is as long as the labelled source', () => {
    const content = 'وقال المهندسون العاملون في الميناء القديم إن السفن عادت.';
    expect(planned(content)).toMatchObject([{ subject: 'group المهندسون العاملون في الميناء القديم' }]);
    expect(
      settled(content, { cues: ['وقال'], sources: ['المهندسون العاملون'], contents: ['السفن عادت'] }),
    ).toMatchObject([{ how: 'that', subject: 'group المهندسون العاملون' }]);
  });
});

describe('a statement that was learned alone', () => {
  const BEHIND = 'السد آمن اليوم، تقول ليلى الحمداني، والقناة مفتوحة.';
  const TWO = 'قال سامر البستاني كلمة ثم قالت ليلى الحمداني مرارا السد آمن اليوم.';

  it('has the cue and the source nearest before it', () => {
    const labelled = {
      cues: ['قال', 'قالت'],
      sources: ['سامر البستاني', 'ليلى الحمداني'],
      contents: ['السد آمن اليوم'],
    };
    expect(settled(TWO, labelled)).toMatchObject([
      { how: 'learned', cue: 'قالت', content: 'السد آمن اليوم', name: 'ليلى الحمداني' },
    ]);
  });

  it('is none where no cue is labelled, though a reporting verb stands before', () => {
    expect(settled(TWO, { contents: ['السد آمن اليوم'] })).toEqual([]);
  });

  it('is none of one or two words, but in quotation marks', () => {
    const labelled = { cues: ['تقول'], sources: ['ليلى الحمداني'], contents: ['آمن اليوم'] };
    expect(settled(BEHIND, labelled)).toEqual([]);
  });

  it('has the cue and the source behind it where none stands before', () => {
    const labelled = { cues: ['تقول'], sources: ['ليلى الحمداني'], contents: ['السد آمن اليوم'] };
    expect(settled(BEHIND, labelled)).toMatchObject([
      { cue: 'تقول', content: 'السد آمن اليوم', name: 'ليلى الحمداني' },
    ]);
  });

  it('shares with the next content the cue that stands between them', () => {
    const labelled = {
      cues: ['تقول'],
      sources: ['ليلى الحمداني'],
      contents: ['السد آمن اليوم', 'والقناة مفتوحة منذ الصباح'],
    };
    expect(settled(BEHIND.replace('والقناة مفتوحة', 'والقناة مفتوحة منذ الصباح'), labelled)).toMatchObject([
      { content: 'السد آمن اليوم', cue: 'تقول' },
      { content: 'والقناة مفتوحة منذ الصباح', cue: 'تقول' },
    ]);
  });

  it.each<[string, string, Labelled]>([
    ['in its sentence', 'قال سامر البستاني. السد آمن اليوم.', { cues: ['قال'], contents: ['السد آمن اليوم'] }],
    ['at all', 'في رسالة سامر البستاني: السد آمن اليوم.', { contents: ['السد آمن اليوم'] }],
  ])('is none without a cue %s', (_what, content, labelled) => {
    expect(settled(content, labelled)).toEqual([]);
  });

  it('is none where nothing was said', () => {
    const content = 'رفض سامر البستاني التعليق على التقرير.';
    const labelled = { cues: ['رفض'], sources: ['سامر البستاني'], contents: ['التعليق على التقرير'] };
    expect(settled(content, labelled)).toEqual([]);
  });

  it('that begins inside a name begins behind it', () => {
    const content = 'في رسالة سامر البستاني: السد آمن اليوم.';
    const labelled = { cues: ['رسالة'], contents: ['البستاني: السد آمن اليوم'] };
    expect(settled(content, labelled)).toMatchObject([{ cue: 'رسالة', content: 'السد آمن اليوم' }]);
  });

  it('that begins with a name holds it', () => {
    const content = 'في رسالة جديدة: سامر البستاني عاد اليوم.';
    const labelled = { cues: ['رسالة'], contents: ['سامر البستاني عاد اليوم'] };
    expect(settled(content, labelled)).toMatchObject([{ content: 'سامر البستاني عاد اليوم', subject: null }]);
  });

  it('leaves out the marks and the conjunction at its ends', () => {
    const content = 'في رسالة جديدة: السد آمن اليوم، و«القناة مفتوحة».';
    const labelled = { cues: ['رسالة'], contents: [': السد آمن اليوم، و'] };
    expect(settled(content, labelled)).toMatchObject([{ content: 'السد آمن اليوم' }]);
  });
});

it('statements stand in the order of the text', () => {
  const content = `${BRIDGE} في رسالة جديدة: السد آمن اليوم. وأضافت ليلى الحمداني أن القناة مفتوحة.`;
  const labelled = { cues: ['قال', 'رسالة', 'وأضافت'], contents: ['السد آمن اليوم'] };
  expect(settled(content, labelled)).toMatchObject([
    { how: 'that', cue: 'قال' },
    { how: 'learned', cue: 'رسالة' },
    { how: 'that', cue: 'وأضافت' },
  ]);
});

it('labels of every kind at every place make plans inside the article', () => {
  const { text, mentions, cues, plans } = ruled(`${BRIDGE} «السد آمن»، بحسب ليلى الحمداني، والقناة مفتوحة.`);
  for (let turn = 0; turn < 200; turn++) {
    const labels = Uint8Array.from(text.tokens, (_, at) => Math.floor((turn * 7 + at * at * (turn + 3)) / 3) % 5);
    for (const { content, cue } of settlePlans(text, mentions, cues, plans, labels)) {
      expect(content.start).toBeLessThan(content.end);
      expect(content.end).toBeLessThanOrEqual(text.content.length);
      expect(cue.from).toBeLessThan(cue.to);
    }
  }
});
