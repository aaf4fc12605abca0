import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFilePool } from '../../src/main/library/reading/open-file-pool';
import type { ReadFile } from '../../src/main/library/reading/read-article-file';
import { readSurely } from '../../src/main/library/reading/read-surely';
import { runCases } from '../fuzz/run-cases';
import { column, makePdf } from '../unit/ingest/formats/pdf/make-pdf';
import { newFolder } from '../new-folder';

const workerFile = join(__dirname, '../../out/main/file-worker.js');
const folder = newFolder();

const SEED = 20211215;
const CASES = 400;
/** Milliseconds a case may take: many times what the slowest takes, so that only one that hangs meets it. */
const LONGEST = 200_000;
/** Room for the runner, two threads and what one file may unpack to; megabytes. */
const MEMORY = 2_000;

/** Bytes of which no reading makes words, one run of them. */
const flood = Buffer.alloc(8_000_000, 0xff);

/** A PDF whose font says of 16 million codes which letters they are. */
function wideMap(): Buffer {
  const page = column(['Hồ sen đã cạn nước từ giữa mùa khô.'], 70, 700);
  const sound = makePdf({ pages: [page] }).toString('latin1');
  return Buffer.from(sound.replace('<0000> <00ff>', '<0><00ffffff>'), 'latin1');
}

/** A PDF of two pages, whose first goes on for 40 MB behind its words, or before them. */
function longPage(where: 'behind' | 'before'): Buffer {
  const flood = ' '.repeat(40_000_000);
  const pages = ['Hồ sen đã cạn nước.', 'Làng Trúc đào giếng.'].map((line) => column([line], 70, 700));
  const sound = makePdf({ pages }).toString('latin1');
  const packed = sound.replace(/<< \/Length \d+ >>\nstream\n(BT [^]*?)\nendstream/u, (_, drawn: string) => {
    const bytes = deflateSync(where === 'behind' ? `${drawn} q Q ${flood}` : flood + drawn).toString('latin1');
    return `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`;
  });
  return Buffer.from(packed, 'latin1');
}

/** Reads one file on a thread with little memory. */
async function readInLittleRoom(name: string, bytes: Uint8Array): Promise<ReadFile | undefined> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const pool = openFilePool(workerFile, undefined, { memory: 256 });
  const [read] = await readSurely(pool, [path]);
  await pool.close();
  rmSync(path);
  return read;
}

describe.skipIf(!existsSync(workerFile))('spoilt files of every format', () => {
  test('a flood of one byte takes no more than a thread may have', async () => {
    expect((await readInLittleRoom('flood.txt', flood))?.issues).toMatchObject([{ code: 'undecodable' }]);
  });

  test('a PDF whose font maps more codes than there are letters is read all the same', async () => {
    const read = await readInLittleRoom('wide.pdf', wideMap());
    expect(read).toMatchObject({ issues: [], articles: [{ entry: { format: 'pdf' } }] });
  });

  test.each([
    ['behind', 'Hồ sen đã cạn nước'],
    ['before', 'Làng Trúc đào giếng'],
  ] as const)(
    'a PDF whose page goes on without end %s its words is read so far, and told as cut off',
    async (where, title) => {
      const read = await readInLittleRoom('long.pdf', longPage(where));
      expect(read?.issues.map(({ code }) => code)).toEqual(['truncated']);
      expect(read?.articles[0]?.entry.title).toBe(title);
    },
  );

  // `npm run fuzz` runs many more of the same.

  test('each ends as an article or an issue with a code; none ends or holds up its thread, none writes a file', async () => {
    const numbers = Array.from({ length: CASES }, (_, number) => number);
    const { outcomes, strays } = await runCases({ workerFile, folder, seed: SEED, numbers, time: LONGEST, width: 2 });
    expect(outcomes).toHaveLength(CASES);
    const faults = outcomes.filter(({ outcome }) => ['neither', 'crashed', 'timed-out', 'gone'].includes(outcome));
    expect(faults).toEqual([]);
    expect(strays).toEqual([]);
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(MEMORY);
  });
});
