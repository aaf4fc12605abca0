import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OccurrenceList } from '../../../../src/main/search/segment/occurrence-list';
import { END } from '../../../../src/main/search/segment/occurrences';
import { PlaceList } from '../../../../src/main/search/segment/place-list';

test('gives the places of one stretch after another, and says which one is next', () => {
  const ends = fc.uniqueArray(fc.nat(400), { maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(400), { maxLength: 60 }), ends, (all, borders) => {
      const places = all.sort((a, b) => a - b);
      const list = new PlaceList(Uint32Array.from(places));
      const stretches = borders.sort((a, b) => a - b).map((to, at) => [borders[at - 1] ?? 0, to] as const);
      for (const [from, to] of stretches) {
        const found = new OccurrenceList();
        list.read(from, to, found, 3);
        const wanted = places.filter((place) => place >= from && place < to);
        expect([...found.positions.subarray(0, found.count)]).toEqual(wanted.map((place) => place - from));
        expect([...found.forms.subarray(0, found.count)]).toEqual(wanted.map(() => 3));
        expect(list.place).toBe(places.find((place) => place >= to) ?? END);
      }
    }),
  );
});
