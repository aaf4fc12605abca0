// An engine's thread that ends in the midst of its life, in a process of its own: whatever takes that along is seen by its exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newHome } from './engine-on';
import { buildWriter } from './killed-writer';

const built = join(__dirname, '../../out/main');

/** Enough that what every thread does again and again has been compiled for good by the end: that is where large builds crashed. */
const MANY = 6_000;

let host = '';
beforeAll(async () => {
  host = await buildWriter('engine-holder.ts');
});

/** How the process of an engine that comes to `harm` ended, and what it said. */
async function ended(home: string, harm: string, files: number): Promise<readonly [unknown, unknown, string]> {
  const child = spawn(process.execPath, [host, home, built, harm, String(files)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return [code, signal, said];
}

describe.skipIf(!existsSync(join(built, 'engine-worker.js')))('an engine in its thread', () => {
  test('that ends after a large build, while it watches folders, is started again and follows them; nothing else ends', async () => {
    const home = newHome();
    const harm = `require('node:fs').unlinkSync(${JSON.stringify(join(home, 'harm'))}); throw new Error('harm');`;
    expect(await ended(home, harm, MANY)).toEqual([
      0,
      null,
      'harm\nthe engine ended and is started again: harm\nended\n',
    ]);
  });

  test('that hangs while it watches folders is ended at closing, and nothing else ends', async () => {
    const home = newHome();
    writeFileSync(join(home, 'hangs'), '');
    expect(await ended(home, 'for (;;);', 20)).toEqual([0, null, 'ended\n']);
  });
});
