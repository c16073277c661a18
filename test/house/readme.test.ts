import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { runCli } from '../cli/run-cli.ts';
import { folderWith } from '../read/temporary-folder.ts';

const QUESTIONS = ["who spoke about Jordan's role", 'من تحدث عن دور الأردن'];

describe('the answers that the README prints', () => {
  let answers = '';
  beforeAll(async () => {
    const folder = folderWith({});
    const { code } = await runCli(['ingest', packagePath('seeds')], { folder });
    expect(code).toBe(0);
    for (const question of QUESTIONS) answers += `${(await runCli(['ask', question], { folder })).stdout}\n`;
  }, 60_000);

  it.each(['README.md', 'README.ar.md'])('are what Mahdar answers: %s', (file) => {
    const blocks = readFileSync(packagePath(file), 'utf8').matchAll(/```text\n([\s\S]*?)```/g);
    const parts = [...blocks].flatMap(([, block = '']) => block.trim().split('\n\n'));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => !answers.includes(part))).toEqual([]);
  });
});
