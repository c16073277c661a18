import { type Span, textAt } from '../../span.ts';
import { VERDICTS } from '../judge-statements.ts';
import { cueEntry, cueText } from '../prediction.ts';
import { cutAtSpans, paragraphsOf } from './cut-at-spans.ts';
import { type Html, html } from './html.ts';
import type { PageArticle } from './page-article.ts';
import { marksOf, nameIn, type Side, type StatementSide, statementsOf } from './statement-side.ts';
import { SIGNS, WORDS } from './verdict-words.ts';

/**
 * One article: its text twice, line beside line, with what gold has and what was found, and the same in a table.
 * @param rank 1 for the worst; it makes the anchors
 */
export function renderArticle(shown: PageArticle, rank: number): Html {
  const { article, others, classes, statements } = shown;
  const direction = article.language === null ? 'auto' : article.language === 'ar' ? 'rtl' : 'ltr';
  const marks = [...classes].map((name) => `c-${name}`).join(' ');
  return html`
<section class="article ${marks}" id="a${rank}">
<h2><a href="#a${rank}">${rank}</a> <bdi>${article.title ?? article.id}</bdi></h2>
<p class="about">${describe(shown)}</p>
<div class="columns" dir="${direction}" lang="${article.language ?? ''}">
<h3 dir="ltr" lang="en">gold</h3><h3 dir="ltr" lang="en">found</h3>
${renderText(shown, rank)}
</div>
${others.length > 0 ? renderOthers(shown) : null}
${statements.length > 0 ? renderTable(shown, rank) : null}
</section>`;
}

/** Where the article is from, and how it fared. */
function describe({ article, endToEnd, statements }: PageArticle): Html {
  const { id, outlet, publishedOn } = article;
  const counts = VERDICTS.map((name) => ({ name, count: statements.filter(({ verdict }) => verdict === name).length }));
  const parts = [
    html`<b>${endToEnd === null ? 'no statements' : `F1 ${(100 * endToEnd).toFixed(1)}`}</b>`,
    ...counts.filter(({ count }) => count > 0).map(({ name, count }) => html`${count} ${WORDS[name]}`),
    ...[outlet, publishedOn, id].filter((text) => text !== null).map((text) => html`<bdi>${text}</bdi>`),
  ];
  return html`${parts.map((part, index) => html`${index > 0 ? ' · ' : null}${part}`)}`;
}

function renderText({ article, statements }: PageArticle, rank: number): Html[] {
  const { content } = article;
  const columns = (['gold', 'found'] as const).map((side) =>
    createColumn(content, statementsOf(statements, side, article.language), side, rank),
  );
  return paragraphsOf(content).map((line) => html`${columns.map((column) => html`<p>${column(line)}</p>`)}\n`);
}

/** Gives the lines of one column, which must be asked for in text order: a statement is introduced where it begins. */
function createColumn(
  content: string,
  statements: readonly StatementSide[],
  side: Side,
  rank: number,
): (line: Span) => Html[] {
  const introduced = new Set<number>();
  return (line) =>
    cutAtSpans(line, statements).map((run) => {
      const begin = run.over.filter(({ number }) => !introduced.has(number));
      for (const { number } of begin) introduced.add(number);
      const words = run.over.reduceRight(
        (inner: Html, { marks }) => html`<mark class="${marks}">${inner}</mark>`,
        html`${textAt(content, run)}`,
      );
      return html`${begin.map((statement) => renderChip(statement, side, rank))}${words}`;
    });
}

/** Who says it, and the words that announce it. */
function renderChip({ number, verdict, marks, errors, speaker, cue }: StatementSide, side: Side, rank: number): Html {
  const wrong = errors.length > 0 ? html` <i>${errors.join(' ')}</i>` : null;
  return html`<a class="chip ${marks}" href="#a${rank}s${number}" title="${WORDS[verdict]}, ${side}"><b>${SIGNS[verdict]}${number}</b> <bdi>${speaker ?? '—'}</bdi>${cue ? html` · <bdi>${cue}</bdi>` : null}${wrong}</a>`;
}

/** Differences of meetings and actors: the words, and what else is known of them. */
function renderOthers({ others }: PageArticle): Html {
  const items = others.map((error) => {
    const more = error.gold ?? error.predicted ?? '';
    const also = more !== '' && more !== error.text ? html` <small><bdi>${more}</bdi></small>` : null;
    return html`<li class="c-${error.class}">${error.class} <bdi>${error.text}</bdi>${also}</li>\n`;
  });
  return html`<ul class="others">${items}</ul>`;
}

function renderTable({ article: { language }, statements }: PageArticle, rank: number): Html {
  const rows = statements.map((judged, index) => {
    const { gold, predicted, verdict, classes } = judged;
    const found = predicted && html`<bdi>${cueText(predicted)}</bdi> <small>${cueEntry(predicted)}</small>`;
    return html`
<tr id="a${rank}s${index + 1}" class="${marksOf(judged)}"><th>${index + 1}</th>
<td>${WORDS[verdict]} <small>${classes.filter((name) => name !== verdict).join(' ')}</small></td>
<td><bdi>${nameIn(gold?.speaker, language)}</bdi></td><td><bdi>${gold?.cue ?? null}</bdi></td>
<td><bdi>${nameIn(predicted?.speaker, language)}</bdi></td><td>${found}</td><td>${predicted?.foundBy ?? null}</td></tr>`;
  });
  return html`
<details><summary>${statements.length} statements as a table, with rules</summary>
<table class="statements"><thead><tr><th>no.</th><th>verdict</th><th>speaker in gold</th><th>cue in gold</th>
<th>speaker found</th><th>cue found</th><th>rule</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
