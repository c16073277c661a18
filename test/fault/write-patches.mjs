// Writes the patches of a file one by one into a store and says each that was taken, until it is done or killed.
// usage: node write-patches.mjs PATCHES.json TARGET FOLDER [USER PASSWORD]
import { readFileSync } from 'node:fs';
import { openStore } from '../../dist/src/store/open-store.js';

const [file, target, folder, user, password] = process.argv.slice(2);
const store = await openStore(target, folder, user === undefined ? undefined : { user, password });
console.log('open');
for (const patch of JSON.parse(readFileSync(file, 'utf8'))) {
  await store.write([patch]);
  console.log(patch.fingerprint);
}
await store.close();
