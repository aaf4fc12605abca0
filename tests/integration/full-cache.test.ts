// A disk on which the cache finds no room, and finds it later: a real disk, the real engine.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { canMount, mountAt, unmount } from '../mounted';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';

const ARTICLES = 40;

/** Articles with more words of their own than the disk has room for. */
function writeArticles(tin: string): void {
  for (let n = 0; n < ARTICLES; n += 1) {
    const own = Array.from({ length: 2_000 }, (_, at) => `tin${n}x${at}`).join(' ');
    writeFileSync(join(tin, `${n}.txt`), `Tin số ${n}\n\nHai tỉnh bàn về cửa khẩu. ${own}\n`);
  }
}

async function found({ answers }: OpenEngine): Promise<number> {
  const asked = { query: 'cửa khẩu', exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 1 } as const;
  return (await answers['search.run'](asked)).total;
}

test.skipIf(!canMount())(
  'words that find no room are told of, found meanwhile, and kept once there is room',
  async () => {
    const home = newHome();
    const [tin, cache] = [join(home, 'tin'), join(home, 'cache')];
    mkdirSync(cache);
    mountAt(cache);
    const filler = join(cache, 'khác.bin');
    writeFileSync(filler, Buffer.alloc(3_900_000));
    writeArticles(tin);
    let engine = await engineOn(home, []);
    try {
      const problems = async () => engine.answers['library.problems'](undefined);
      await untilArticles(engine, ARTICLES);
      await until(async () => expect(await problems()).toMatchObject([{ kind: 'cache', code: 'full' }]));
      expect(await found(engine)).toBe(ARTICLES);
      rmSync(filler);
      await until(async () => expect(await problems()).toEqual([]));
      expect(await found(engine)).toBe(ARTICLES);
      await engine.close();
      // What cannot be read again is found by what was kept.
      renameSync(tin, `${tin}-away`);
      engine = await engineOn(home, []);
      expect(await found(engine)).toBe(ARTICLES);
    } finally {
      await engine.close();
      unmount(cache);
    }
  },
);
