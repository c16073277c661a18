import { describe, expect, it } from 'vitest';
import { readArabic, said } from './read-arabic.ts';

describe('whom a statement names, and in what part', () => {
  it.each<[string, string, readonly string[]]>([
    ['who opens it acts', 'وقال رامي حداد إن روسيا ستنسحب.', ['Russia agent']],
    ['the place of it hosts', 'وقال رامي حداد إن روسيا ستفتح مكتبا في تركيا.', ['Russia agent', 'Turkey host']],
    ['with whom', 'وقال رامي حداد إن بلاده تتعاون مع قطر.', ['Qatar partner']],
    ['between whom', 'ودعا رامي حداد إلى التوسط بين مصر والسودان.', ['Egypt partner', 'Sudan partner']],
    ['an attack by its demonym', 'ودان رامي حداد الهجوم الإسرائيلي على القافلة.', ['Israel attribute']],
    ['a proposal by its demonym', 'ورحب رامي حداد بالاقتراح المصري.', ['Egypt attribute']],
    ['a body', 'ورحب رامي حداد بقرار مجلس الأمن الدولي.', ['United Nations Security Council agent']],
    ['a person', 'وقال رامي حداد إن سيرغي لافروف سيحضر.', ['Sergey Lavrov agent']],
    ['a capital for its state', 'وقال رامي حداد إن دمشق ترفض الخطة.', ['Syria agent']],
    ['nobody', 'وقال رامي حداد إن الورقة جاهزة.', []],
  ])('%s', (_what, text, references) => {
    expect(said(text)[0]?.references).toEqual(references);
  });

  it('names each once, though named twice', () => {
    expect(said('وقال رامي حداد إن روسيا ستنسحب وإن روسيا ستعود.')[0]?.references).toEqual(['Russia agent']);
  });

  it('leaves out whom the cue and the source name', () => {
    expect(said('وقال وزير الخارجية الروسي سيرغي لافروف إن مصر ستحضر.')[0]?.references).toEqual(['Egypt agent']);
  });

  it('lie inside what is said', () => {
    const { statements } = readArabic('وقال رامي حداد إن روسيا ستجتمع في تركيا. وأضاف أن مصر ستحضر.');
    expect(statements).toHaveLength(2);
    for (const { content, references } of statements) {
      for (const { at } of references) expect(content.start <= at.start && at.end <= content.end).toBe(true);
    }
  });
});
