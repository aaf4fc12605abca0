import { mkdtempSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogueLog } from '../../../src/main/library/catalogue-log';
import type { Frame } from '../../../src/main/library/frame';

const drop = (path: string): Frame => ({ kind: 'drop', path });

test('after the disk was full once, nothing follows the last whole frame', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tre-log-'));
  let room = 150;
  const { log } = openCatalogueLog(dir, '1', ((
    file: number,
    bytes: Buffer,
    at: number,
    length: number,
    place: number,
  ) => {
    if (room === 0) throw new Error('ENOSPC');
    const written = writeSync(file, bytes, at, Math.min(length, room), place);
    room -= written;
    return written;
  }) as typeof writeSync);
  log.append([drop('/a.txt')]);
  expect(() => log.append([drop('/b.txt')])).toThrow('ENOSPC');
  room = 1_000;
  log.append([drop('/c.txt')]);
  log.close();
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt')]);
});

test('a disk that takes little at a time gets every byte', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tre-log-'));
  const { log } = openCatalogueLog(dir, '1', ((
    file: number,
    bytes: Buffer,
    at: number,
    length: number,
    place: number,
  ) => writeSync(file, bytes, at, Math.min(length, 7), place)) as typeof writeSync);
  log.append([drop('/a.txt'), drop('/b.txt')]);
  log.close();
  expect(openCatalogueLog(dir, '1').frames).toEqual([drop('/a.txt'), drop('/b.txt')]);
});
