// One article's part of the graph, as rows.

import type { LinkedArticle, Statement } from '../link/linked-article.ts';
import { textAt } from '../span.ts';
import { actorNode } from './actor-node.ts';
import { checkPatch } from './check-patch.ts';
import { fingerprint, sha256 } from './fingerprint.ts';
import { articleNodeId, labelOf, topicNodeId } from './ids.ts';
import { linksOf } from './links-of.ts';
import { meetingRows } from './meeting-rows.ts';
import { present } from './present.ts';
import type { EdgeRow, GraphPatch, NodeRow } from './rows.ts';
import { textKey } from './search-key.ts';
import { topicRows } from './topic-rows.ts';

/**
 * Rows of all that an article gives: its own nodes (article, statements, groups) and what it says about shared ones.
 * Pure. `rulesVersion` goes into the fingerprint; `extraction`, as `writeExtraction` gives it, is kept so that the article can be linked again. Throws MahdarError PATCH_INVALID where a fact points to an actor,
 * meeting or place that `linked` does not bring along.
 */
export function toPatch(linked: LinkedArticle, rulesVersion: string, extraction: string | null = null): GraphPatch {
  const article = articleNodeId(linked.article.id);
  const print = fingerprint(linked.article, rulesVersion);
  const links = linksOf(linked);
  const nodes = new Map<string, NodeRow>([
    [article, articleNode(linked, article, { fingerprint: print, links, extraction })],
  ]);
  const edges: EdgeRow[] = [];
  const add = (node: NodeRow) => void (nodes.has(node.id) || nodes.set(node.id, node));

  for (const { actor } of linked.actors) add(actorNode(actor));
  if (linked.outlet?.type === 'Organization') {
    add(actorNode(linked.outlet));
    edges.push(edge('PUBLISHED_BY', article, linked.outlet.id));
  }
  for (const actor of linked.context) {
    if (!nodes.has(actor.id)) edges.push(edge('IMPLIES', article, actor.id));
    add(actorNode(actor));
  }
  edges.push(...mentionEdges(linked, article), ...representEdges(linked));
  for (const meeting of linked.meetings) {
    const rows = meetingRows(meeting, linked, article);
    for (const node of rows.nodes) {
      if (node.label === 'Place' && !nodes.has(node.id)) edges.push(edge('IMPLIES', article, node.id));
      add(node);
    }
    edges.push(...rows.edges);
  }
  for (const statement of linked.statements) {
    add(statementNode(statement, linked));
    edges.push(...statementEdges(statement, linked, article));
  }
  const topics = topicRows(linked, article);
  for (const node of topics.nodes) add(node);
  edges.push(...topics.edges);
  const patch = { article, fingerprint: print, links, nodes: [...nodes.values()], edges: withoutDoubles(edges) };
  checkPatch(patch);
  return patch;
}

function articleNode(
  linked: LinkedArticle,
  id: string,
  made: { readonly fingerprint: string; readonly links: string; readonly extraction: string | null },
): NodeRow {
  const { title, outlet, url, publishedOn, content } = linked.article;
  const { language } = linked;
  const own = { text: content, sha256: sha256(content), ...made };
  return { label: 'Article', id, props: present({ title, outlet, url, publishedOn, language, ...own }) };
}

function mentionEdges(linked: LinkedArticle, article: string): EdgeRow[] {
  return linked.actors.flatMap(({ actor, mentions, title, linkedBy }) => {
    const first = mentions[0];
    if (first === undefined) return [edge('IMPLIES', article, actor.id)];
    const { form, start, end } = first;
    return [edge('MENTIONS', article, actor.id, { form, count: mentions.length, start, end, title, linkedBy })];
  });
}

function representEdges(linked: LinkedArticle): EdgeRow[] {
  const day = linked.article.publishedOn;
  return linked.actors.flatMap(({ actor, title, represents }) =>
    represents
      .filter((target) => isOffice(actor.id, target))
      .map((target) =>
        edge('REPRESENTS', actor.id, target, {
          title,
          titledOn: title === null ? null : day,
          firstSeenOn: day,
          lastSeenOn: day,
          articles: 1,
        }),
      ),
  );
}

/** Persons stand for countries and bodies; where a group does, or one speaks for another person, MENTIONS keeps the words. */
function isOffice(who: string, target: string): boolean {
  return labelOf(who) === 'Person' && ['Country', 'Organization'].includes(labelOf(target) ?? '');
}

function statementNode(statement: Statement, linked: LinkedArticle): NodeRow {
  const { id, text, kind, act, cameo, cue, saidOn, foundBy } = statement;
  const { start, end } = statement.content;
  const { language } = linked;
  const topics = statement.topics.length === 0 ? null : statement.topics.map(topicNodeId);
  const what = { text, key: textKey(text), language, kind, act, cameo, topics };
  const props = present({ ...what, cue: cue.text, saidOn, start, end, foundBy });
  return { label: 'Statement', id, props };
}

function statementEdges(statement: Statement, linked: LinkedArticle, article: string): EdgeRow[] {
  const { id, source, saidOn } = statement;
  const said =
    source === null ? {} : { form: textAt(linked.article.content, source), start: source.start, end: source.end };
  return [
    edge('SAID', statement.speaker, id, said),
    edge('REPORTED_IN', id, article),
    ...(statement.madeAt === null ? [] : [edge('MADE_AT', id, statement.madeAt)]),
    ...statement.relays.map(({ actor, position }) => edge('RELAYED_BY', id, actor, { position })),
    ...statement.references.map(({ target, role, at, form }) => ({
      ...edge('REFERENCES', id, target, { role, form, start: at.start, end: at.end, saidOn }),
      key: role,
    })),
  ];
}

function edge(type: EdgeRow['type'], from: string, to: string, props: Parameters<typeof present>[0] = {}): EdgeRow {
  return { type, from, to, key: '', props: present(props) };
}

/** One relationship of a type and key between two nodes: the first in text order stays. */
function withoutDoubles(edges: readonly EdgeRow[]): EdgeRow[] {
  const seen = new Set<string>();
  return edges.filter((row) => {
    const name = `${row.type} ${row.from} ${row.to} ${row.key}`;
    return !seen.has(name) && seen.add(name);
  });
}
