import { describe, expect, it } from 'vitest';
import { said } from './read-arabic.ts';

describe('no statement', () => {
  it.each([
    ['the narrator reminds', 'يذكر أن الجولة الأولى عقدت في جنيف.'],
    ['the narrator points out', 'ويشار إلى أن الجولة الأولى عقدت في جنيف.'],
    ['the narrator finds worth a mention', 'تجدر الإشارة إلى أن الجولة الأولى عقدت في جنيف.'],
    ['what was not said', 'ولم يقل رامي حداد إن الورقة جاهزة.'],
    ['no comment', 'ولم يعلق رامي حداد على النبأ.'],
    ['speech to come', 'ومن المقرر أن يعلن الوزير النتائج غدا.'],
    ['an act of meeting', 'وبحث رامي حداد مع نظيره المصري سبل التهدئة.'],
    ['a visit', 'وزار رامي حداد القاهرة أمس.'],
    ['narration', 'ووصلت القافلة إلى المدينة ليلا.'],
    ['across is no verb of voicing', 'ودخلت القافلة عبر المعبر الشمالي.'],
    ['between is no verb of making clear', 'ووقع الخلاف بين الطرفين على الجدول.'],
  ])('%s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  it('a refusal to comment', () => {
    expect(said('ورفض رامي حداد التعليق على النبأ.')).toEqual([]);
  });
});

describe('a statement all the same', () => {
  it.each([
    ['a denial', 'ونفى رامي حداد وجود اتفاق.', 'وجود اتفاق'],
    ['what is not ruled out', 'ولا يستبعد رامي حداد تمديد الهدنة.', 'تمديد الهدنة'],
    ['had said', 'وكان رامي حداد قد قال إن الورقة جاهزة.', 'الورقة جاهزة'],
    ['a question asked', 'وسأل رامي حداد: «متى تصل الخرائط؟».', 'متى تصل الخرائط'],
  ])('%s', (_what, text, content) => {
    expect(said(text).map((statement) => statement.content)).toEqual([content]);
  });
});
