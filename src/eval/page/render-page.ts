import { createHash } from 'node:crypto';
import { ERROR_CLASSES } from '../difference.ts';
import type { Evaluation } from '../score.ts';
import { type Html, html } from './html.ts';
import type { PageArticle } from './page-article.ts';
import { renderArticle } from './render-article.ts';
import { renderFilter, renderSummary } from './render-summary.ts';

/**
 * A page that needs nothing but itself: no script, no address that is fetched, and a policy that allows neither.
 * @param css the style sheet (page.css)
 */
export function renderPage(evaluation: Evaluation, shown: readonly PageArticle[], css: string): string {
  const style = `${css}${ERROR_CLASSES.map(filterRules).join('')}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const sheet: Html = { html: `<style>${style}</style>` };
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mahdar: gold and found</title>
${sheet}
</head>
<body>
<header>${renderSummary(evaluation, shown)}</header>${renderFilter(evaluation)}
<main>${shown.map((article, index) => renderArticle(article, index + 1))}
</main>
</body>
</html>
`;
  return page.html;
}

/** While a class is chosen: articles without it are gone, other statements lose their colour. */
function filterRules(name: string): string {
  const chosen = `body:has(#f-${name}:checked)`;
  return `${chosen} :is(.article,.index li):not(.c-${name}){display:none}
${chosen} main mark:not(.c-${name}){background:none;border-color:transparent}
${chosen} main :is(.chip,tr[id],.others li):not(.c-${name}){opacity:.3}
`;
}
