import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import { openFilePool } from '../../../../src/main/library/reading/file-pool';
import { Guests } from '../../../../src/main/library/upkeep/guests';
import { column, makePdf } from '../../ingest/formats/pdf/make-pdf';

const folder = mkdtempSync(join(tmpdir(), 'tre-guests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a PDF beside a text that is opened again and again is read once, and again when it changed', async () => {
  const [text, pdf] = [join(folder, 'nước về.txt'), join(folder, 'nước về.pdf')];
  writeFileSync(text, 'Nước về\n\nMùa này nước lũ về chậm hơn mọi năm.');
  writeFileSync(pdf, makePdf({ pages: [column(['Một bài khác hẳn.'], 70, 700)] }));
  const pool = openFilePool(null);
  const read: string[] = [];
  const guests = new Guests({
    catalogue: new Catalogue(),
    pool: {
      ...pool,
      read: (paths) => {
        read.push(...paths.filter((path) => path === pdf));
        return pool.read(paths);
      },
    },
    intake: { begin: () => 1, take: () => undefined },
    closing: new AbortController().signal,
    onError: (error) => expect.unreachable(String(error)),
  });

  await guests.open(text);
  await guests.open(text);
  expect(read).toHaveLength(1);
  utimesSync(pdf, 1_000, 1_000);
  await guests.open(text);
  await guests.open(text);
  expect(read).toHaveLength(2);
  await pool.close();
});
