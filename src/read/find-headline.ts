/** A line of at most 200 units with a blank one behind it, and more text behind that. */
const FIRST_LINE = /^\s*(\S[^\r\n]{0,198})\r?\n[ \t]*\r?\n\s*\S/;
/** A headline says something: a lone dateline does not. */
const LEAST_WORDS = 3;
/** Ends of a sentence, or of one that goes on; closing quotation marks and brackets may follow. */
const SENTENCE_END = /[.\u2026\u06D4:;\u061B,\u060C]["'\u00BB\u201D\u2019)\]]*$/;
/** A later paragraph with a full stop: else nobody can tell a headline by its lack of one. */
const PARAGRAPH_WITH_STOP = /[.\u06D4]["'\u00BB\u201D\u2019)\]]*[ \t]*(?:\r?\n|$)/;

/** The headline that a plain text begins with, as it stands there; undefined where its first paragraph is not clearly one. */
export function findHeadline(content: string): string | undefined {
  const line = FIRST_LINE.exec(content)?.[1]?.trim();
  if (line === undefined || SENTENCE_END.test(line) || line.split(/\s+/).length < LEAST_WORDS) return undefined;
  return PARAGRAPH_WITH_STOP.test(content) ? line : undefined;
}
