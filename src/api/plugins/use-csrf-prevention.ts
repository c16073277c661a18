import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';
import { isGraphqlError } from '../is-graphql-error.ts';

/**
 * Refuses requests that another site could make a browser send without asking first (CSRF_PREVENTED, status 403): GET
 * and forms. JSON bodies are let through, and whatever carries the header `x-graphql-yoga-csrf`.
 */
export function useCsrfPrevention(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] });
  return {
    onRequestParse(payload) {
      try {
        return onRequestParse?.(payload);
      } catch (error) {
        if (isGraphqlError(error)) error.extensions.code = 'CSRF_PREVENTED';
        throw error;
      }
    },
  };
}
