import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../../src/eval/gold.ts';
import { toPageArticles } from '../../../src/eval/page/page-article.ts';
import { renderPage } from '../../../src/eval/page/render-page.ts';
import { predictionLine } from '../../../src/eval/prediction.ts';
import type { Gold } from '../../../src/eval/read-gold.ts';
import { score } from '../../../src/eval/score.ts';
import { createScorer } from '../../../src/eval/scorer.ts';
import { readScoringWords } from '../../../src/eval/scoring-words.ts';

const scorer = createScorer(readScoringWords());
const salem = { name: 'سالم', name_en: 'Salem', type: 'Person' as const };
const karim = { name: 'Karim', name_ar: 'كريم', name_en: 'Karim', names: ['كريم', 'Karim'], type: 'Person' };

const english = 'Salem said <b>it</b> holds & stands.\n\nKarim added that\nnobody left. He warned of rain.';
const arabic = 'قال سالم إن الجولة انتهت.';
const at = (content: string, words: string) => ({
  start: content.indexOf(words),
  end: content.indexOf(words) + words.length,
});
const required = { kind: 'indirect' as const, optional: false, references: [] };
const meta = { url: null, origin: { file: 'x', line: null, encoding: 'utf-8' } };

/** One English article in which all goes wrong, one Arabic one in which all is right, one without statements. */
const gold = {
  articles: [
    { ...meta, id: 'good', title: null, outlet: null, publishedOn: null, content: arabic, language: 'ar' },
    { ...meta, id: 'none', title: 'Nothing', outlet: null, publishedOn: null, content: 'Rain.', language: 'en' },
    {
      ...meta,
      id: 'bad<1>',
      title: 'It & <that>',
      outlet: 'A "B"',
      publishedOn: '2017-02-06',
      content: english,
      language: 'en',
    },
  ],
  annotated: [
    {
      id: 'good',
      content: arabic,
      statements: [{ ...required, ...at(arabic, 'الجولة انتهت'), cue: 'قال', speaker: salem }],
    },
    { id: 'none', content: 'Rain.', statements: [] },
    {
      id: 'bad<1>',
      content: english,
      statements: [
        { ...required, ...at(english, '<b>it</b> holds & stands'), cue: 'said', speaker: salem },
        { ...required, ...at(english, 'that\nnobody left'), cue: 'added', speaker: salem },
        { ...required, ...at(english, 'nobody'), cue: null, speaker: salem, optional: true },
      ],
    },
  ].map((article) => ({ meetings: [], actors: [], ...article }) as unknown as GoldArticle),
} as unknown as Gold;
const predictions = new Map(
  [
    {
      id: 'good',
      statements: [
        { ...at(arabic, 'الجولة انتهت'), speaker: { ...karim, names: ['سالم'] }, cue: 'قال', foundBy: 'that/subject' },
      ],
    },
    {
      id: 'bad<1>',
      statements: [
        {
          ...at(english, 'that\nnobody left'),
          speaker: karim,
          cue: { text: 'added', entry: 'en.cue.add' },
          foundBy: 'en.that',
        },
        { ...at(english, 'rain'), speaker: null, cue: 'warned', foundBy: 'en.noun' },
      ],
    },
  ].map((line) => [line.id, predictionLine.parse(line)]),
);

const evaluation = score(gold.annotated, predictions, scorer);
const shown = toPageArticles(gold, predictions, evaluation, scorer);
const page = renderPage(evaluation, shown, 'p { margin: 0 }\n');
const section = (rank: number) => page.split('<section ')[rank] as string;

describe('the page', () => {
  it('has the worst article first, those without statements last', () => {
    expect(shown.map(({ article, endToEnd }) => [article.id, endToEnd])).toEqual([
      ['bad<1>', 0],
      ['good', 1],
      ['none', null],
    ]);
    expect([...page.matchAll(/<section class="[^"]*" id="(a\d)"/g)].map(([, id]) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('shows both sides of a line beside each other, with verdict, speaker, cue and error', () => {
    const [, first, second, third, fourth] = section(1)
      .split('<p>')
      .map((part) => part.replace(/<\/p>[\s\S]*/, ''));
    expect(first).toContain(
      'class="chip missed c-missed" href="#a1s1" title="missed, gold"><b>−1</b> <bdi>Salem</bdi> · <bdi>said</bdi>',
    );
    expect(first).toContain('<mark class="missed c-missed">&lt;b&gt;it&lt;/b&gt; holds &amp; stands</mark>.');
    expect(second).toBe('Salem said &lt;b&gt;it&lt;/b&gt; holds &amp; stands.');
    expect(third).toContain('<b>✗2</b> <bdi>Salem</bdi> · <bdi>added</bdi> <i>speaker-link</i>');
    expect(fourth).toContain('<b>✗2</b> <bdi>Karim</bdi> · <bdi>added</bdi> <i>speaker-link</i>');
  });

  it('introduces a statement once, where it goes on in the next line as well, and nests one in another', () => {
    expect(section(1).match(/class="chip wrong-speaker/g)).toHaveLength(2);
    expect(section(1)).toContain(
      '<mark class="wrong-speaker c-speaker-link"><mark class="optional">nobody</mark></mark>',
    );
    expect(section(1)).toContain('<b>+4</b> <bdi>—</bdi> · <bdi>warned</bdi>');
    expect(section(1)).toContain('<small>en.cue.add</small></td><td>en.that</td>');
  });

  it('runs from right to left where the article is Arabic, with names in its language', () => {
    expect(section(1)).toContain('dir="ltr" lang="en"');
    expect(section(2)).toContain('dir="rtl" lang="ar"');
    expect(section(2)).toContain('<b>✓1</b> <bdi>كريم</bdi>');
  });

  it('has the figures, and choices for the classes that occur', () => {
    expect(page).toContain('<tr><th>detection</th><td>66.7</td><td>66.7</td><td>66.7</td></tr>');
    expect([...page.matchAll(/id="f-([a-z-]+)"/g)].map(([, name]) => name)).toEqual([
      ...['all', 'missed', 'spurious', 'speaker-link'],
    ]);
  });

  it('escapes titles, outlets and ids', () => {
    expect(section(1)).toContain('<bdi>It &amp; &lt;that&gt;</bdi>');
    expect(section(1)).toContain('<bdi>A &quot;B&quot;</bdi> · <bdi>2017-02-06</bdi> · <bdi>bad&lt;1&gt;</bdi>');
  });

  it('fetches nothing and runs nothing; its policy allows its own style alone', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bstyle=|\son\w+=|https?:|url\(|@import/);
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([]);
  });

  it('has each anchor once, and one for each link', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
