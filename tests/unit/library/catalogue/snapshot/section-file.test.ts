import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { atOnce } from '../../../../../src/main/gently/in-slices';
import {
  packedLines,
  packing,
  packingBytes,
  readSections,
  unpacked,
  unpackedBytes,
  unpackedLines,
  writeSections,
} from '../../../../../src/main/library/catalogue/snapshot/section-file';
import { newFolder } from '../../../../new-folder';

let dir = '';
let path = '';
beforeEach(() => {
  dir = newFolder();
  path = join(dir, 'kept');
});

const sections = new Map([
  ['first', Buffer.from([1, 2, 3])],
  ['none', Buffer.alloc(0)],
  ['last', atOnce(packing({ name: 'Đỗ' }))],
]);

test('sections come back as they were written', () => {
  writeSections(path, sections);
  const read = readSections(path);
  expect([...(read ?? [])].map(([name, bytes]) => [name, [...bytes]])).toEqual(
    [...sections].map(([name, bytes]) => [name, [...bytes]]),
  );
  expect(unpacked(read?.get('last') ?? Buffer.alloc(0))).toEqual({ name: 'Đỗ' });
});

test('a damaged byte is noticed wherever it stands, and so is an end that is missing', () => {
  writeSections(path, sections);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x11;
    writeFileSync(path, damaged);
    expect(readSections(path), `byte ${at}`).toBeNull();
    writeFileSync(path, whole.subarray(0, at));
    expect(readSections(path), `cut at ${at}`).toBeNull();
  }
});

test('a file that is not there has no sections', () => {
  expect(readSections(path)).toBeNull();
});

test('a value packed in steps comes back as it was, and a long list takes several', () => {
  const people = Array.from({ length: 5_000 }, (_, at) => [`tên ${at}`, at, [at, null], { mốc: at / 3 }]);
  const value = { people, none: [], nothing: null, empty: {}, deep: { names: ['Đỗ'], count: 3 }, facts: { people } };
  const steps = packing(value);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(unpacked(step.value)).toEqual(value);
  expect(count).toBeGreaterThan(20);
  for (const plain of [people, [], {}, 'chữ', null]) expect(unpacked(atOnce(packing(plain)))).toEqual(plain);
});

test('lines come back one by one, whatever stands in them', () => {
  const values = [{ name: 'Đỗ' }, 'hai\ndòng\u2028', [], null];
  expect(unpackedLines(packedLines(values)).map((line) => JSON.parse(line) as unknown)).toEqual(values);
});

test('many bytes packed in steps come back as they were', () => {
  const numbers = Uint32Array.from({ length: 300_000 }, (_, at) => (at * 7_919) % 65_521);
  expect(new Uint32Array(unpackedBytes(atOnce(packingBytes(numbers))))).toEqual(numbers);
  expect(unpackedBytes(atOnce(packingBytes(new Uint16Array(0)))).byteLength).toBe(0);
});
