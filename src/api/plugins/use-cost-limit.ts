import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { operationCost } from '../operation-cost.ts';

/**
 * Refuses operations that may read more than `cost` objects (COST_LIMIT), before anything is read: lists inside lists
 * multiply, and sizes given by variables count.
 */
export function useCostLimit({ cost = 20_000 } = {}): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args;
      const counted = operationCost(schema, document, operationName ?? null, variableValues ?? {}, cost);
      if (counted <= cost) return;
      const error = createGraphQLError(`The operation may read more than ${cost} objects.`, {
        extensions: {
          code: 'COST_LIMIT',
          hint: 'Ask for shorter pages (first), fewer levels, or in several operations.',
          http: { status: 400 },
        },
      });
      setResultAndStopExecution({ errors: [error] });
    },
  };
}
