import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import { openFilePool } from '../../../../src/main/library/reading/open-file-pool';
import { Guests } from '../../../../src/main/library/upkeep/guests';
import { until } from '../../../until';
import { column, makePdf } from '../../ingest/formats/pdf/make-pdf';
import { newFolder } from '../../../new-folder';

const folder = newFolder();

const pool = openFilePool(null);
afterAll(() => pool.close());

/** Guests of a library that forgets all it takes in, with the paths that are read and those that are taken in. */
function openGuests() {
  const read: string[] = [];
  const taken: string[] = [];
  const guests = new Guests({
    catalogue: new Catalogue(),
    pool: {
      ...pool,
      read: (paths) => {
        read.push(...paths);
        return pool.read(paths);
      },
    },
    intake: {
      begin: () => 1,
      take: (files) => {
        taken.push(...files.map(({ path }) => path));
        return Promise.resolve();
      },
    },
    closing: new AbortController().signal,
    onError: (error) => expect.unreachable(String(error)),
  });
  const times = (paths: readonly string[], one: string): number => paths.filter((path) => path === one).length;
  return {
    open: (path: string) => guests.open(path),
    readings: (path: string) => times(read, path),
    takings: (path: string) => times(taken, path),
  };
}

test('a PDF beside a text that is opened again and again is read once, and again when it changed', async () => {
  const [text, pdf] = [join(folder, 'nước về.txt'), join(folder, 'nước về.pdf')];
  writeFileSync(text, 'Nước về\n\nMùa này nước lũ về chậm hơn mọi năm.');
  writeFileSync(pdf, makePdf({ pages: [column(['Một bài khác hẳn.'], 70, 700)] }));
  const { open, readings } = openGuests();

  await open(text);
  await open(text);
  expect(readings(pdf)).toBe(1);
  utimesSync(pdf, 1_000, 1_000);
  await open(text);
  await open(text);
  expect(readings(pdf)).toBe(2);
});

test('scanned pages that left the library and are back as they were come in again with their text', async () => {
  const [text, pdf] = [join(folder, 'bến đò.txt'), join(folder, 'bến đò.pdf')];
  writeFileSync(text, 'Bến đò\n\nXã mở một bến đò mới ở cuối làng.');
  writeFileSync(pdf, makePdf({ pages: [[]] }));
  const { open, takings } = openGuests();

  await open(text);
  await until(() => expect(takings(pdf)).toBe(1));
  await open(text);
  await until(() => expect(takings(pdf)).toBe(2));
});
