/** Sets words apart from the direction of the text around them (FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
