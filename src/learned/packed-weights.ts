/** Weights as signed bytes: each is the largest times the square of a fraction of 127, so that small ones stay apart. */
export interface PackedWeights {
  readonly largest: number;
  readonly bytes: Int8Array;
}

const STEPS = 127;

/** Packs weights. What is unpacked gives the same bytes again. */
export function packWeights(weights: Float64Array): PackedWeights {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const bytes = Int8Array.from(
    weights,
    (w) => Math.sign(w) * Math.round(STEPS * Math.sqrt(Math.abs(w) / (largest || 1))),
  );
  return { largest, bytes };
}

/** The weight of each byte, at the byte plus 128. */
export function weightOfByte({ largest }: PackedWeights): Float64Array {
  return Float64Array.from({ length: 256 }, (_, at) => {
    const step = at - 128;
    return Math.sign(step) * largest * ((step * step) / (STEPS * STEPS));
  });
}
