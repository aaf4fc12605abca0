import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keptPoints } from '../../../../src/main/library/roots/kept-points';
import { Mounts } from '../../../../src/main/library/roots/mounts';
import { newFolder } from '../../../new-folder';

/** A mount point two folders below the root of all, where there is one. */
const MEMORY = '/dev/shm';
const isMountPoint = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync('/dev').dev;

let home = '';

beforeEach(() => {
  home = newFolder();
});

const inHome = (name: string): string => join(home, name);
const keptAs = (...points: readonly string[]): Mounts => new Mounts({ read: () => points, write: () => undefined });

function unexpected(error: unknown): never {
  throw error;
}

test.skipIf(!isMountPoint)('the topmost folder of a drive below a root is known, also in the next run', () => {
  const file = { path: join(MEMORY, 'tin', 'năm', 'a.txt'), device: statSync(MEMORY).dev };
  const kept = keptPoints(inHome('mounts.json'), unexpected);
  const mounts = new Mounts(kept);
  mounts.saw('/dev', [file, { path: '/dev/b.txt', device: statSync('/dev').dev }], new Map());
  expect(mounts.points).toContain(MEMORY);
  expect(new Mounts(kept).points).toContain(MEMORY);
  mounts.saw('/dev', [], new Map());
  expect(new Mounts(kept).points).not.toContain(MEMORY);
});

test('a mount point of an earlier run is away until a drive, or most of what it held, is there', () => {
  const point = inHome('ổ rời');
  const mounts = keptAs(point);
  const placed = (name: string) => ({ path: join(point, name), device: statSync(home).dev });
  const known = new Map(['a.txt', 'b.txt', 'c.txt'].map((name) => [placed(name).path, null]));
  expect(mounts.away()).toEqual([point]);
  mkdirSync(point);
  for (const found of [[], ['d.txt'], ['a.txt', 'd.txt']]) {
    mounts.saw(home, found.map(placed), known);
    expect(mounts.away()).toEqual([point]);
  }
  mounts.saw(home, ['a.txt', 'b.txt'].map(placed), known);
  expect(mounts.points).toEqual([]);
});

test('a mount point that was moved with the folder it lay in is not away, one below a drive that is away is', () => {
  const [outer, inner] = [inHome('kho'), inHome('kho/ổ/rời')];
  expect(keptAs(inner).away()).toEqual([]);
  const both = keptAs(outer, inner);
  both.saw(home, [], new Map());
  expect(both.away()).toEqual([outer, inner]);
});

test('a list of mount points that is damaged, or cannot be kept, is told and costs no more than what it held', () => {
  writeFileSync(inHome('mounts.json'), '["/kho/ổ');
  expect(new Mounts(keptPoints(inHome('mounts.json'), unexpected)).points).toEqual([]);
  const errors: unknown[] = [];
  keptPoints(inHome('nowhere/mounts.json'), (error) => errors.push(error)).write(['/kho/ổ']);
  expect(errors).toHaveLength(1);
});
