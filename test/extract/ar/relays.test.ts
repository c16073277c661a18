import { describe, expect, it } from 'vitest';
import { said } from './read-arabic.ts';

describe('who relays', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['an agency that quotes', 'ونقلت وكالة رويترز عن مصدر أمني قوله إن الطريق آمن.', 'مصدر أمني', ['Reuters']],
    [
      'a channel in marks',
      'ونقلت قناة «الجزيرة» عن محمد بن عبد الرحمن آل ثاني أن الحوار مستمر.',
      'Mohammed bin Abdulrahman Al Thani',
      ['Al Jazeera'],
    ],
    [
      'who was told in a talk',
      'وقال سيرغي لافروف، في حديث لصحيفة «الوطن»، إن الحوار مستمر.',
      'Sergey Lavrov',
      ['الوطن'],
    ],
    [
      'who was told, right behind the speaker',
      'وقال سيرغي لافروف لوكالة رويترز إن الحوار مستمر.',
      'Sergey Lavrov',
      ['Reuters'],
    ],
    ['nobody', 'وقال سيرغي لافروف للصحفيين إن الحوار مستمر.', 'Sergey Lavrov', []],
  ])('%s', (_what, text, speaker, via) => {
    expect(said(text)).toMatchObject([{ speaker, via }]);
  });

  it('is no speaker of what it relays', () => {
    const text = 'ونقلت وكالة رويترز عن مصدر أمني قوله إن الطريق آمن.';
    expect(said(text).map(({ speaker }) => speaker)).not.toContain('Reuters');
  });

  it('speaks where it reports by itself', () => {
    expect(said('وذكرت وكالة رويترز أن الطريق آمن.')).toMatchObject([{ speaker: 'Reuters', via: [] }]);
  });

  it('is the agency behind what was said', () => {
    expect(said('وقال رامي حداد إن الباب مفتوح، بحسب وكالة رويترز.')).toMatchObject([
      { speaker: 'رامي حداد', via: ['Reuters'] },
    ]);
  });

  it('is not the source of the next sentence', () => {
    expect(said('وقال رامي حداد إن الباب مفتوح. وبحسب الأمم المتحدة، نزح آلاف المدنيين.')).toMatchObject([
      { speaker: 'رامي حداد', via: [] },
      { speaker: 'United Nations', content: 'نزح آلاف المدنيين' },
    ]);
  });
});
