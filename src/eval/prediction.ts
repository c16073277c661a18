import { z } from 'zod';

// What scoring reads of a prediction: the form of `mahdar extract`, with all that is not scored left open.

const maybe = z.string().nullish();
const named = z.object({
  id: maybe,
  type: z.string().optional(),
  name: maybe,
  /** Only shown: scoring finds it among the names. */
  name_ar: maybe,
  name_en: maybe,
  names: z.array(z.string()).optional(),
  aliases: z.array(z.string()).optional(),
});
const span = z.object({ start: z.number(), end: z.number() });

const statement = z.object({
  start: z.number(),
  end: z.number(),
  kind: z.string().optional(),
  cue: z.union([z.string(), z.object({ text: z.string(), entry: maybe })]).nullish(),
  speaker: named.extend({ mention: z.unknown().optional() }).nullish(),
  via: named.nullish(),
  references: z.array(named).default([]),
  foundBy: maybe,
});

const meeting = z.object({
  trigger: maybe,
  start: maybe,
  startsOn: maybe,
  place: named.nullish(),
  evidence: z.array(span).nullish(),
  attendees: z.array(named).default([]),
});

/** One line of predictions. A line that tells of an error has no lists and counts as an article without results. */
export const predictionLine = z.object({
  id: z.string(),
  statements: z.array(statement).default([]),
  meetings: z.array(meeting).default([]),
  actors: z.array(named).default([]),
});

export type Prediction = z.infer<typeof predictionLine>;
export type PredictedStatement = Prediction['statements'][number];
export type PredictedMeeting = Prediction['meetings'][number];
export type PredictedActor = Prediction['actors'][number];

/** The words that announce a statement; null where a prediction does not give them. */
export function cueText(statement: PredictedStatement | null): string | null {
  const cue = statement?.cue;
  return typeof cue === 'string' ? cue : (cue?.text ?? null);
}

/** The entry of the lexicon that those words were found by, e.g. `ar.cue.say`; null where a prediction does not give it. */
export function cueEntry({ cue }: PredictedStatement): string | null {
  return typeof cue === 'object' ? (cue?.entry ?? null) : null;
}
