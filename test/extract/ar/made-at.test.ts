import { describe, expect, it } from 'vitest';
import { readArabic } from './read-arabic.ts';

/** For each statement the number of its meeting, or null. */
function madeAt(content: string): (number | null)[] {
  const { statements, meetings } = readArabic(content, '2017-02-16');
  return statements.map((statement) => {
    const at = meetings.findIndex(({ id }) => id === statement.madeAt);
    return at < 0 ? null : at;
  });
}

describe('a statement is made at a meeting', () => {
  it.each<[string, string]>([
    ['in its course', 'وقال أيمن الصفدي خلال اجتماع مع سيرغي لافروف في عمان أمس إن الهدنة صامدة.'],
    ['in a speech to it', 'وقال أيمن الصفدي في كلمة أمام مؤتمر في القاهرة أمس إن الهدنة صامدة.'],
    [
      'on coming out of a meeting of the speaker',
      'وقال أيمن الصفدي بعد لقائه سيرغي لافروف في عمان أمس إن الهدنة صامدة.',
    ],
  ])('%s', (_what, text) => {
    expect(madeAt(text)).toEqual([0]);
  });

  it('and so is what the same speaker goes on to say, but not what another says', () => {
    const text =
      'وقال أيمن الصفدي خلال اجتماع مع سيرغي لافروف في عمان أمس إن الهدنة صامدة. وأضاف أن الأردن يدعم الحل. وقال سامح شكري إن مصر تؤيد الحل.';
    expect(madeAt(text)).toEqual([0, 0, null]);
  });

  it.each<[string, string]>([
    ['before it', 'وقال أيمن الصفدي قبيل اجتماع مع سيرغي لافروف في عمان أمس إن الهدنة صامدة.'],
    ['beside it', 'وقال أيمن الصفدي على هامش اجتماع مع سيرغي لافروف في عمان أمس إن الهدنة صامدة.'],
    ['after a meeting of others', 'وقال أيمن الصفدي بعد اجتماع بين مصر والسودان في القاهرة أمس إن الهدنة صامدة.'],
    ['about it', 'وقال أيمن الصفدي إن الهدنة نوقشت خلال اجتماع بين مصر والسودان في القاهرة أمس.'],
  ])('but not %s', (_what, text) => {
    expect(madeAt(text)).toEqual([null]);
  });
});
