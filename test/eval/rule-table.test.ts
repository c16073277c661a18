import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { MahdarError } from '../../src/errors.ts';
import { countFirings } from '../../src/eval/count-firings.ts';
import { findSilent } from '../../src/eval/find-silent.ts';
import { renderRuleTable } from '../../src/eval/render-rule-table.ts';
import { toRuleTable } from '../../src/eval/rule-table.ts';
import type { LinkedArticle } from '../../src/link/linked-article.ts';
import type { ReadResult } from '../../src/read/read-result.ts';

const tallies = new Map([
  ['that/subject', { predicted: 4, found: 3, right: 2 }],
  ['noun/title', { predicted: 5, found: 1, right: 1 }],
]);
const firings = new Map([
  ['that/subject', 90],
  ['bare/group', 7],
]);
const article = (id: string) => ({ id, origin: { file: 'a.jsonl', line: 1, encoding: 'utf-8' } }) as Article;

describe('the table', () => {
  it('has a row for each rule that fired, the most frequent first', () => {
    const { rows, all } = toRuleTable(tallies, firings);
    expect(rows).toEqual([
      { name: 'noun/title', given: 5, found: 1, right: 1, precision: 0.2, corpus: 0 },
      { name: 'that/subject', given: 4, found: 3, right: 2, precision: 0.5, corpus: 90 },
      { name: 'bare/group', given: 0, found: 0, right: 0, precision: null, corpus: 7 },
    ]);
    expect(all).toEqual({ name: 'all', given: 9, found: 4, right: 3, precision: 1 / 3, corpus: 97 });
  });

  it('is text, what never fired below it', () => {
    const silent = findSilent(
      { languages: new Set(['ar']), rules: firings, cues: new Map([['ar.cue.say', 1]]) },
      tallies,
      ['ar.cue.warn', 'ar.cue.say', 'ar.cue.deny', 'en.cue.say'],
    );
    const table = toRuleTable(tallies, firings);
    expect(renderRuleTable(table, 'rule', { gold: 2, corpus: 30 }, silent)).toMatchInlineSnapshot(`
      "2 annotated articles, 30 articles of the corpus
      rule           given   found   right  precision  corpus
      noun/title         5       1       1       20.0       0
      that/subject       4       3       2       50.0      90
      bare/group         0       0       0          -       7
      all                9       4       3       33.3      97

      silent rules 1
        noun/title
      silent cues 2
        ar.cue.deny
        ar.cue.warn
      "
    `);
  });

  it('leaves out columns that were not measured', () => {
    const table = toRuleTable(null, firings);
    expect(table.all).toEqual({ name: 'all', given: null, found: null, right: null, precision: null, corpus: 97 });
    expect(renderRuleTable(table, 'cue', { gold: null, corpus: 30 }, null)).toMatchInlineSnapshot(`
      "30 articles of the corpus
      cue           corpus
      that/subject      90
      bare/group         7
      all               97
      "
    `);
    expect(renderRuleTable(toRuleTable(tallies, null), 'rule', { gold: 2, corpus: null }, null)).not.toContain(
      'corpus',
    );
    expect(toRuleTable(new Map(), null)).toMatchObject({ rows: [], all: { given: 0, precision: null } });
  });
});

describe('firings', () => {
  const statement = { foundBy: 'that/subject', cue: { entry: 'ar.cue.say' } };
  const reading = {
    rulesVersion: '',
    read: ({ id }: Article) => {
      if (id === 'bad') throw new TypeError('no such place');
      return { language: 'ar', statements: [statement, statement] } as unknown as LinkedArticle;
    },
  };
  async function* results(...ids: string[]): AsyncGenerator<ReadResult> {
    for (const id of ids) yield { article: article(id), notices: [] };
  }

  it('are counted by rule and by entry', async () => {
    expect(await countFirings(results('a', 'b'), reading)).toEqual({
      ...{ articles: 2, languages: new Set(['ar']) },
      ...{ rules: new Map([['that/subject', 4]]), cues: new Map([['ar.cue.say', 4]]) },
    });
  });

  it('end with the first article that cannot be read', async () => {
    await expect(countFirings(results('a', 'bad'), reading)).rejects.toMatchObject({ code: 'ARTICLE_FAILED', line: 1 });
    const error = new MahdarError('RECORD_MALFORMED', 'no JSON', { file: 'a.jsonl', line: 2 });
    async function* broken(): AsyncGenerator<ReadResult> {
      yield { id: null, error };
    }
    await expect(countFirings(broken(), reading)).rejects.toBe(error);
  });
});
