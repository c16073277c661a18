import { expect, it } from 'vitest';
import { Progress } from '../../src/ingest/progress.ts';

const summary = {
  ...{ read: 12, written: 10, unchanged: 1, failed: 1 },
  ...{ statements: 80, meetings: 9, notices: 0, interrupted: false },
};
const line = '12 articles: 10 written, 1 unchanged, 1 failed; 80 statements';

function shown(isTTY: boolean): string {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
  for (now = 0; now <= 5000; now += 1000) progress.update(summary);
  progress.say('said');
  return written.join('');
}

it('is one line rewritten on a terminal', () => {
  expect(shown(true)).toBe(`${`\r\u001B[2K${line}`.repeat(5)}\r\u001B[2Ksaid\n`);
});

it('is a line every two seconds elsewhere', () => {
  expect(shown(false)).toBe(`${`${line}\n`.repeat(2)}said\n`);
});
