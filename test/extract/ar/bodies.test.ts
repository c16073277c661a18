import { describe, expect, it } from 'vitest';
import { readArabic, said } from './read-arabic.ts';

describe('a body that speaks', () => {
  it.each([
    ['known', 'وقال مجلس الأمن الدولي إن الهدنة هشة.', 'United Nations Security Council'],
    ['known by a place', 'وقال البيت الأبيض إن القمة ألغيت.', 'White House'],
    ['an army', 'وقال الجيش اللبناني إن دورية عبرت الخط.', 'Lebanese Armed Forces'],
    [
      'composed: ministry and country',
      'وقالت وزارة الخارجية التركية إن الاتفاق قائم.',
      'Ministry of Foreign Affairs of Turkey',
    ],
    ['composed, the head left out', 'وقالت الخارجية الروسية إن الاتفاق قائم.', 'Ministry of Foreign Affairs of Russia'],
    ['composed: a delegation', 'وقال وفد الحكومة السورية إن الورقة قيد الدرس.', 'وفد الحكومة السورية'],
    ['named in marks behind its kind', 'وقال حزب «الغد» إن الشرط مرفوض.', 'الغد'],
    ['with an adjective', 'وأعلنت الهيئة العليا للمفاوضات أنها ستحضر.', 'High Negotiations Committee'],
  ])('%s', (_what, text, name) => {
    expect(said(text)).toMatchObject([{ speaker: name, type: 'Organization' }]);
  });

  it('is found behind a preposition', () => {
    const { actors } = readArabic('سلم الوفد الورقة إلى الأمم المتحدة وبالأمم المتحدة يثق.');
    expect(actors.map(({ actor }) => actor.id)).toContain('organization:Q1065');
  });

  it('is found behind li- and the article', () => {
    const { actors } = readArabic('سلم الوفد الورقة للأمم المتحدة.');
    expect(actors.map(({ actor }) => actor.id)).toContain('organization:Q1065');
  });

  it('belongs to the country of its demonym', () => {
    const { actors } = readArabic('وقالت وزارة الخارجية التركية إن الاتفاق قائم.');
    expect(actors.find(({ actor }) => actor.type === 'Organization')?.actor.country).toBe('country:TR');
  });

  it('is one, named twice', () => {
    const text = 'وقالت وزارة الدفاع الروسية إن الطريق آمن. وأضافت الوزارة أن القافلة وصلت.';
    expect(new Set(said(text).map(({ speaker }) => speaker)).size).toBe(1);
    expect(said(text)).toHaveLength(2);
  });
});

describe('unlisted bodies that speak', () => {
  it.each([
    ['وقالت وكالة مكافحة الجراد في بيان إن الموسم انتهى.', 'وكالة مكافحة الجراد'],
    ['وقال موقع دار السواقي دوت كوم إن الموسم انتهى.', 'موقع دار السواقي دوت كوم'],
    ['وقالت منظمة هيوم رايت فورس الحقوقية إن الموسم انتهى.', 'منظمة هيوم رايت فورس الحقوقية'],
    ['وأوضحت مجموعة العمل من أجل صيادي الساحل، في بيان أمس، أن الموسم انتهى.', 'مجموعة العمل من أجل صيادي الساحل'],
    ['وذكرت وكالة "بلقوم" الاقتصادية أن الموسم انتهى.', 'بلقوم'],
    ['وكشفت الصحيفة الأميركية «السواقي اليوم» أن الموسم انتهى.', 'السواقي اليوم'],
    ['وأعربت الجمهورية العراقية عن أسفها لانتهاء الموسم.', 'Iraq'],
    ['وأعربت منظمة سهيلان الحقوقية، في بيان، عن أسفها لانتهاء الموسم.', 'منظمة سهيلان الحقوقية'],
    ['وأكدت الشبكة اليمنية لحقوق الإنسان أن الموسم انتهى.', 'الشبكة اليمنية لحقوق الإنسان'],
  ])('have the whole name: %s', (text, name) => {
    expect(said(text)[0]?.speaker).toBe(name);
  });

  it('named for a person are not the person', () => {
    const text = 'وأكدت المؤسسة العامة لجسر الأمير سليم الخطيب، في بيان لها، أن الجسر فتح.';
    expect(said(text)[0]?.speaker).not.toMatch(/^سليم/);
  });
});
