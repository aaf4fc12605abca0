import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/main/search/segment/byte-writer';
import { OccurrenceList } from '../../../../src/main/search/segment/occurrence-list';
import { OccurrenceWriter } from '../../../../src/main/search/segment/occurrence-writer';
import { END, readOccurrences } from '../../../../src/main/search/segment/occurrences';
import { placesOf } from './places-of';

/** Places of each form, ascending: near and far, few and more than one skip leads over. */
const written = fc
  .array(
    fc.record({
      distances: fc.array(fc.oneof(...[9, 200, 20_000, 300_000].map((max) => fc.integer({ min: 1, max }))), {
        maxLength: 30,
      }),
      repeats: fc.constantFrom(1, 1, 20),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((forms) =>
    forms.map(({ distances, repeats }) => added(Array.from({ length: repeats }, () => distances).flat())),
  );

function added(distances: readonly number[]): readonly number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

function write(forms: readonly (readonly number[])[]): Uint8Array {
  const writer = new OccurrenceWriter();
  writer.begin(forms.length);
  for (const [form, places] of forms.entries()) for (const place of places) writer.add(place, form);
  const out = new ByteWriter();
  writer.writeTo(out);
  return out.view().slice();
}

test('gives every place of every form as it was written', () => {
  fc.assert(
    fc.property(written, (forms) => {
      expect(readOccurrences(write(forms), forms.length).map(placesOf)).toEqual(forms);
    }),
  );
});

test('gives the places of one stretch after another, whatever was passed over between', () => {
  const stretches = fc.array(fc.tuple(fc.nat(2_000_000), fc.nat(5_000)), { maxLength: 20 }).map((all) => {
    let end = 0;
    return all
      .sort(([a], [b]) => a - b)
      .map(([from, length]) => ({ from: Math.max(from, end), to: (end = Math.max(from, end) + length) }));
  });
  fc.assert(
    fc.property(written, stretches, (forms, asked) => {
      const readers = readOccurrences(write(forms), forms.length);
      for (const { from, to } of asked) {
        for (const [form, reader] of readers.entries()) {
          const list = new OccurrenceList();
          reader.read(from, to, list, 7);
          const own = forms[form]?.filter((place) => place >= from && place < to) ?? [];
          expect([...list.positions.slice(0, list.count)]).toEqual(own.map((place) => place - from));
          expect([...list.forms.slice(0, list.count)]).toEqual(own.map(() => 7));
        }
      }
    }),
  );
});

test('adds what was written before, all of it further on, as if it were added place by place', () => {
  const further = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(written, further), { minLength: 1, maxLength: 4 }), (parts) => {
      const forms = Math.max(...parts.map(([own]) => own.length));
      const all = Array.from({ length: forms }, (): number[] => []);
      const joined = new OccurrenceWriter();
      joined.begin(forms);
      let end = 0;
      for (const [own, gap] of parts) {
        const by = end + gap;
        const numbers = Uint32Array.from(own, (_, form) => forms - 1 - form);
        const bytes = write(own);
        joined.addWritten(bytes, 0, bytes.length, numbers, by);
        for (const [form, places] of own.entries())
          for (const place of places) {
            all[forms - 1 - form]?.push(place + by);
            end = Math.max(end, place + by);
          }
      }
      const out = new ByteWriter();
      joined.writeTo(out);
      const read = readOccurrences(out.view(), forms);
      expect(read.map(placesOf)).toEqual(all);
      for (const [form, reader] of readOccurrences(out.view(), forms).entries()) {
        const middle = Math.floor(end / 2);
        reader.seek(middle);
        expect(reader.place).toBe(all[form]?.find((place) => place >= middle) ?? END);
      }
    }),
  );
});

test('takes no byte for a form beside its places where there is one and nothing to skip, but for saying so', () => {
  expect(write([[700]])).toHaveLength(3);
});

test('joins two lists in order into one', () => {
  const places = fc.uniqueArray(fc.nat(500), { maxLength: 60 });
  fc.assert(
    fc.property(places, fc.nat(60), (all, middle) => {
      const [first, second] = [all.slice(0, middle), all.slice(middle)].map((own) => own.sort((a, b) => a - b));
      const list = new OccurrenceList();
      for (const place of first ?? []) list.push(place, 1);
      for (const place of second ?? []) list.push(place, 2);
      list.join(first?.length ?? 0);
      const joined = [...all].sort((a, b) => a - b);
      expect([...list.positions.slice(0, list.count)]).toEqual(joined);
      expect([...list.forms.slice(0, list.count)]).toEqual(joined.map((place) => (first?.includes(place) ? 1 : 2)));
    }),
  );
});
