import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Occurrences } from '../../../src/main/search/occurrences';
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

it('holds an article of any length', () => {
  for (const length of [0, 1, 300, 70_000, 1_200_000]) {
    const forms = Uint32Array.from({ length }, (_, at) => (at % 7 === 0 ? 60_000 + (at % 3) : at % 11));
    const occurrences = new Occurrences();
    occurrences.push(
      { forms: forms.subarray(0, 5), fields: Uint32Array.of(0, Math.min(5, length)) },
      forms.subarray(0, 5),
    );
    occurrences.push({ forms, fields: Uint32Array.of(0, length) }, forms);
    const found: number[] = [];
    occurrences.eachForm(1, (one) => found.push(one));
    expect(found.sort((a, b) => a - b)).toEqual([...forms].sort((a, b) => a - b));
  }
});
