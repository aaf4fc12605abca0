import { expect, test } from 'vitest';
import { withValue } from '../../../../src/renderer/results/with-value';

test.each([
  ['publisher:"Báo Thủ đo" biển', 'Báo Thủ đo', 'Báo Thủ đô', 'publisher:"Báo Thủ đô" biển'],
  ['biển nguồn:thudo', 'thudo', 'Báo Thủ đô', 'biển nguồn:"Báo Thủ đô"'],
  ['thudo nguồn:thudo', 'thudo', 'VOV', 'thudo nguồn:VOV'],
  ['nguồn:thudoxa (official:thudo)', 'thudo', 'VOV', 'nguồn:thudoxa (official:VOV)'],
  ['nguồn:thudo', 'thudo', 'Thủ(đô)', 'nguồn:"Thủ(đô)"'],
  ['-publisher:"xa lạ"', 'xa lạ', 'VOV', '-publisher:VOV'],
])('%s with %s as %s is %s', (query, typed, value, other) => {
  expect(withValue(query, typed, value)).toBe(other);
});

test('a value that does not stand in the query as it is told is left alone', () => {
  expect(withValue('publisher:"Báo  Thủ đo"', 'Báo Thủ đo', 'Báo Thủ đô')).toBeNull();
});
