import type { LanguageCode } from '../article.ts';
import { otherLanguage } from './other-language.ts';

/** The language of the script that most letters are written in; null where that is neither, or clearly another language. */
export function detectLanguage(content: string): LanguageCode | null {
  const script = languageOfScript(content);
  return script !== null && otherLanguage(content, script) === null ? script : null;
}

/** The script that most letters are written in: Arabic, Latin, or neither (null). Reads the first 4,000 units. */
function languageOfScript(content: string): LanguageCode | null {
  let arabic = 0;
  let latin = 0;
  let other = 0;
  const end = Math.min(content.length, 4000);
  for (let i = 0; i < end; i++) {
    const unit = content.charCodeAt(i);
    if ((unit >= 0x0620 && unit <= 0x06d3) || isPresentationForm(unit)) arabic++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    else if (unit > 0x250) other++;
  }
  const most = Math.max(arabic, latin, other);
  if (most === 0 || most === other) return null;
  return arabic === most ? 'ar' : 'en';
}

/** Arabic letters in the shape that they have inside a word, as old programs wrote them. */
function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}
