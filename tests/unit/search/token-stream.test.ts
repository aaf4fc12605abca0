import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeStream, encodeStream } from '../../../src/main/search/token-stream';

const form = fc.oneof(
  fc.nat(200),
  fc.integer({ min: 57_300, max: 57_400 }),
  fc.integer({ min: 60_000, max: 2_000_000 }),
);

it('gives back the words and runs it was made from', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.array(form)), { maxLength: 5 }), (runs) => {
      const forms = Uint32Array.from(runs.flatMap(([, list]) => list));
      const fields = Uint32Array.from(runs.flatMap(([field, list]) => [field, list.length]));
      expect(decodeStream(encodeStream(forms, fields), 3_000_000)).toEqual({ forms, fields });
    }),
  );
});
