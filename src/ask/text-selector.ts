import type { Span } from '../span.ts';

/** Characters kept before and after a quote. */
const AROUND = 32;

/** W3C Web Annotation selectors of a quote: by place, and by words that find it again where places have moved. */
export interface TextSelector {
  readonly position: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };
  readonly quote: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
}

/** Selectors of a span of a text; places are UTF-16 units, and no surrogate pair is cut. */
export function textSelector(text: string, { start, end }: Span): TextSelector {
  return {
    position: { type: 'TextPositionSelector', start, end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
    },
  };
}
