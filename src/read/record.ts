import { z } from 'zod';

/** A day that is in the calendar: `2015-02-30` is none. A time of day after it is cut off. */
const day = z
  .string()
  .transform((text) => text.trim().slice(0, 10))
  .refine(isDay);

/** One record of a JSON or JSONL file, or what a plain text file's front matter and the options say of it. */
export const articleRecord = z.object({
  id: z.union([z.string().trim().min(1), z.number().transform(String)]).nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  publishedOn: day.nullish(),
  title: z.string().nullish(),
  language: z.enum(['ar', 'en']).nullish(),
  content: z.string().refine((text) => text.trim() !== ''),
});

export type ArticleRecord = z.input<typeof articleRecord>;

/** Whether a text is an ISO day of the calendar, e.g. `2017-02-06`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
