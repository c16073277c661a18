import type { WriteRun } from './write-run.ts';

/** What the articles said about shared nodes: article id, then node id, then the text of the contribution. */
export type GaveBefore = ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

/** Deletes articles with their statements and groups, and gives what they had said about shared nodes. */
export async function eraseArticles(run: WriteRun, articles: readonly string[]): Promise<GaveBefore> {
  const before = new Map<string, Map<string, string | undefined>>();
  const rows = await run.ids<{ article: string; id: string; gave: string | null }>('given-by-articles', articles);
  for (const { article, id, gave } of rows) {
    const nodes = before.get(article) ?? new Map<string, string | undefined>();
    before.set(article, nodes);
    nodes.set(id, gave ?? nodes.get(id));
  }
  await run.ids('delete-statements', articles);
  await run.ids('delete-groups', articles);
  await run.ids('delete-articles', articles);
  return before;
}
