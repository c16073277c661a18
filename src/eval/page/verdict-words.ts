import type { Verdict } from '../judge-statements.ts';

/** Verdicts as the page says them. */
export const WORDS: Readonly<Record<Verdict, string>> = {
  right: 'right',
  'wrong-speaker': 'wrong speaker',
  missed: 'missed',
  spurious: 'spurious',
  optional: 'optional',
};

/** Signs before a statement's number, so that no verdict is told by its colour alone. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  right: '✓',
  'wrong-speaker': '✗',
  missed: '−',
  spurious: '+',
  optional: '○',
};
