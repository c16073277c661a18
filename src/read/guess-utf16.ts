/** High bytes of what news is written in: Latin 00, Arabic 06, general punctuation 20, Arabic forms FB FE. */
const HIGH_BYTES = new Set([0x00, 0x06, 0x20, 0xfb, 0xfe]);
/** Part of the units whose high byte must be one of them, that must be spaces or line ends, and that may be control characters. */
const LEAST_HIGH = 0.98;
const LEAST_SPACES = 0.02;
const MOST_CONTROLS = 0.005;
const SPACES = new Set([0x20, 0x0a, 0x0d, 0x09]);

/** UTF-16 without a byte order mark, which the library does not see; null where it is none. */
export function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.floor(sample.length / 2);
  if (units < 4) return null;
  if (isUtf16(sample, units, 1)) return 'utf-16le';
  if (isUtf16(sample, units, 0)) return 'utf-16be';
  return null;
}

function isUtf16(sample: Uint8Array, units: number, highAt: 0 | 1): boolean {
  let high = 0;
  let spaces = 0;
  let controls = 0;
  for (let i = 0; i < units; i++) {
    const upper = sample[2 * i + highAt] as number;
    const lower = sample[2 * i + 1 - highAt] as number;
    if (HIGH_BYTES.has(upper)) high++;
    if (upper !== 0) continue;
    if (SPACES.has(lower)) spaces++;
    else if (lower < 0x20) controls++;
  }
  return high >= units * LEAST_HIGH && spaces >= units * LEAST_SPACES && controls <= units * MOST_CONTROLS;
}
