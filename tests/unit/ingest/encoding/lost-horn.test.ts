import { expect, test } from 'vitest';
import { restoreLostHorns } from '../../../../src/main/ingest/encoding/lost-horn';

test('puts ư back where nothing else can have stood', () => {
  expect(restoreLostHorns('Mọi ngời đều nh nhau', '')).toBe('Mọi người đều như nhau');
});

test('reads millions of letters without a space', () => {
  expect(restoreLostHorns('ạ'.repeat(6_000_000), '')).toBeNull();
});
