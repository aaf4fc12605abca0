import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleWords } from '../../../src/main/search/article-words';
import { parseQuery } from '../../../src/main/search/read-query/parse-query';
import { SearchIndex } from '../../../src/main/search/search-index';
import { newFolder } from '../../new-folder';

const subjects = ['Gặp gỡ đầu năm', 'Họp báo đầu tháng', 'Năm mới, việc mới', 'Báo cáo tháng', 'Hoà bình và hợp tác'];
const textOf = (id: number): string => `${subjects[id % subjects.length] ?? ''} số ${id}, hội nghị lần thứ ${id % 7}`;
const queries = [
  'đầu',
  'dau nam',
  '"hội nghị"',
  '"báo đầu"',
  'tháng -cáo',
  'hòa bình',
  'số 12',
  'khong co dau',
  'hội*',
];

let dir: string;
let opened: SearchIndex[] = [];
const pause = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  dir = newFolder();
});
afterEach(() => {
  for (const index of opened) index.close();
  opened = [];
});

function open(onLost?: (ids: readonly number[]) => void, owner = 'a'): SearchIndex {
  const index = new SearchIndex({ dir, owner }, { recentArticles: 20, ...(onLost === undefined ? {} : { onLost }) });
  opened.push(index);
  return index;
}

function close(index: SearchIndex): void {
  index.close();
  opened = opened.filter((other) => other !== index);
}

function fill(index: SearchIndex, ids: readonly number[]): void {
  for (const id of ids) index.add(id, articleWords(textOf(id), []));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** What every query finds, in order, with tiers and hits. */
function answers(index: SearchIndex): unknown {
  return queries.map((typed) => {
    const { ids, tiers, hits, total } = index.search(parseQuery(typed), { keepTyped: true });
    return ids.map((id, at) => [id, tiers[at], hits[at], total]).sort();
  });
}

describe('an index on disk', () => {
  it('is there again after a start, with what was added last', () => {
    const index = open();
    fill(index, numbers(1, 68));
    const before = answers(index);
    // Not closed: a kill does not close either.
    const again = open();
    expect(again.size).toBe(67);
    expect(answers(again)).toEqual(before);
  });

  it('answers the same however its articles lie', async () => {
    const index = open();
    fill(index, numbers(1, 150));
    for (const id of [3, 40, 41, 120]) index.remove(id);
    fill(index, [40, 7]);
    const plain = new SearchIndex();
    fill(plain, numbers(1, 150));
    for (const id of [3, 41, 120]) plain.remove(id);
    expect(answers(index)).toEqual(answers(plain));
    await index.fold(pause);
    expect(answers(index)).toEqual(answers(plain));
    close(index);
    const again = open();
    for (const id of again.ids()) if (!plain.has(id)) again.remove(id);
    expect(answers(again)).toEqual(answers(plain));
  });

  it('follows articles that come and go while it is folded', async () => {
    const index = open();
    fill(index, numbers(1, 200));
    let waits = 0;
    await index.fold(async () => {
      waits += 1;
      if (waits === 1) {
        index.remove(5);
        fill(index, [6, 300]);
      }
      await pause();
    });
    index.remove(5);
    const plain = new SearchIndex();
    fill(plain, [...index.ids()]);
    expect(index.has(5)).toBe(false);
    expect(answers(index)).toEqual(answers(plain));
  });

  it('ends folding where the last articles, or all, are gone, and keeps nothing of them', async () => {
    const index = open();
    fill(index, numbers(1, 161));
    await index.fold(pause);
    fill(index, numbers(161, 201));
    for (const id of numbers(161, 201)) index.remove(id);
    await index.fold(pause);
    const plain = new SearchIndex();
    fill(plain, numbers(1, 161));
    expect(answers(index)).toEqual(answers(plain));
    for (const id of numbers(1, 161)) index.remove(id);
    await index.fold(pause);
    expect([...index.ids()]).toEqual([]);
    expect(readdirSync(dir).filter((file) => file.includes('.segment'))).toEqual([]);
    fill(index, numbers(201, 241));
    close(index);
    expect([...open().ids()]).toEqual(numbers(201, 241));
  });

  it('holds the later words of a number that was given twice, as after a kill before the catalogue knew of the first', () => {
    const index = open();
    fill(index, numbers(1, 21));
    index.add(2, articleWords('Bão lũ miền núi', []));
    index.add(30, articleWords('Gặp gỡ đầu xuân', []));
    index.add(30, articleWords('Mùa gặt', []));
    const again = open();
    const found = ['bão lũ', 'xuân', 'mùa gặt'].map(
      (typed) => again.search(parseQuery(typed), { keepTyped: true }).ids,
    );
    expect(found).toEqual([[2], [], [30]]);
  });

  it.each(['1.segment', 'segments.json'])('goes on in memory where %s cannot be written', (name) => {
    const index = open();
    mkdirSync(join(dir, name));
    fill(index, numbers(1, 31));
    const plain = new SearchIndex();
    fill(plain, numbers(1, 31));
    expect(answers(index)).toEqual(answers(plain));
  });

  it('leaves nothing behind of segments that were merged, or of another owner', async () => {
    const index = open();
    fill(index, numbers(1, 161));
    await index.fold(pause);
    close(index);
    expect(readdirSync(dir).filter((file) => file.endsWith('.segment'))).toHaveLength(1);
    const other = open(undefined, 'b');
    expect(other.size).toBe(0);
    expect(readdirSync(dir).filter((file) => file.includes('.segment'))).toEqual([]);
  });
});

describe('a damaged byte', () => {
  it('is noticed wherever it stands in a segment: what it cost is asked for again, everything else is right', async () => {
    const index = open();
    fill(index, numbers(1, 81));
    const right = answers(index);
    close(index);
    const names = readdirSync(dir).filter((file) => file.endsWith('.segment'));
    expect(names).toHaveLength(4);
    const name = names[1] ?? '';
    const whole = new Map(readdirSync(dir).map((file) => [file, readFileSync(join(dir, file))]));
    const size = whole.get(name)?.length ?? 0;
    for (let at = 0; at < size; at += 31) {
      for (const file of readdirSync(dir)) rmSync(join(dir, file));
      for (const [file, bytes] of whole) writeFileSync(join(dir, file), bytes);
      const damaged = Buffer.from(whole.get(name) ?? []);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(join(dir, name), damaged);
      const lost: number[] = [];
      const again = open((ids) => lost.push(...ids));
      answers(again);
      await again.fold(pause);
      fill(again, [...new Set([...lost, ...numbers(1, 81).filter((id) => !again.has(id))])]);
      expect(answers(again), `byte ${at}`).toEqual(right);
      close(again);
    }
  });

  it('that a search comes upon while segments are merged ends that merging, and nothing else', async () => {
    // Many words before those that are asked for: pages the merging has not come to when it first pauses.
    const own = (id: number): string => numbers(0, 300).reduce((text, at) => `${text} a${id}a${at}`, textOf(id));
    const add = (index: SearchIndex, ids: readonly number[]): void => {
      for (const id of ids) index.add(id, articleWords(own(id), []));
    };
    const before = open();
    add(before, numbers(1, 301));
    const right = answers(before);
    close(before);
    const lost: number[] = [];
    const index = open((ids) => lost.push(...ids));
    const [first = ''] = readdirSync(dir).filter((file) => file.endsWith('.segment'));
    let waits = 0;
    await index.fold(async () => {
      waits += 1;
      if (waits === 1) {
        writeFileSync(join(dir, first), Buffer.alloc(readFileSync(join(dir, first)).length, 0x55));
        answers(index);
      }
      await pause();
    });
    add(index, lost);
    await index.fold(pause);
    expect(answers(index)).toEqual(right);
    expect(readdirSync(dir).filter((file) => file.endsWith('.new'))).toEqual([]);
  });

  it('is noticed wherever it stands in the list of segments or in the newest words', () => {
    const index = open();
    fill(index, numbers(1, 31));
    const right = answers(index);
    close(index);
    for (const name of ['segments.json', 'words.log']) {
      const whole = new Map(readdirSync(dir).map((file) => [file, readFileSync(join(dir, file))]));
      for (let at = 0; at < (whole.get(name)?.length ?? 0); at += 5) {
        for (const [file, bytes] of whole) writeFileSync(join(dir, file), bytes);
        const damaged = Buffer.from(whole.get(name) ?? []);
        damaged[at] = (damaged[at] ?? 0) ^ 0x10;
        writeFileSync(join(dir, name), damaged);
        const again = open();
        fill(
          again,
          numbers(1, 31).filter((id) => !again.has(id)),
        );
        expect(answers(again), `${name} at ${at}`).toEqual(right);
        close(again);
        for (const file of readdirSync(dir)) rmSync(join(dir, file));
      }
      for (const [file, bytes] of whole) writeFileSync(join(dir, file), bytes);
    }
  });
});
