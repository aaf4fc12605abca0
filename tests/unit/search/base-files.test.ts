import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { parseQuery } from '../../../src/main/search/parse-query';
import { SearchIndex, type StoredWords } from '../../../src/main/search/search-index';

const texts = ['Gặp gỡ đầu năm', 'Họp báo đầu tháng', 'Năm mới, việc mới', 'Báo cáo tháng'];

function filled(): { index: SearchIndex; stored: StoredWords[] } {
  const index = new SearchIndex();
  return { index, stored: texts.map((text, id) => index.add(id, articleWords(text, []))) };
}

function restored(stored: readonly StoredWords[]): SearchIndex {
  const index = new SearchIndex();
  stored.forEach((words, id) => index.restore(id, words));
  return index;
}

const ids = (index: SearchIndex, typed: string): readonly number[] => index.search(parseQuery(typed)).ids;
const pause = (): Promise<void> => new Promise((done) => setImmediate(done));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tre-base-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a second start', () => {
  it('finds the same before anything is warm, after loading, and after more was added', async () => {
    const { index, stored } = filled();
    await index.saveBase(folder);
    const again = restored(stored);
    expect(again.isWarm).toBe(false);
    expect(ids(again, 'đầu')).toEqual(ids(index, 'đầu'));
    expect(await again.loadBase(folder)).toBe(true);
    expect(again.isWarm).toBe(true);
    for (const one of [index, again]) one.add(9, articleWords('Đầu xuân', []));
    for (const one of [index, again]) one.remove(0);
    expect(ids(again, 'đầu')).toEqual(ids(index, 'đầu'));
    expect(ids(again, 'đầu')).toHaveLength(2);
  });

  it('becomes warm without any base', async () => {
    const { index, stored } = filled();
    const again = restored(stored);
    await again.warm(pause);
    expect(again.isWarm).toBe(true);
    expect(ids(again, 'tháng')).toEqual(ids(index, 'tháng'));
  });

  it('gives every later article the same stored words', () => {
    const { index, stored } = filled();
    const later = articleWords('Một từ chưa gặp', []);
    expect(restored(stored).add(7, later)).toEqual(index.add(7, later));
  });

  it('does not take the base of other articles', async () => {
    await filled().index.saveBase(folder);
    const other = new SearchIndex();
    for (let id = 0; id < 9; id += 1) other.add(id, articleWords('Chuyện khác', []));
    expect(await other.loadBase(folder)).toBe(false);
    expect(await new SearchIndex().loadBase(join(folder, 'nowhere'))).toBe(false);
  });

  it('notices any damaged byte and stays right', async () => {
    const { index, stored } = filled();
    await index.saveBase(folder);
    const again = restored(stored);
    for (const file of await readdir(folder)) {
      const whole = await readFile(join(folder, file));
      for (let at = 0; at < whole.length; at += 1) {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ 0x04;
        await writeFile(join(folder, file), damaged);
        expect(await again.loadBase(folder), `${file} at ${at}`).toBe(false);
      }
      expect(ids(again, 'đầu')).toEqual(ids(index, 'đầu'));
      await writeFile(join(folder, file), whole.subarray(0, whole.length / 2));
      expect(await restored(stored).loadBase(folder)).toBe(false);
      await writeFile(join(folder, file), whole);
    }
    expect(await restored(stored).loadBase(folder)).toBe(true);
  });
});

it('refuses stored words that are damaged', () => {
  const { stored } = filled();
  const [first] = stored;
  const words = { newForms: first?.newForms ?? [], stream: first?.stream.slice(2) ?? new Uint8Array() };
  expect(() => new SearchIndex().restore(1, words)).toThrow(RangeError);
  expect(() => new SearchIndex().restore(1, { newForms: [], stream: first?.stream ?? new Uint8Array() })).toThrow(
    RangeError,
  );
});
