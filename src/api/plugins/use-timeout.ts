import type { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Answers with OPERATION_TIMEOUT where an operation takes longer than `milliseconds`. A read under way goes on unseen. */
export function useTimeout({ milliseconds = 15_000 } = {}): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const timeout = new Promise((resolve) => {
          timer = setTimeout(() => resolve({ errors: [tooLong(milliseconds)] }), milliseconds);
        });
        try {
          return await Promise.race([executeFn(args), timeout]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

function tooLong(milliseconds: number): GraphQLError {
  return createGraphQLError(`The operation took longer than ${milliseconds} ms.`, {
    extensions: { code: 'OPERATION_TIMEOUT', hint: 'Ask for fewer fields or a shorter page.', http: { status: 503 } },
  });
}
