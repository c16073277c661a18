import { closedSuite } from './closed.ts';
import { concurrentSuite } from './concurrent.ts';
import { linkSuite } from './links.ts';
import { meetingSuite } from './meetings.ts';
import { readSuite } from './read.ts';
import { rewriteSuite } from './rewrite.ts';
import type { StoreCase } from './store-case.ts';
import { unicodeSuite } from './unicode.ts';
import { writeSuite } from './write.ts';

/** All that every store must do. To be called inside `describe`. */
export function storeContract(stores: StoreCase): void {
  writeSuite(stores);
  rewriteSuite(stores);
  meetingSuite(stores);
  linkSuite(stores);
  readSuite(stores);
  unicodeSuite(stores);
  concurrentSuite(stores);
  closedSuite(stores);
}
