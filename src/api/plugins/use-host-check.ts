import type { Plugin } from 'graphql-yoga';

/**
 * Answers only to the names that the server goes by (status 421 otherwise). A site that makes its own name point to this
 * machine could else read answers through a visitor's browser.
 * @param hosts names without port; null answers to all
 */
export function useHostCheck({ hosts }: { hosts: readonly string[] | null }): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (hosts === null || hosts.includes(url.hostname)) return;
      const message = `This server does not go by the name ${url.hostname}.`;
      const body = { errors: [{ message, extensions: { code: 'HOST_UNKNOWN' } }] };
      endResponse(fetchAPI.Response.json(body, { status: 421 }));
    },
  };
}
