import { expect, test } from 'vitest';
import { isoMoment, isRealMoment } from '../../../../src/main/ingest/metadata/iso-moment';

test.each([
  ['2021-12-15', '2021-12-15'],
  ['2021-12-15T10:53:07+0700', '2021-12-15T10:53+07:00'],
  ['2021-12-15 10:53:07.120Z', '2021-12-15T10:53+00:00'],
  ['2024-02-29T00:00', '2024-02-29T00:00'],
  ['2021-12-15T25:61:00+07:00', '2021-12-15'],
  ['2021-13-45', undefined],
  ['2021-02-31T08:00', undefined],
  ['0001-01-01T00:00:00', undefined],
])('%s is read as %s', (value, read) => {
  expect(isoMoment(value)).toBe(read);
  expect(isRealMoment(value)).toBe(read !== undefined);
});
