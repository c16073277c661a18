import type { LinkedArticle } from '../link/linked-article.ts';
import { topicNodeId } from './ids.ts';
import { present } from './present.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import { searchKey } from './search-key.ts';

/** The topics of an article, what its statements are about, and that the article needs them; `article` is its node id. */
export function topicRows(
  { topics, statements }: LinkedArticle,
  article: string,
): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const nodes = topics.map(({ id, name, nameAr }): NodeRow => {
    const props = { name, nameAr, nameEn: name, key: searchKey([name, nameAr]) };
    return { label: 'Topic', id: topicNodeId(id), props };
  });
  const needed = nodes.map(({ id }): EdgeRow => ({ type: 'IMPLIES', from: article, to: id, key: '', props: {} }));
  const about = statements.flatMap((statement) =>
    statement.topics.map((topic): EdgeRow => {
      const props = present({ saidOn: statement.saidOn });
      return { type: 'ABOUT', from: statement.id, to: topicNodeId(topic), key: '', props };
    }),
  );
  return { nodes, edges: [...needed, ...about] };
}
