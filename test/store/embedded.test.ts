import { describe } from 'vitest';
import { embeddedCase } from '../contract/store/store-case.ts';
import { storeContract } from '../contract/store/store-contract.ts';

describe('embedded store', () => storeContract(embeddedCase()));
