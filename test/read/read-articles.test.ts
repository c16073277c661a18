import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/read/read-articles.ts';
import { refuseDuplicates } from '../../src/read/refuse-duplicates.ts';
import { collect, streamOf } from './collect.ts';
import { folderWith } from './temporary-folder.ts';

const record = (content: string, rest: object = {}): string => JSON.stringify({ ...rest, content });

describe('plain text', () => {
  it('is one article with what is given', async () => {
    const folder = folderWith({ 'a.txt': 'Talks begin\n\nThe envoy arrived.\n' });
    const { articles } = await collect(
      readArticles([join(folder, 'a.txt')], { publishedOn: '2017-02-06', outlet: 'SANA', language: 'en' }),
    );
    expect(articles).toEqual([
      {
        id: 'bd91273726a3',
        content: 'Talks begin\n\nThe envoy arrived.\n',
        publishedOn: '2017-02-06',
        outlet: 'SANA',
        language: 'en',
        title: null,
        url: null,
        origin: { file: join(folder, 'a.txt'), line: null, encoding: 'utf-8' },
      },
    ]);
  });

  it('may say about itself in front matter, which wins over what is given', async () => {
    const text =
      '---\nid: sochi-1\noutlet: "The Monitor"\npublishedOn: 2018-01-30\ntitle: One: two\n---\n\nText.\r\n---\nMore.\n';
    const folder = folderWith({ 'a.md': text });
    const { articles } = await collect(
      readArticles([folder], { publishedOn: '2018-01-31', outlet: 'Given', url: 'http://given' }),
    );
    expect(articles).toMatchObject([
      {
        id: 'sochi-1',
        outlet: 'The Monitor',
        publishedOn: '2018-01-30',
        url: 'http://given',
        title: 'One: two',
        content: 'Text.\r\n---\nMore.\n',
      },
    ]);
  });

  it('takes its first line as title where it is clearly a headline; the content stays whole', async () => {
    const titleOf = async (text: string) => {
      const { articles } = await collect(readArticles(['-'], {}, streamOf(text)));
      expect(articles[0]?.content).toBe(text);
      return articles[0]?.title;
    };
    const body = 'The envoy arrived in the city.\n\nHe said that talks would begin.\n';
    expect(await titleOf(`Envoy arrives for talks\n\n${body}`)).toBe('Envoy arrives for talks');
    expect(await titleOf(`  Envoy arrives for talks \r\n\r\n${body}`)).toBe('Envoy arrives for talks');
    expect(await titleOf('وصول الوفد إلى جنيف\n\nوصل الوفد أمس.\n')).toBe('وصول الوفد إلى جنيف');
    expect(await titleOf('هل تنجح المحادثات في جنيف؟\n\nوصل الوفد أمس.\n')).toBe('هل تنجح المحادثات في جنيف؟');
    for (const text of [
      `The envoy arrived for talks.\n\n${body}`,
      `The minister said this to the press:\n\n${body}`,
      `Geneva, Reuters\n\n${body}`,
      `Envoy arrives for talks\n${body}`,
      `${'Envoy arrives for talks '.repeat(10)}\n\n${body}`,
      'Envoy arrives for talks\n\n',
      'وصل الوفد إلى جنيف\n\nوقال الوزير إن المحادثات تبدأ غدا\n\nوأضاف أنها ستطول\n',
    ]) {
      expect(await titleOf(text)).toBeNull();
    }
  });

  it('with a title of its own, or given, keeps that', async () => {
    const text = 'Envoy arrives for talks\n\nThe envoy arrived.\n';
    const read = async (input: string) =>
      (await collect(readArticles(['-'], { title: 'Given' }, streamOf(input)))).articles[0];
    expect(await read(text)).toMatchObject({ title: 'Given', content: text });
    expect(await read(`---\ntitle: Own\n---\n${text}`)).toMatchObject({ title: 'Own', content: text });
  });

  it('is read in the encoding that is given, as are records', async () => {
    const short = 'EU NATO UN OPEC: وصل';
    const folder = folderWith({
      'a.txt': iconv.encode(short, 'windows-1256'),
      'b.jsonl': iconv.encode(`${record(short)}\n${record('Two')}\n`, 'utf-16le'),
    });
    const encoding = 'windows-1256';
    const text = await collect(readArticles([join(folder, 'a.txt')], { encoding }));
    expect(text.articles).toMatchObject([{ content: short, origin: { encoding } }]);
    const records = await collect(readArticles([join(folder, 'b.jsonl')], { encoding: 'utf-16le' }));
    expect(records.articles).toMatchObject([{ content: short, origin: { encoding: 'utf-16le' } }, { content: 'Two' }]);
  });

  it('says which key of the front matter is not used', async () => {
    const folder = folderWith({ 'a.txt': '---\nid: a\nauthor: someone\n---\nText.' });
    expect(await collect(readArticles([folder], {}))).toMatchObject({ notices: ['FRONT_MATTER_UNKNOWN'], errors: [] });
  });

  it('that begins with dashes has no front matter', async () => {
    const text = '---\nAn opening line of prose.\n---\nText.';
    const { articles } = await collect(readArticles([folderWith({ 'a.txt': text })], {}));
    expect(articles[0]?.content).toBe(text);
  });
});

describe('records', () => {
  it('stand one a line, streamed in any pieces', async () => {
    const bytes = Buffer.from(
      `\uFEFF${record('قال الوفد')}\n\n${record('The envoy said so', { id: 7, language: 'en' })}`,
    );
    for (const size of [1, 3, 1000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { articles } = await collect(readArticles(['-'], {}, streamOf(...pieces)));
      expect(articles.map(({ content, origin }) => [content, origin.line])).toEqual([
        ['قال الوفد', 1],
        ['The envoy said so', 3],
      ]);
      expect(articles[1]?.id).toBe('7');
    }
  });

  it('may be one object or an array of a JSON file, and UTF-16', async () => {
    const folder = folderWith({
      'array.json': `[${record('One')}, {"id": "bad"}, ${record('Two')}]`,
      'one.json': JSON.stringify({ content: 'Three' }, null, 2),
      'wide.jsonl': Buffer.from(`\uFEFF${record('Four')}\n${record('Five')}\n`, 'utf16le'),
    });
    const { articles, errors } = await collect(readArticles([folder], {}));
    expect(articles.map(({ content }) => content)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(errors).toMatchObject([
      { code: 'RECORD_INCOMPLETE', id: 'bad', message: expect.stringContaining('record 2') },
    ]);
  });

  it('take from what is given only what they lack', async () => {
    const folder = folderWith({ 'a.jsonl': `${record('One', { outlet: 'Own', publishedOn: null })}\n` });
    const { articles } = await collect(readArticles([folder], { outlet: 'Given', publishedOn: '2017-01-23' }));
    expect(articles).toMatchObject([{ outlet: 'Own', publishedOn: '2017-01-23' }]);
  });

  it('lose a time of day', async () => {
    const { articles } = await collect(
      readArticles([folderWith({ 'a.jsonl': record('One', { publishedOn: '2017-01-23T10:00:00Z' }) })], {}),
    );
    expect(articles[0]?.publishedOn).toBe('2017-01-23');
  });

  it.each([
    ['RECORD_MALFORMED', '{"content": "cut'],
    ['RECORD_MALFORMED', '["no", "object"]'],
    ['RECORD_MALFORMED', 'null'],
    ['RECORD_MALFORMED', record('x', { title: 3 })],
    ['RECORD_INCOMPLETE', '{"id": "a"}'],
    ['RECORD_INCOMPLETE', '{"id": "a", "text": "under another name"}'],
    ['RECORD_INCOMPLETE', '{"content": 5}'],
    ['ARTICLE_EMPTY', record(' \n')],
    ['RECORD_DATE', record('x', { publishedOn: '2015-02-30' })],
    ['RECORD_DATE', record('x', { publishedOn: 'yesterday' })],
    ['RECORD_DATE', record('x', { publishedOn: 20150203 })],
    ['ARTICLE_LANGUAGE', record('x', { language: 'fr' })],
    ['ARTICLE_LANGUAGE', record('Переговоры продолжатся завтра')],
    ['ARTICLE_LANGUAGE', record('2017 - 2018')],
    ['ARTICLE_LANGUAGE', record('وزیر امور خارجه گفت که دور بعدی مذاکرات هفته آینده در ژنو برگزار خواهد شد.')],
    ['ARTICLE_ENCODING', record(iconv.decode(Buffer.from('قال الوزير إن الوفد وصل إلى جنيف'), 'windows-1252'))],
  ])('%s: %s, and the others go on', async (code, line) => {
    const folder = folderWith({ 'a.jsonl': `${record('One')}\n${line}\n${record('Two')}\n` });
    const { articles, errors } = await collect(readArticles([join(folder, 'a.jsonl')], {}));
    expect(articles.map(({ content }) => content)).toEqual(['One', 'Two']);
    expect(errors).toMatchObject([{ code, file: join(folder, 'a.jsonl'), line: 2 }]);
  });

  it.each([
    ['Persian', 'وزیر امور خارجه گفت که دور بعدی مذاکرات هفته آینده در ژنو برگزار خواهد شد.'],
    ['Urdu', 'وزیر خارجہ نے کہا کہ مذاکرات کا اگلا دور آئندہ ہفتے جنیوا میں ہوگا۔'],
    ['French', 'Le ministre a déclaré lundi à Genève que les négociations continueraient la semaine prochaine.'],
    [
      'Russian',
      'Министр иностранных дел заявил в понедельник, что переговоры в Женеве продолжатся на следующей неделе.',
    ],
  ])('in %s are refused by its name', async (language, content) => {
    const { errors } = await collect(readArticles(['-'], {}, streamOf(`${record(content)}\n`)));
    expect(errors).toMatchObject([{ code: 'ARTICLE_LANGUAGE', message: `the text seems to be in ${language}` }]);
  });

  it('are refused where a line is longer than an article can be', async () => {
    const long = Buffer.alloc(10_000_001, 'a');
    const stream = streamOf(`${record('One')}\n`, long, `\n${record('Two')}\n`);
    const { articles, errors } = await collect(readArticles(['-'], {}, stream));
    expect(articles).toHaveLength(2);
    expect(errors).toMatchObject([{ code: 'ARTICLE_TOO_LARGE', file: '-', line: 2 }]);
  });
});

describe('one id for two texts', () => {
  it('is refused, naming the first place', async () => {
    const lines = [
      record('One', { id: 'a' }),
      record('One', { id: 'a' }),
      record('Other', { id: 'a' }),
      record('B', { id: 'b' }),
    ];
    const folder = folderWith({ 'a.jsonl': lines.join('\n') });
    const file = join(folder, 'a.jsonl');
    const { articles, errors } = await collect(refuseDuplicates(readArticles([file], {})));
    expect(articles.map(({ id }) => id)).toEqual(['a', 'a', 'b']);
    expect(errors).toMatchObject([
      { code: 'RECORD_DUPLICATE', id: 'a', file, line: 3, message: expect.stringContaining(`${file}:1`) },
    ]);
  });
});

describe('inputs', () => {
  it('a folder with all below it, hidden files and those about the folder left out, in one order', async () => {
    const folder = folderWith({
      ...{ 'b.txt': 'B', 'a/deep/c.jsonl': record('C'), 'a/x.md': 'X' },
      ...{ '.hidden/d.txt': 'D', 'README.md': 'R', 'a/LICENSE.txt': 'L', 'picture.png': 'P' },
    });
    const { articles, errors } = await collect(readArticles([folder], {}));
    expect(articles.map(({ content }) => content)).toEqual(['C', 'X', 'B']);
    expect(errors).toEqual([]);
  });

  it('a glob', async () => {
    const folder = folderWith({ 'a1.txt': 'A1', 'a2.txt': 'A2', 'b.txt': 'B' });
    const { articles } = await collect(readArticles([`${folder}/a*.txt`], {}));
    expect(articles.map(({ content }) => content)).toEqual(['A1', 'A2']);
  });

  it('standard input as text, JSON or JSONL', async () => {
    const read = async (text: string) => (await collect(readArticles(['-'], {}, streamOf(text)))).articles;
    expect(await read('Plain words.\nTwo lines.')).toMatchObject([{ content: 'Plain words.\nTwo lines.' }]);
    expect(await read(`${record('One')}\n${record('Two')}\n`)).toMatchObject([{ content: 'One' }, { content: 'Two' }]);
    expect(await read(JSON.stringify([{ content: 'One' }, { content: 'Two' }], null, 1))).toHaveLength(2);
    expect(await read(JSON.stringify({ content: 'One' }, null, 1))).toMatchObject([{ content: 'One' }]);
  });

  it('a JSONL stream whose first line is bad is still JSONL', async () => {
    const { articles, errors } = await collect(
      readArticles(['-'], {}, streamOf(`{"content": "cut\n${record('Two')}\n`)),
    );
    expect(articles).toHaveLength(1);
    expect(errors).toMatchObject([{ code: 'RECORD_MALFORMED', line: 1 }]);
  });

  it('a file of an unknown ending by what is in it', async () => {
    const folder = folderWith({ 'articles.dump': `${record('One')}\n`, note: 'Text' });
    const { articles } = await collect(readArticles([join(folder, 'articles.dump'), join(folder, 'note')], {}));
    expect(articles.map(({ content }) => content)).toEqual(['One', 'Text']);
  });

  it.each(['missing.txt', 'missing/*.txt'])('that are not there are named: %s', async (name) => {
    const folder = folderWith({ 'a.txt': 'A' });
    const { articles, errors } = await collect(readArticles([join(folder, name), join(folder, 'a.txt')], {}));
    expect(articles).toHaveLength(1);
    expect(errors).toMatchObject([{ code: 'INPUT_NOT_FOUND', file: join(folder, name) }]);
  });

  it('a folder without articles is named', async () => {
    const { errors } = await collect(readArticles([folderWith({ 'a.png': 'P' })], {}));
    expect(errors).toMatchObject([{ code: 'INPUT_NOT_FOUND' }]);
  });

  it.each(['a.txt', 'a.json', 'a.jsonl'])('an empty file: %s', async (name) => {
    const { errors } = await collect(readArticles([folderWith({ [name]: '' })], {}));
    expect(errors).toMatchObject([{ code: 'ARTICLE_EMPTY' }]);
  });

  it('empty standard input, and a text of spaces', async () => {
    expect(await collect(readArticles(['-'], {}, streamOf()))).toMatchObject({ errors: [{ code: 'ARTICLE_EMPTY' }] });
    const { errors } = await collect(readArticles([folderWith({ 'a.txt': ' \n\n' })], {}));
    expect(errors).toMatchObject([{ code: 'ARTICLE_EMPTY' }]);
  });

  it('a text file of 50 MB is refused before it is read', async () => {
    const file = join(folderWith(), 'large.txt');
    writeFileSync(file, 'a');
    truncateSync(file, 50_000_000);
    const started = performance.now();
    const { errors } = await collect(readArticles([file], {}));
    expect(errors).toMatchObject([{ code: 'ARTICLE_TOO_LARGE', file }]);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('a binary file under a text name', async () => {
    const { errors } = await collect(
      readArticles([folderWith({ 'a.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) })], {}),
    );
    expect(errors).toMatchObject([{ code: 'ARTICLE_BINARY' }]);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = folderWith({ 'a.txt': 'A' });
    chmodSync(join(folder, 'a.txt'), 0);
    const { errors } = await collect(readArticles([folder], {}));
    expect(errors).toMatchObject([{ code: 'INPUT_NOT_FOUND', message: 'the file may not be read' }]);
  });
});
