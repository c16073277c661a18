import iconv from 'iconv-lite';
import type { Given } from '../read/given.ts';
import { articleRecord } from '../read/record.ts';
import { CliError } from './cli-error.ts';
import type { Flags } from './commands.ts';
import type { CliText } from './text.ts';

/**
 * What the flags say of the articles.
 * @throws MahdarError OPTION_INVALID
 */
export function givenOf({ published, outlet, url, title, language, encoding }: Flags, text: CliText): Given {
  const result = articleRecord.omit({ id: true, content: true }).safeParse({
    ...{ publishedOn: published, outlet, url, title, language },
  });
  if (!result.success) {
    const wrongDay = result.error.issues[0]?.path[0] === 'publishedOn';
    const value = String(wrongDay ? published : language);
    throw new CliError('OPTION_INVALID', wrongDay ? 'published' : 'articleLanguage', value, text);
  }
  if (typeof encoding === 'string' && !isEncoding(encoding)) {
    throw new CliError('OPTION_INVALID', 'encoding', encoding, text);
  }
  const given = { ...result.data, encoding };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Whether a name is that of a text encoding: the library knows base64 and hex, too. */
function isEncoding(name: string): boolean {
  return iconv.encodingExists(name) && !/^(?:base64|hex|binary|internal)$/i.test(name);
}
