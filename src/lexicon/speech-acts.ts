import { z } from 'zod';

/** What is done by saying something: a closed list, explained in docs/speech-acts.md. */
export const SPEECH_ACTS = [
  'state',
  'admit',
  'ask',
  'expect',
  'hope',
  'concern',
  'doubt',
  'regret',
  'apologize',
  'welcome',
  'praise',
  'support',
  'thank',
  'agree',
  'pledge',
  'propose',
  'appeal',
  'demand',
  'accuse',
  'condemn',
  'reject',
  'deny',
  'warn',
  'threaten',
] as const;

export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** What is known of an act. */
const actSchema = z.strictObject({
  id: z.enum(SPEECH_ACTS),
  meaning: z.string(),
  /** Code of CAMEO 1.1 that the act falls under; null where none fits, and `why` then says so. */
  cameo: z
    .string()
    .regex(/^(0[1-9]|1\d|20)\d$/)
    .nullable(),
  why: z.string().optional(),
  /** What is done by not doing it: who does not deny, admits. Without it, a denied act only states. */
  denied: z.enum(SPEECH_ACTS).optional(),
});

/** All acts, each once, in the order of SPEECH_ACTS. */
export const speechActFileSchema = z
  .array(actSchema)
  .refine((acts) => acts.map(({ id }) => id).join() === SPEECH_ACTS.join(), 'acts are missing, doubled or out of order')
  .refine((acts) => acts.every(({ cameo, why }) => cameo !== null || why), 'an act without a code needs `why`');

export type SpeechActRow = z.infer<typeof actSchema>;

/** Look-up of what is known of each act. */
export interface SpeechActs {
  /** CAMEO code, or null. */
  cameoOf(act: SpeechAct): string | null;
  /** The act of whoever is said not to do it. */
  deniedOf(act: SpeechAct): SpeechAct;
}

export function toSpeechActs(rows: readonly SpeechActRow[]): SpeechActs {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    cameoOf: (act) => byId.get(act)?.cameo ?? null,
    deniedOf: (act) => byId.get(act)?.denied ?? 'state',
  };
}
