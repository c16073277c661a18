import { describe, inject } from 'vitest';
import { neo4jCase } from '../contract/store/store-case.ts';
import { storeContract } from '../contract/store/store-contract.ts';

const target = inject('neo4j');

describe.skipIf(target === null)('neo4j store', () => {
  if (target !== null) storeContract(neo4jCase(target));
});
