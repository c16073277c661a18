import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { folderWith } from '../read/temporary-folder.ts';
import { cleanEnvironment } from './run-cli.ts';

it('without the compiled knowledge it says what to run (DATA_NOT_BUILT), and help still works', () => {
  const copy = folderWith();
  for (const part of ['package.json', 'dist/src', 'src/cli'])
    cpSync(packagePath(part), join(copy, part), { recursive: true });
  symlinkSync(packagePath('node_modules'), join(copy, 'node_modules'));
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(copy, 'dist', 'src', 'cli', 'main.js'), ...words], {
      env: cleanEnvironment(),
      encoding: 'utf8',
      input: '{"content": "The envoy said so."}\n',
    });
  const { status, stdout, stderr } = run('extract');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^mahdar: the compiled data .*\n {2}hint: .*npm run build/);
  expect(run('--help').status).toBe(0);
});
