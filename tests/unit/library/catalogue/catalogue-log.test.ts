import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openCatalogueLog } from '../../../../src/main/library/catalogue/catalogue-log';
import type { Frame } from '../../../../src/main/library/catalogue/frame';
import { entryOf, mentionOf } from '../entries';
import { newFolder } from '../../../new-folder';

let dir = '';
beforeEach(() => {
  dir = newFolder();
});

const drop = (path: string): Frame => ({ kind: 'drop', path });

/** Writes as `writeSync` does, until the room is taken. */
function writesInto(disk: { room: number }): typeof writeSync {
  return ((file: number, bytes: Buffer, at: number, length: number, place: number) => {
    if (disk.room === 0) throw new Error('ENOSPC');
    const written = writeSync(file, bytes, at, Math.min(length, disk.room), place);
    disk.room -= written;
    return written;
  }) as typeof writeSync;
}

test('what a full disk had no room for waits in its order, and is written when there is room', () => {
  const disk = { room: 150 };
  const { log } = openCatalogueLog(dir, '1', { write: writesInto(disk) });
  log.append([drop('/a.txt')]);
  expect(() => log.append([drop('/b.txt')])).toThrow('ENOSPC');
  expect(log.mark()).toBeNull();
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt')]);
  disk.room = 10;
  expect(() => log.append([drop('/c.txt')])).toThrow('ENOSPC');
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt')]);
  disk.room = 1_000;
  log.catchUp();
  log.append([drop('/d.txt')]);
  expect(log.mark()).not.toBeNull();
  log.close();
  expect(openCatalogueLog(dir, '1').frames).toEqual(['/a.txt', '/b.txt', '/c.txt', '/d.txt'].map(drop));
});

test('what waited for room is not written behind all there is, among which it stands', () => {
  const disk = { room: 0 };
  const first = openCatalogueLog(dir, '1').log;
  first.close();
  const { log } = openCatalogueLog(dir, '1', { write: writesInto(disk) });
  expect(() => log.append([drop('/a.txt')])).toThrow('ENOSPC');
  disk.room = 1_000;
  log.replace([drop('/a.txt')]);
  log.catchUp();
  log.close();
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt')]);
});

test('details are had while their block waits for room, and once it is written', () => {
  const disk = { room: 400 };
  const { log, details } = openCatalogueLog(dir, '1', { write: writesInto(disk) });
  expect(() => log.append(articles)).toThrow('ENOSPC');
  const [early, late] = [[mentionOf({ start: 0, end: 5 })], [mentionOf({ start: 99, end: 104 })]];
  expect([details.of(1).mentions, details.of(100).mentions]).toEqual([early, late]);
  disk.room = 1_000_000;
  log.catchUp();
  expect([details.of(1).mentions, details.of(100).mentions]).toEqual([early, late]);
  log.close();
  expect(openCatalogueLog(dir, '1').details.of(100).mentions).toEqual(late);
});

test('a disk that takes little at a time gets every byte', () => {
  const { log } = openCatalogueLog(dir, '1', {
    write: ((file: number, bytes: Buffer, at: number, length: number, place: number) =>
      writeSync(file, bytes, at, Math.min(length, 7), place)) as typeof writeSync,
  });
  log.append([drop('/a.txt'), drop('/b.txt')]);
  log.close();
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt'), drop('/b.txt')]);
});

const articles = Array.from({ length: 100 }, (_, at): Frame => {
  const mentions = [mentionOf({ start: at, end: at + 5 })];
  return { kind: 'article', entry: entryOf({ n: at + 1, id: String(at).padStart(64, '0'), mentions }) };
});

test('the detail of an article is read from where it was written, before and after the log is opened again', () => {
  const first = openCatalogueLog(dir, '1');
  first.log.append(articles);
  expect(first.details.of(60).mentions).toEqual([mentionOf({ start: 59, end: 64 })]);
  first.log.close();
  const { log, details, frames } = openCatalogueLog(dir, '1');
  expect(details.of(1).mentions).toEqual([mentionOf({ start: 0, end: 5 })]);
  expect(details.of(100).mentions).toEqual([mentionOf({ start: 99, end: 104 })]);
  expect(details.of(101)).toEqual({ mentions: [], statements: [] });
  expect(JSON.stringify(frames)).not.toContain('title-before');
  log.close();
});

test('details are found where a log that is written anew has them', () => {
  const { log, details } = openCatalogueLog(dir, '1');
  log.append(articles);
  log.replace(articles.slice(50));
  expect(details.of(77).mentions).toEqual([mentionOf({ start: 76, end: 81 })]);
  log.close();
  const again = openCatalogueLog(dir, '1');
  expect(again.frames.length).toBe(50);
  expect(again.details.of(77).mentions).toEqual([mentionOf({ start: 76, end: 81 })]);
  again.log.close();
});

test('a detail whose bytes were damaged while the log was open is told and asked for again', () => {
  const lost: number[] = [];
  const { log, details } = openCatalogueLog(dir, '1', { onLost: (numbers) => lost.push(...numbers) });
  log.append(articles);
  const path = join(dir, 'catalogue.log');
  const bytes = readFileSync(path);
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 0x55;
  writeFileSync(path, bytes);
  expect(details.of(100)).toEqual({ mentions: [], statements: [] });
  expect(lost).toContain(100);
  expect(lost).not.toContain(1);
  expect(details.isLost(100)).toBe(true);
  details.hold(100, { mentions: [mentionOf()], statements: [] });
  expect(details.isLost(100)).toBe(false);
  expect(details.of(100).mentions).toEqual([mentionOf()]);
  log.close();
});

test('a log that cannot be written anew for want of room stays as it was, and is added to', () => {
  let room = Infinity;
  const first = openCatalogueLog(dir, '1', {
    write: ((file: number, bytes: Buffer, at: number, length: number, place: number) => {
      if (length > room) throw new Error('ENOSPC');
      return writeSync(file, bytes, at, length, place);
    }) as typeof writeSync,
  });
  first.log.append(articles);
  room = 200;
  expect(() => first.log.replace(articles)).toThrow('ENOSPC');
  expect(first.details.of(1).mentions).toEqual([mentionOf({ start: 0, end: 5 })]);
  first.log.append([drop('/a.txt')]);
  first.log.close();
  expect(readdirSync(dir)).toEqual(['catalogue.log']);
  const { log, frames } = openCatalogueLog(dir, '1');
  expect(frames).toHaveLength(101);
  log.close();
});
