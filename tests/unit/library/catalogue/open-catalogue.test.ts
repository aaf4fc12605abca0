import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { RuleBook } from '../../../../src/main/corrections/rule-book';
import type { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import type { Frame } from '../../../../src/main/library/catalogue/frame';
import { openCatalogue, type OpenCatalogue } from '../../../../src/main/library/catalogue/open-catalogue';
import type { FileRecord, ReadEntry } from '../../../../src/main/library/entry';
import { entryOf, mentionOf } from '../entries';
import { newFolder } from '../../../new-folder';

let dir = '';
beforeEach(() => {
  dir = newFolder();
});

const failures: unknown[] = [];
const open = (version = '1'): OpenCatalogue =>
  openCatalogue(dir, version, { onLost: (lost) => failures.push(lost), onError: (error) => failures.push(error) });

const fileOf = (path: string, ...articles: number[]): FileRecord => {
  return { path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles };
};

const title = 'Thủ tướng Na Uy';
const full = mentionOf({ person: 'velda-tornquist', name: 'Velda Tornquist', title });
const lone = mentionOf({ person: 'tornquist', name: 'Tornquist', title });

/** An article with an identity of its own; every third names a person by one word, which is shown under the full name. */
function articleOf(n: number): ReadEntry {
  const published = { value: `20${10 + (n % 9)}-03`, basis: 'printed', certain: true } as const;
  const mentions = n % 3 === 0 ? [lone] : [full];
  return entryOf({ n, id: String(n).padStart(64, '0'), title: `Bài số ${n}`, published, mentions });
}

function take({ catalogue, log }: OpenCatalogue, numbers: readonly number[]): void {
  const frames = numbers.flatMap((n): Frame[] => [
    { kind: 'article', entry: articleOf(n) },
    { kind: 'file', file: fileOf(`/tin/${n}.txt`, n) },
  ]);
  for (const frame of frames) {
    if (frame.kind === 'article') catalogue.addEntry(frame.entry);
    else if (frame.kind === 'file') catalogue.recordFile(frame.file);
  }
  catalogue.settle();
  log.append(frames);
}

/** Everything a catalogue shows. */
function shown(catalogue: Catalogue): unknown {
  const { entries, files, tallies, people, size } = catalogue;
  const all = [
    [...entries].map(([n, { mentions, statements, ...entry }]) => [
      n,
      entry,
      mentions,
      statements,
      catalogue.pathsOf(n),
      entries.dateKeyOf(n),
      catalogue.readOf(n),
      catalogue.numberOf(entry.id),
      people.personOf('tornquist', n),
      catalogue.pieces.pieceOf(n),
    ]),
    [...files],
    tallies.facets({ tags: [], noted: 0 }),
    size,
  ];
  return JSON.parse(JSON.stringify(all)) as unknown;
}

const numbers = Array.from({ length: 50 }, (_, at) => at + 1);

test('a catalogue that was kept shows what it showed, whole and without its log being replayed', () => {
  const first = open();
  take(first, numbers);
  const before = shown(first.catalogue);
  first.keep();
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(before);
  expect(second.catalogue.nextNumber()).toBe(51);
  second.log.close();
  expect(failures).toEqual([]);
});

test('a catalogue that is kept between other work is the same', async () => {
  const first = open();
  take(first, numbers);
  const before = shown(first.catalogue);
  await first.keepGently(() => Promise.resolve());
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(before);
  second.keep();
  second.log.close();
  expect(failures).toEqual([]);
});

test('one article is shown, with its paths and date, before anything else is unpacked', () => {
  const first = open();
  take(first, numbers);
  first.keep();
  first.log.close();
  const { catalogue, log } = open();
  expect(catalogue.entries.get(33)?.people.map(({ person }) => person)).toEqual(['velda-tornquist']);
  expect([catalogue.pathsOf(33), catalogue.entries.dateKeyOf(4)]).toEqual([['/tin/33.txt'], '2014-03']);
  log.close();
});

test('what came and went after it was kept is replayed from the log', () => {
  const first = open();
  take(first, numbers);
  first.keep();
  take(first, [51, 52]);
  first.catalogue.dropFile('/tin/7.txt');
  first.log.append([{ kind: 'drop', path: '/tin/7.txt' }]);
  first.catalogue.settle();
  const before = shown(first.catalogue);
  first.log.close();
  const second = open();
  expect(second.catalogue.entries.has(7)).toBe(false);
  expect(shown(second.catalogue)).toEqual(before);
  second.log.close();
});

test('it is kept as it is without corrections, which hold again afterwards, and not while it may be asked', async () => {
  const first = open();
  take(first, numbers);
  const plain = shown(first.catalogue);
  const moment = '2026-01-02T03:04:05.000Z';
  const says = { kind: 'same-person', person: 'velda-tornquist', printed: 'V', value: 'other' } as const;
  const book = new RuleBook([{ id: 'urn:uuid:1', step: 's', created: moment, modified: moment, removed: null, says }]);
  first.catalogue.correct(book, book);
  const corrected = first.catalogue.tallies.people.get('other')?.articles;
  await first.keepGently(() => Promise.reject(new Error('nothing is done that could wait')));
  expect(existsSync(join(dir, 'catalogue.kept'))).toBe(false);
  first.keep();
  expect(first.catalogue.tallies.people.get('other')?.articles).toBe(corrected);
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(plain);
  second.log.close();
});

test('it is not kept between other work while who is who is being found out', async () => {
  const first = open();
  take(first, numbers);
  const { catalogue, log } = first;
  catalogue.addEntry(articleOf(100));
  catalogue.recordFile(fileOf('/tin/100.txt', 100));
  log.append([
    { kind: 'article', entry: articleOf(100) },
    { kind: 'file', file: fileOf('/tin/100.txt', 100) },
  ]);
  const steps = catalogue.settling(() => undefined);
  const kept = (): boolean => existsSync(join(dir, 'catalogue.kept'));
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    await first.keepGently(() => Promise.resolve());
    expect(kept()).toBe(false);
  }
  await first.keepGently(() => Promise.resolve());
  expect(kept()).toBe(true);
  log.close();
});

/** Begins to keep a catalogue, and breaks off before the end. */
async function keepHalf({ keepGently }: OpenCatalogue): Promise<void> {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  let left = 3;
  const pause = (): Promise<void> => ((left -= 1) === 0 ? Promise.reject(new Error('closing')) : Promise.resolve());
  await expect(keepGently(pause)).rejects.toThrow('closing');
  clock.mockRestore();
}

test('a keeping that was broken off is ended, not begun again', async () => {
  const first = open();
  take(first, numbers);
  const before = shown(first.catalogue);
  const begins = vi.spyOn(first.catalogue.entries, 'numbers');
  await keepHalf(first);
  first.keep();
  expect(begins).toHaveBeenCalledTimes(1);
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(before);
  second.log.close();
});

test('a keeping that was broken off before a change is not what is kept', async () => {
  const first = open();
  take(first, numbers);
  await keepHalf(first);
  take(first, [51]);
  const before = shown(first.catalogue);
  first.keep();
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(before);
  second.log.close();
});

test('a damaged byte in what was kept makes no difference: the log tells all of it', () => {
  const first = open();
  take(first, numbers);
  const before = shown(first.catalogue);
  first.keep();
  first.log.close();
  const path = join(dir, 'catalogue.kept');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 20)) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    writeFileSync(path, damaged);
    const again = open();
    expect(shown(again.catalogue), `byte ${at}`).toEqual(before);
    again.log.close();
  }
});

test('what was kept is left alone where the log does not go on from it', () => {
  const first = open();
  take(first, numbers);
  first.keep();
  const old = readFileSync(join(dir, 'catalogue.log'));
  first.log.close();
  for (const end of [old.length - 1, Math.floor(old.length / 2), 40]) {
    writeFileSync(join(dir, 'catalogue.log'), old.subarray(0, end));
    const cut = open();
    expect(cut.catalogue.entries.size).toBeLessThan(numbers.length);
    cut.log.close();
  }
  writeFileSync(join(dir, 'catalogue.log'), old);
  const other = open('2');
  expect(other.catalogue.entries.size).toBe(0);
  other.log.close();
});

test('like articles that come after it was kept join those that were there', () => {
  const first = open();
  const print = Buffer.from(new Uint16Array(24).fill(7).buffer).toString('base64');
  const piece = (n: number): ReadEntry => ({ ...articleOf(n), title: 'Một bài', print });
  const add = ({ catalogue, log }: OpenCatalogue, n: number): void => {
    catalogue.addEntry(piece(n));
    catalogue.recordFile(fileOf(`/tin/${n}.txt`, n));
    catalogue.settle();
    log.append([
      { kind: 'article', entry: piece(n) },
      { kind: 'file', file: fileOf(`/tin/${n}.txt`, n) },
    ]);
  };
  add(first, 1);
  add(first, 2);
  first.keep();
  first.log.close();
  const second = open();
  add(second, 3);
  expect([1, 2, 3].map((n) => second.catalogue.pieces.pieceOf(n))).toEqual([1, 1, 1]);
  second.log.close();
});

test('a few changes are no reason to keep it anew at the end: the log has them; many are', () => {
  const first = open();
  take(first, numbers);
  expect(first.isNearlyKept()).toBe(false);
  first.keep();
  take(first, [51, 52]);
  expect(first.isNearlyKept()).toBe(true);
  const before = shown(first.catalogue);
  first.log.close();
  const second = open();
  expect(shown(second.catalogue)).toEqual(before);
  expect(second.isNearlyKept()).toBe(true);
  take(second, [53, 54, 55]);
  expect(second.isNearlyKept()).toBe(false);
  second.log.close();
});
