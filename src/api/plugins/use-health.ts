import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../../store/store.ts';

/** Answers `/health` with status, store, what the graph holds, and version; status 503 where the store cannot be read. */
export function useHealth({ store, version }: { store: GraphStore; version: string }): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/health') return;
      const { body, status } = await readHealth(store, version);
      endResponse(fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }));
    },
  };
}

async function readHealth(store: GraphStore, version: string): Promise<{ body: object; status: number }> {
  try {
    const { articles, statements, meetings } = await store.summary();
    return { body: { status: 'ok', store: store.name, articles, statements, meetings, version }, status: 200 };
  } catch {
    return { body: { status: 'unavailable', store: store.name, version }, status: 503 };
  }
}
