import { ERROR_CLASSES } from '../difference.ts';
import { VERDICTS } from '../judge-statements.ts';
import { MEASURES, RATIOS, spreadOf } from '../report.ts';
import type { Evaluation } from '../score.ts';
import { type Html, html } from './html.ts';
import type { PageArticle } from './page-article.ts';
import { SIGNS, WORDS } from './verdict-words.ts';

/** The head of the page: figures, what the colours mean, and the articles to go to. */
export function renderSummary(evaluation: Evaluation, shown: readonly PageArticle[]): Html {
  const { figures } = evaluation;
  return html`
<h1>Gold and found</h1>
<p>${figures.documents} articles, ${figures.statements} gold statements, ${figures.predicted} predicted; the worst article first.</p>
<div class="summary">${renderFigures(evaluation)}${renderVerdicts(shown)}${renderIndex(shown)}</div>`;
}

/** Chooses a class of error: only articles that have it are shown, all other statements lose their colour. Works without a script. */
export function renderFilter({ errors }: Evaluation): Html {
  const choices = ERROR_CLASSES.flatMap((name) => {
    const count = errors.filter((error) => error.class === name).length;
    return count === 0 ? [] : [html`<label><input type="radio" name="class" id="f-${name}">${name} ${count}</label>\n`];
  });
  return html`
<form class="filter"><fieldset><legend>show</legend>
<label><input type="radio" name="class" id="f-all" checked>all</label>
${choices}</fieldset></form>`;
}

function renderFigures({ figures, articles }: Evaluation): Html {
  const { median, worstTenth } = spreadOf(articles);
  const single: readonly (readonly [string, number | null])[] = [
    ...RATIOS.map((name) => [name, figures[name]] as const),
    ...[['median article', median] as const, ['worst tenth of articles', worstTenth] as const],
  ];
  return html`
<table class="figures"><thead><tr><th></th><th>P</th><th>R</th><th>F1</th></tr></thead><tbody>
${MEASURES.map((name) => {
  const { P, R, F1 } = figures[name];
  return html`<tr><th>${name}</th><td>${percent(P)}</td><td>${percent(R)}</td><td>${percent(F1)}</td></tr>\n`;
})}${single.map(([name, value]) => html`<tr><th>${name}</th><td colspan="3">${percent(value)}</td></tr>\n`)}</tbody></table>`;
}

function renderVerdicts(shown: readonly PageArticle[]): Html {
  const all = shown.flatMap(({ statements }) => statements);
  return html`
<table class="verdicts"><thead><tr><th>verdict</th><th>statements</th></tr></thead><tbody>
${VERDICTS.map((name) => {
  const count = all.filter(({ verdict }) => verdict === name).length;
  return html`<tr><th><mark class="${name}">${SIGNS[name]} ${WORDS[name]}</mark></th><td>${count}</td></tr>\n`;
})}</tbody></table>`;
}

function renderIndex(shown: readonly PageArticle[]): Html {
  const rows = shown.map(
    ({ article, endToEnd, classes }, index) =>
      html`<li value="${index + 1}" class="${[...classes].map((name) => `c-${name}`).join(' ')}">${percent(endToEnd)} <a href="#a${index + 1}"><bdi>${article.title ?? article.id}</bdi></a></li>\n`,
  );
  return html`<ol class="index">${rows}</ol>`;
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}
