import type { Article } from '../article.ts';
import { extractArabic } from '../extract/ar/extract-arabic.ts';
import { extractEnglish } from '../extract/en/extract-english.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { toArabicDocument } from '../language/ar/to-arabic-document.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { toEnglishDocument } from '../language/en/to-english-document.ts';
import { link } from '../link/link.ts';
import type { LinkedArticle } from '../link/linked-article.ts';

/** Version of the rules: part of an article's fingerprint, raised when the output may change. */
export const RULES_VERSION = '0.2.0';

/** The way of one article: language, extraction, linking. Pure and synchronous; an article in no known language comes back empty with a notice. */
export function readArticle(article: Article, knowledge: Knowledge): LinkedArticle {
  const language = article.language ?? detectLanguage(article.content);
  if (language === 'ar') {
    return link(extractArabic(toArabicDocument(article, knowledge), knowledge), knowledge);
  }
  if (language === 'en') {
    return link(extractEnglish(toEnglishDocument(article, knowledge), knowledge), knowledge);
  }
  return {
    article,
    language: 'en',
    actors: [],
    statements: [],
    meetings: [],
    topics: [],
    outlet: null,
    context: [],
    notices: [
      {
        code: 'ARTICLE_LANGUAGE',
        severity: 'warning',
        span: null,
        message: `article ${article.id} is in no language that is read (Arabic, English)`,
      },
    ],
  };
}
