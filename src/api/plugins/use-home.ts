import type { Plugin } from 'graphql-yoga';

/** Leads `/` to another path of the same server. */
export function useHome({ to = '/graphql' } = {}): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/') return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: to } }));
    },
  };
}
