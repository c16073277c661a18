import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { foldEnglish } from '../../src/language/en/fold.ts';

describe('the language of a text', () => {
  it.each<[string, string, 'ar' | 'en' | null]>([
    ['Arabic', 'قال الوزير إن المحادثات بدأت.', 'ar'],
    ['English', 'The minister said talks had begun.', 'en'],
    ['Arabic that names English bodies', 'قالت Reuters إن اتفاق NATO سيوقع في Geneva غدا وإن الوفود وصلت', 'ar'],
    ['English that names Arabic ones', 'The paper الشرق said that talks had begun in the morning', 'en'],
    ['another script', '部長は協議が始まったと述べた。', null],
    ['Cyrillic', 'Министр заявил, что переговоры начались.', null],
    ['Persian', 'وزیر امور خارجه گفت که دور بعدی مذاکرات هفته آینده در ژنو برگزار خواهد شد.', null],
    ['Persian typed on an Arabic keyboard', 'گفت كه اين توافق را نمي پذيرد و مذاكرات ادامه پيدا مي كند چون ژنو', null],
    ['Urdu', 'وزیر خارجہ نے کہا کہ مذاکرات کا اگلا دور آئندہ ہفتے جنیوا میں ہوگا۔', null],
    ['French', 'Le ministre a déclaré lundi à Genève que les négociations continueraient la semaine prochaine.', null],
    ['German', 'Der Minister sagte am Montag in Genf, die Gespräche würden nächste Woche fortgesetzt werden.', null],
    ['Spanish', 'El ministro dijo el lunes en Ginebra que las negociaciones continuarán la próxima semana.', null],
    ['Turkish', 'Bakan pazartesi günü Cenevre’de müzakerelerin gelecek hafta devam edeceğini söyledi.', null],
    ['a short headline in Arabic', 'لافروف: محادثات أستانا مستمرة', 'ar'],
    ['Arabic with Persian letters in names', 'تشرتشل وچرچل في مؤتمر', 'ar'],
    ['Arabic typed on a Persian keyboard', 'قال وزیر الخارجیة الروسي إن الجولة المقبلة ستعقد في جنیف', 'ar'],
    ['a short headline in English', 'Talks begin', 'en'],
    ['names with little English', 'Macron, Merkel, Rouhani hold Vienna talks; Araghchi, Zarif join', 'en'],
    ['Arabic in presentation forms', '\uFEED\uFEBB\uFED4\uFE96 \uFEED\uFED7\uFE8E\uFEDF\uFE96', 'ar'],
    ['digits and marks alone', '12:30 - 2017/02/16 ...', null],
    ['nothing', '', null],
  ])('%s', (_what, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told by its beginning: a long tail in another script changes nothing', () => {
    expect(detectLanguage(`${'قال الوزير نعم. '.repeat(400)}${'the minister said yes. '.repeat(4000)}`)).toBe('ar');
  });
});

describe('folding English', () => {
  it.each(['Geneva', 'Côte d’Ivoire', 'U.N.', 'Łódź', 'ISTANBUL', 'Straße', 'Al-Nahda'])(
    '%s, folded twice, is the same',
    (word) => {
      expect(foldEnglish(foldEnglish(word))).toBe(foldEnglish(word));
      expect(foldEnglish(word)).toBe(foldEnglish(word).toLowerCase());
    },
  );
});
