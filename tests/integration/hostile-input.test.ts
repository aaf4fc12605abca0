import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFilePool } from '../../src/main/library/reading/file-pool';
import { readSurely } from '../../src/main/library/reading/read-surely';
import { runCases } from '../fuzz/run-cases';

const workerFile = join(__dirname, '../../out/main/file-worker.js');
const folder = mkdtempSync(join(tmpdir(), 'tre-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEED = 20211215;
const CASES = 400;
/** Milliseconds a case may take: many times what the slowest takes, so that only one that hangs meets it. */
const LONGEST = 200_000;
/** Room for the runner, two threads and what one file may unpack to; megabytes. */
const MEMORY = 2_000;

// `npm run fuzz` runs many more of the same.
/** Bytes of which no reading makes words, one run of them. */
const flood = Buffer.alloc(8_000_000, 0xff);

describe.skipIf(!existsSync(workerFile))('spoilt files of every format', () => {
  test('a flood of one byte takes no more than a thread may have', async () => {
    const path = join(folder, 'flood.txt');
    writeFileSync(path, flood);
    const pool = openFilePool(workerFile, undefined, { memory: 256 });
    const [read] = await readSurely(pool, [path]);
    await pool.close();
    rmSync(path);
    expect(read?.issues).toMatchObject([{ code: 'undecodable' }]);
  });

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
