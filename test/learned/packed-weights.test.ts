import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/train/seeded.ts';
import { type PackedWeights, packWeights, weightOfByte } from '../../src/learned/packed-weights.ts';

function unpacked(packed: PackedWeights): Float64Array {
  const weightOf = weightOfByte(packed);
  return Float64Array.from(packed.bytes, (byte) => weightOf[byte + 128] as number);
}

const random = seeded(3);
const WEIGHTS = Float64Array.from({ length: 2000 }, () => 40 * (random() - 0.5) ** 3);

describe('packed weights', () => {
  it('stay apart where they are small', () => {
    const { bytes } = packWeights(Float64Array.from([1000, 1, 0.5, 0.1, 0, -0.1, -0.5, -1]));
    expect(new Set(bytes).size).toBe(bytes.length);
  });

  it('keep sign, order, zero and the largest', () => {
    const sorted = [...WEIGHTS, 0].sort((a, b) => a - b);
    const back = unpacked(packWeights(Float64Array.from(sorted)));
    expect([...back]).toEqual([...back].sort((a, b) => a - b));
    sorted.forEach((weight, at) => {
      expect((back[at] as number) * weight).toBeGreaterThanOrEqual(0);
    });
    expect([...unpacked(packWeights(Float64Array.from([0, -8, 3])))]).toEqual([0, -8, expect.closeTo(3, 1)]);
  });

  it('are off by no more than a step and a half of 127, times the root of themselves times the largest', () => {
    const packed = packWeights(WEIGHTS);
    unpacked(packed).forEach((back, at) => {
      const weight = WEIGHTS[at] as number;
      const most = (1.5 / 127) * Math.sqrt(Math.abs(weight) * packed.largest);
      expect(Math.abs(back - weight), `${weight}`).toBeLessThanOrEqual(most);
    });
  });

  it('are the same bytes when they are packed again', () => {
    const packed = packWeights(WEIGHTS);
    expect(packWeights(unpacked(packed)).bytes).toEqual(packed.bytes);
    const every = { largest: 0.1, bytes: Int8Array.from({ length: 255 }, (_, at) => at - 127) };
    expect(packWeights(unpacked(every)).bytes).toEqual(every.bytes);
  });

  it('may all be zero, or none', () => {
    for (const length of [0, 3]) {
      const packed = packWeights(new Float64Array(length));
      expect([...unpacked(packed)].map(Math.abs)).toEqual(Array(length).fill(0));
    }
  });
});
