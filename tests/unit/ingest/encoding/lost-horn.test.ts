import { expect, test } from 'vitest';
import { restoreLostHorns } from '../../../../src/main/ingest/encoding/lost-horn';

test('puts ư back where nothing else can have stood', () => {
  expect(restoreLostHorns('Nhng đờng đến trờng còn xa', '')).toBe('Nhưng đường đến trường còn xa');
});

test('reads millions of letters without a space', () => {
  expect(restoreLostHorns('ạ'.repeat(6_000_000), '')).toBeNull();
});
