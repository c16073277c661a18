import type { Notice } from '../notice.ts';

/** What stands before a text: `key: value` lines between two lines of three dashes. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  /** The text after the block, unaltered; one blank line between is part of the block. */
  readonly content: string;
  readonly notices: readonly Notice[];
}

const BLOCK = /^---[ \t]*\r?\n((?:[A-Za-z][\w-]*:[^\r\n]*\r?\n|[ \t]*\r?\n)+?)---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?/;
const KEYS = new Set(['id', 'outlet', 'url', 'publishedOn', 'title', 'language']);

/** Takes the front matter off a text. A text that only begins with a line of dashes has none. */
export function splitFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (!block) return { fields: {}, content: text, notices: [] };
  const fields: Record<string, string> = {};
  const notices: Notice[] = [];
  for (const line of (block[1] as string).split(/\r?\n/).filter((part) => part.trim() !== '')) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    if (!KEYS.has(key)) notices.push(unknownKey(key));
    else if (value !== '') fields[key] = unquote(value);
  }
  return { fields, content: text.slice(block[0].length), notices };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}

function unknownKey(key: string): Notice {
  const message = `the front matter has "${key}", which is not used; known are ${[...KEYS].join(', ')}`;
  return { code: 'FRONT_MATTER_UNKNOWN', severity: 'info', span: null, message };
}
