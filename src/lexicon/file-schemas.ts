import { z } from 'zod';
import { SPEECH_ACTS } from './speech-acts.ts';

/** A frame says how a cue takes its content: after a complementiser, in marks or after a colon, as a bare noun phrase, or behind a preposition. */
const frame = z.union([z.enum(['that', 'quote', 'noun']), z.templateLiteral(['prep:', z.string()])]);

const act = z.enum(SPEECH_ACTS);

/** One reporting verb. Forms are written as in print; each language makes the inflected forms from the principal parts. */
export const cueSchema = z.strictObject({
  id: z.string().regex(/^(ar|en)\.cue\.[a-z0-9-]+$/),
  act,
  /** Another act in one of the frames, or with a question: `asked for` appeals, `asked whether` asks. */
  actIn: z.partialRecord(z.union([frame, z.literal('question')]), act).optional(),
  /** The noun that follows tells the act where the class `act-nouns` has it: expressed regret, renewed its rejection. */
  nounTells: z.literal(true).optional(),
  frames: z.array(frame).min(1),
  /** Perfect (Arabic 3rd person masculine singular) or past tense. */
  perfect: z.string().optional(),
  /** Imperfect (Arabic 3rd person masculine singular) or present tense. */
  imperfect: z.string().optional(),
  participle: z.string().optional(),
  noun: z.string().optional(),
  /** Forms that no rule makes. */
  forms: z.array(z.string()).optional(),
  /** Conditions on use, documented in docs/adding.md. */
  needs: z
    .array(z.enum(['speaker', 'adjacent-that', 'clause-initial', 'strong-complement', 'negation', 'quote-or-cue']))
    .optional(),
  example: z.strictObject({ text: z.string(), source: z.string().nullable(), content: z.string() }),
  note: z.string().optional(),
});
export const cueFileSchema = z.array(cueSchema);
export type CueEntry = z.infer<typeof cueSchema>;

/** A class of words: a plain list, or entries with ids and values where a word stands for something. */
export const wordFileSchema = z.strictObject({
  class: z.string().regex(/^[a-z0-9-]+$/),
  why: z.string(),
  source: z.string().optional(),
  words: z.array(z.string()).optional(),
  entries: z
    .array(
      z.strictObject({
        id: z.string(),
        words: z.array(z.string()).min(1),
        value: z.union([z.string(), z.number()]).optional(),
        note: z.string().optional(),
      }),
    )
    .optional(),
});
export type WordFile = z.infer<typeof wordFileSchema>;
