/** What the command line says to its caller. */
export const EXIT = {
  fine: 0,
  /** Some articles failed, or an error ended the run. */
  failed: 1,
  /** Wrong usage, or a question that was not understood. */
  usage: 2,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
