import type { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Refuses requests whose body is longer than `bytes` (BODY_TOO_LARGE, status 413), also where no length is declared. */
export function useBodyLimit({ bytes = 100_000 } = {}): Plugin {
  return {
    async onRequestParse({ request, requestParser, setRequestParser }) {
      const declared = request.headers.get('content-length');
      if (declared !== null && Number(declared) > bytes) throw tooLarge(bytes);
      if (declared !== null || request.body === null || requestParser === undefined) return;
      const body = await readLimited(request.body, bytes);
      setRequestParser(() =>
        requestParser(new Request(request.url, { method: 'POST', headers: request.headers, body })),
      );
    },
  };
}

async function readLimited(stream: ReadableStream<Uint8Array>, bytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > bytes) throw tooLarge(bytes);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function tooLarge(bytes: number): GraphQLError {
  return createGraphQLError(`The request is longer than ${bytes} bytes.`, {
    extensions: { code: 'BODY_TOO_LARGE', http: { status: 413 } },
  });
}
