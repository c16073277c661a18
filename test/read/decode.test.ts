import { randomBytes } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const ARABIC = 'قال المبعوث في مؤتمر صحفي إن الجولة المقبلة ستعقد في جنيف، وأضاف أن "الوفد يصل غدا".\n';
const SHORT_ARABIC = 'وصل الوفد أمس';
const ENGLISH = 'The envoy said the talks would go on in Geneva – “with everyone at the table”, he added.\n';
const FRENCH_NAMES = 'The délégation of Côte d’Ivoire met in Genève, the café où they spoke being full.\n';

describe('encodings are found out', () => {
  it.each([
    ['utf-8', ARABIC, iconv.encode(ARABIC, 'utf8')],
    ['utf-8', ENGLISH, iconv.encode(ENGLISH, 'utf8')],
    ['utf-8', ARABIC, iconv.encode(ARABIC, 'utf8', { addBOM: true })],
    ['utf-16le', ARABIC, iconv.encode(ARABIC, 'utf-16le', { addBOM: true })],
    ['utf-16be', ARABIC, iconv.encode(ARABIC, 'utf-16be', { addBOM: true })],
    ['utf-16le', ARABIC, iconv.encode(ARABIC, 'utf-16le')],
    ['utf-16be', ENGLISH, iconv.encode(ENGLISH, 'utf-16be')],
    ['windows-1256', ARABIC, iconv.encode(ARABIC, 'windows-1256')],
    ['windows-1256', SHORT_ARABIC, iconv.encode(SHORT_ARABIC, 'windows-1256')],
    ['windows-1256', ARABIC + ENGLISH.slice(0, 40), iconv.encode(ARABIC + ENGLISH.slice(0, 40), 'windows-1256')],
    ['iso-8859-6', ARABIC, iconv.encode(ARABIC, 'iso-8859-6')],
    ['iso-8859-6', SHORT_ARABIC, iconv.encode(SHORT_ARABIC, 'iso-8859-6')],
    ['windows-1252', ENGLISH, iconv.encode(ENGLISH, 'windows-1252')],
    ['windows-1252', FRENCH_NAMES, iconv.encode(FRENCH_NAMES, 'windows-1252')],
  ])('%s: %s', (encoding, text, bytes) => {
    expect(decode(bytes, { file: 'a.txt' })).toEqual({ text, encoding, notices: [] });
  });

  it('a long text whose first 64 KB end inside a letter stays UTF-8', () => {
    const long = ` ${ARABIC.repeat(1000)}`;
    expect(decode(Buffer.from(long), { file: 'a.txt' })).toMatchObject({ encoding: 'utf-8', text: long });
  });

  it('the same article is read alike in every Arabic encoding', () => {
    const texts = ['utf8', 'utf-16le', 'windows-1256', 'iso-8859-6'].map(
      (encoding) => decode(iconv.encode(ARABIC, encoding), { file: 'a.txt' }).text,
    );
    expect(new Set(texts)).toEqual(new Set([ARABIC]));
  });
});

describe('what is no text is refused', () => {
  it.each([
    ['random bytes', randomBytes(5000)],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n')],
    ['an archive', Buffer.from('PK\u0003\u0004 and so on', 'latin1')],
    ['zeros', Buffer.alloc(1000)],
  ])('%s', (_name, bytes) => {
    expect(() => decode(bytes, { file: 'a.txt' })).toThrowError(
      expect.objectContaining({ code: 'ARTICLE_BINARY', file: 'a.txt' }),
    );
  });

  it('an encoding of another script, with its name', () => {
    const russian = iconv.encode('Переговоры продолжатся завтра в столице, сообщил глава делегации.', 'windows-1251');
    expect(() => decode(russian, { file: 'a.txt', line: 7 })).toThrowError(
      expect.objectContaining({ code: 'ARTICLE_ENCODING', line: 7, message: expect.stringContaining('windows-1251') }),
    );
  });
});

describe('text that was spoilt before is read with a notice', () => {
  it('lost characters', () => {
    const { notices } = decode(Buffer.from('The envoy\uFFFDs words'), { file: 'a.txt' });
    expect(notices.map(({ code }) => code)).toEqual(['ENCODING_DAMAGED']);
  });

  it.each([
    ['utf-8', 'windows-1252'],
    ['utf-8', 'latin1'],
    ['windows-1256', 'windows-1252'],
    ['windows-1256', 'latin1'],
  ] as const)('Arabic in %s read as %s: the notice says what to give', (was, readAs) => {
    const misread = iconv.decode(iconv.encode(ARABIC, was), readAs);
    for (const text of [misread, `The paper wrote: ${misread}${ENGLISH}`]) {
      const { notices } = decode(Buffer.from(text), { file: 'a.txt' });
      expect(notices.find(({ code }) => code === 'ENCODING_MISREAD')?.message).toContain(`--encoding ${was}`);
    }
  });

  it.each([
    FRENCH_NAMES.repeat(20),
    'Die Außenminister prüften während der Gespräche ähnliche Vorschläge für Österreich. '.repeat(10),
    'La delegación pidió más días: el Ministro habló así de la situación política y económica. '.repeat(10),
    ENGLISH.repeat(20),
    ARABIC,
  ])('and nothing is said of what was read rightly: %s', (text) => {
    expect(decode(Buffer.from(text), { file: 'a.txt' }).notices).toEqual([]);
  });
});

describe('Arabic in the minority, read in the code page of the rest', () => {
  it('is told with what to give', () => {
    const text = `${ENGLISH.repeat(10)}${ARABIC}`;
    const { encoding, notices } = decode(iconv.encode(text, 'windows-1256'), { file: 'a.txt' });
    expect(encoding).toBe('windows-1252');
    expect(notices).toMatchObject([
      { code: 'ENCODING_MISREAD', message: expect.stringMatching(/give the encoding: --encoding windows-1256$/) },
    ]);
  });
});

describe('an encoding that is given', () => {
  it('is taken, but a byte order mark is believed more', () => {
    const bytes = iconv.encode(`Geneva and more. ${SHORT_ARABIC}`, 'windows-1256');
    expect(decode(bytes, { file: 'a.txt', encoding: 'windows-1256' })).toMatchObject({
      ...{ text: `Geneva and more. ${SHORT_ARABIC}`, encoding: 'windows-1256' },
    });
    const marked = iconv.encode(ARABIC, 'utf8', { addBOM: true });
    expect(decode(marked, { file: 'a.txt', encoding: 'windows-1256' }).text).toBe(ARABIC);
  });
});
