import { describe, expect, it } from 'vitest';
import { said } from './read-arabic.ts';

describe('unnamed sources', () => {
  it.each([
    ['وقالت مصادر دبلوماسية غربية إن المسودة جاهزة.', 'مصادر دبلوماسية غربية'],
    ['وقال شهود عيان إن الطريق مقطوع.', 'شهود عيان'],
    ['وأفاد ناشطون بأن الطريق مقطوع.', 'ناشطون'],
    ['وأشار مصدر في وزارة الدفاع الروسية إلى أن القافلة وصلت.', 'مصدر في وزارة الدفاع الروسية'],
    ['وقال مسؤول حكومي إن المسودة جاهزة.', 'مسؤول حكومي'],
    ['واتفق الخبراء على أن الحل سياسي.', 'الخبراء'],
    ['وقال ثلاثة دبلوماسيين إن المسودة جاهزة.', 'ثلاثة دبلوماسيين'],
  ])('%s', (text, description) => {
    expect(said(text)).toMatchObject([{ speaker: description, type: 'Group' }]);
  });

  it('of two kinds are two', () => {
    const text = 'وقالت مصادر أمنية إن الطريق مقطوع. وقالت مصادر طبية إن الجرحى وصلوا.';
    expect(new Set(said(text).map(({ speaker }) => speaker)).size).toBe(2);
  });

  it.each([
    ['وقال مسؤول تركي لوكالة رويترز إن الاتفاق جاهز.', 'مسؤول تركي'],
    ['وقال مسؤول أميركي رفيع إن المسودة جاهزة.', 'مسؤول أميركي رفيع'],
    ['وقال دبلوماسيان أوروبيان إن المسودة جاهزة.', 'دبلوماسيان أوروبيان'],
  ])('%s', (text, description) => {
    expect(said(text)).toMatchObject([{ speaker: description, type: 'Group' }]);
  });

  it('do not hold the agency that they talked to', () => {
    expect(said('وقالت مصادر في المعارضة لوكالة الأنباء إن الوفد لن يحضر.')[0]?.speaker).toBe('مصادر في المعارضة');
  });
});
