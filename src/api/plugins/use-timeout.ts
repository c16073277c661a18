import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.ts';
import { timeoutError } from '../timeout-error.ts';

/**
 * Answers with OPERATION_TIMEOUT (status 503) where an operation takes longer than `milliseconds`. The one read under way
 * goes on unseen; the context's deadline sees to it that no other is begun.
 */
export function useTimeout({ milliseconds = 15_000 } = {}): Plugin<ApiContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { deadline } = args.contextValue;
      setExecuteFn(async (given) => {
        const ended = { errors: [timeoutError(milliseconds)] };
        let timer: NodeJS.Timeout | undefined;
        const timeout = new Promise((resolve) => {
          timer = setTimeout(() => resolve(ended), milliseconds);
        });
        try {
          const result = await Promise.race([executeFn(given), timeout]);
          return deadline.hasPassed ? ended : result;
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
