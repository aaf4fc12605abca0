import { expect, test } from 'vitest';
import { otherPlaces } from '../../../../src/renderer/results/other-places';

const at = (publisher: string | null) => ({ id: '', path: '/a.txt', title: '', publisher });

test.each([
  ['Bờ Tre', [at('Tin Làng')], 'Tin Làng', 0],
  [null, [at('Tin Làng'), at('Tin Làng'), at(null)], 'Tin Làng', 0],
  [null, [at('A'), at('B'), at('C'), at('D')], 'A, B', 2],
  ['Bờ Tre', [at('Bờ Tre'), at(null)], '', 2],
  [null, [at(null)], '', 1],
])('of a piece in %s that also stands in %j, the row says %j and %i more', (publisher, alsoIn, names, rest) => {
  expect(otherPlaces({ publisher, alsoIn })).toEqual({ names, rest });
});
