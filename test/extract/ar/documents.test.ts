import { describe, expect, it } from 'vitest';
import { whoSaidWhat } from './read-arabic.ts';

describe('a document speaks for who issued it', () => {
  it.each([
    ['issuer before', 'وأصدرت وزارة الدفاع الروسية بيانا. وأشار البيان إلى أن القافلة وصلت.'],
    ['in a statement of', 'وجاء في بيان لوزارة الدفاع الروسية أن القافلة وصلت.'],
    ['the issuer said in a statement', 'وذكرت وزارة الدفاع الروسية في بيان أن القافلة وصلت.'],
  ])('%s', (_what, text) => {
    expect(whoSaidWhat(text)).toEqual([['Ministry of Defence of Russia', 'القافلة وصلت']]);
  });

  it('a document that nobody is said to have issued speaks for itself', () => {
    expect(whoSaidWhat('وأشار التقرير إلى أن القافلة وصلت.')).toEqual([['التقرير', 'القافلة وصلت']]);
  });

  it('issued by', () => {
    expect(whoSaidWhat('وأشار بيان صادر عن وزارة الدفاع الروسية إلى أن القافلة وصلت.')).toEqual([
      ['Ministry of Defence of Russia', 'القافلة وصلت'],
    ]);
  });
});
