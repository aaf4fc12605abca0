import { expect, test } from 'vitest';
import { Identities, packedHashes } from '../../../../../src/main/library/catalogue/snapshot/identities';

test('identities come back by their place, those of later parts of a file too', () => {
  const [one, other] = ['0f'.repeat(32), 'a4'.repeat(32)];
  const ids = [one, other, `${other}/1`, `${other}/2`];
  const kept = new Identities(packedHashes(ids), [
    [2, 1],
    [3, 2],
  ]);
  expect(kept.all()).toEqual(ids);
  expect(ids.map((_, place) => kept.at(place))).toEqual(ids);
  expect(kept.hashAt(3)).toBe(other);
});
