import { describe, expect, it } from 'vitest';
import { decodeModels, encodeModels } from '../../src/learned/model-file.ts';
import { NO_MODELS } from '../../src/learned/models.ts';
import { invented } from './invented-models.ts';

const bytes = encodeModels(invented);
/** The first byte of the weights. */
const weightsAt = 8 + new DataView(bytes.buffer).getUint32(4);

/** The file with its header changed. */
function withHeader(change: (header: string) => string): Uint8Array {
  const header = new TextEncoder().encode(change(new TextDecoder().decode(bytes.subarray(8, weightsAt))));
  const changed = new Uint8Array(8 + header.length + bytes.length - weightsAt);
  changed.set(bytes.subarray(0, 8));
  new DataView(changed.buffer).setUint32(4, header.length);
  changed.set(header, 8);
  changed.set(bytes.subarray(weightsAt), 8 + header.length);
  return changed;
}

describe('a model file', () => {
  it.each([
    ['both parts', invented],
    ['names alone', { ...invented, statements: null }],
    ['statements alone', { ...invented, names: null }],
    ['nothing', NO_MODELS],
  ])('holds what was written: %s', (_what, models) => {
    expect(decodeModels(encodeModels(models))).toEqual(models);
  });

  it('is the same bytes for the same model, in whatever order its words were counted', () => {
    expect(encodeModels(invented)).toEqual(bytes);
    const { names } = invented;
    const turned = names && { ...names, seen: new Map([...names.seen].reverse()) };
    expect(encodeModels({ ...invented, names: turned })).toEqual(bytes);
    expect(encodeModels(decodeModels(bytes))).toEqual(bytes);
  });

  it.each([0, 1, 4, 7])('is read where it is a view into a larger buffer, at any place: %i', (offset) => {
    const larger = Buffer.alloc(bytes.length + 20, 0x55);
    larger.set(bytes, offset);
    expect(decodeModels(larger.subarray(offset, offset + bytes.length))).toEqual(invented);
  });
});

describe('what is no whole model of this version is refused', () => {
  it('cut short among its weights, though a larger buffer goes on behind', () => {
    for (let end = weightsAt; end < bytes.length; end++)
      expect(() => decodeModels(bytes.subarray(0, end))).toThrow(new RangeError('the model is cut short'));
  });

  it('cut short in its header', () => {
    for (let end = 8; end < weightsAt; end++)
      expect(() => decodeModels(bytes.subarray(0, end)), `${end} bytes`).toThrow(RangeError);
  });

  it.each([
    ['empty', new Uint8Array(0)],
    ['shorter than its mark', bytes.subarray(0, 7)],
    ['text', new TextEncoder().encode('{"version":1,"names":null,"statements":null}')],
    ['zeros', new Uint8Array(64)],
    ['without its first byte', bytes.subarray(1)],
  ])('a foreign file: %s', (_what, foreign) => {
    expect(() => decodeModels(foreign)).toThrow(new RangeError('no model of Mahdar'));
  });

  it.each(['0', '2', '"1"'])('of version %s', (version) => {
    const other = withHeader((header) => header.replace('"version":1', `"version":${version}`));
    expect(() => decodeModels(other)).toThrow(RangeError);
    expect(() => decodeModels(other)).toThrow(/version/);
  });
});
