/** Mixes a template's number and two values into a feature; `mask`: 2 ** bits - 1. The mixing is that of MurmurHash3 (Appleby), cut short. */
export function featureOf(template: number, a: number, b: number, mask: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & mask;
}

/** A number for a text (FNV-1a: Fowler, Noll and Vo). */
export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
