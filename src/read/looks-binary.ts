/** First bytes of files that people mistake for text. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  '\u001F\u008B',
  '\u00D0\u00CF\u0011\u00E0',
  '{\\rtf',
];
/** Part of control characters that no text has. */
const CONTROL_SHARE = 0.02;

/** Whether bytes that are no UTF-16 are those of a picture, an archive, a PDF and the like. */
export function looksBinary(sample: Uint8Array): boolean {
  const head = String.fromCharCode(...sample.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    const allowed = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1b;
    if ((byte < 0x20 && !allowed) || byte === 0x7f) controls++;
  }
  return controls > sample.length * CONTROL_SHARE;
}
