import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { GraphiQLOptions, Plugin } from 'graphql-yoga';

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

interface Page {
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/**
 * Serves GraphiQL, which asks nothing of the internet, to browsers that open the endpoint, also at an address with
 * `?query=` that GraphiQL itself has left there. The page is 9 MB: it is made
 * and compressed once, when first asked for, and browsers keep it by its tag.
 */
export function useOfflineGraphiql({ endpoint = '/graphql', ...options }: GraphiQLOptions = {}): Plugin {
  let making: Promise<Page> | undefined;
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== endpoint) return;
      if (!(request.headers.get('accept') ?? '').includes('text/html')) return;
      making ??= makePage({ endpoint, ...options });
      const { zipped, tag } = await making;
      const headers: Record<string, string> = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag: tag,
      };
      if (request.headers.get('if-none-match') === tag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      } else if (/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
        endResponse(new fetchAPI.Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } }));
      } else {
        endResponse(new fetchAPI.Response(new Uint8Array(await promisify(gunzip)(zipped)), { headers }));
      }
    },
  };
}

async function makePage(options: GraphiQLOptions): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const zipped = new Uint8Array(await promisify(gzip)(renderGraphiQL(options)));
  return { zipped, tag: `"${createHash('sha256').update(zipped).digest('base64url').slice(0, 22)}"` };
}
