import { Neo4jError } from 'neo4j-driver';
import { MahdarError } from '../../errors.ts';

/** A driver's error in our words; `place` is the server's address. */
export function toStoreError(error: unknown, place: string): MahdarError {
  if (error instanceof MahdarError) return error;
  const code = error instanceof Neo4jError ? error.code : '';
  const message = String((error as Error | null)?.message ?? error).split('\n')[0] ?? '';
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new MahdarError('STORE_UNAUTHORIZED', `Neo4j at ${place} refused the user name or password.`, {
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD; after several wrong ones the server waits some seconds.',
    });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /ECONNREFUSED|ENOTFOUND|ETIMEDOUT/.test(message)) {
    return new MahdarError('STORE_UNREACHABLE', `Neo4j at ${place} does not answer.`, {
      hint: 'Check that the server runs and that the address and port are right (7687 by default).',
    });
  }
  if (code.startsWith('Neo.TransientError.')) {
    return new MahdarError('STORE_CONFLICT', `Neo4j at ${place} could not finish the transaction: ${code}.`, {
      hint: 'Write again; nothing of this batch was kept.',
    });
  }
  return new MahdarError('STORE_FAILED', `Neo4j at ${place} refused a statement: ${code} ${message}`, {
    hint: 'See the message; if the database is used by others too, give Mahdar one of its own.',
  });
}
