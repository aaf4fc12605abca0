import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Aside } from '../../../src/main/disk/aside';
import { newFolder } from '../../new-folder';

/** What is handed over of the copies of a file. */
function taken(aside: Aside, name: string, isGood = true): readonly string[] {
  const texts: string[] = [];
  aside.takeIn(name, (text) => texts.push(text) > 0 && isGood);
  return texts;
}

test('keeps a copy for the next program until its file is in place, and then nothing', () => {
  const dir = join(newFolder(), 'unsaved');
  const aside = new Aside([dir]);
  expect(aside.names).toEqual([]);
  expect(aside.put('a.jsonld', 'một')).toBe(true);
  expect(aside.put('a.jsonld', 'hai')).toBe(true);
  const next = new Aside([dir]);
  expect(next.names).toEqual(['a.jsonld']);
  expect(taken(next, 'a.jsonld')).toEqual(['hai']);
  expect(taken(next, 'a.jsonld')).toEqual([]);
  next.drop('a.jsonld');
  expect(existsSync(dir)).toBe(false);
  expect(new Aside([dir]).names).toEqual([]);
});

test('takes the next folder where one refuses, and says where all do', () => {
  const home = newFolder();
  const [closed, open] = [join(home, 'closed'), join(home, 'open')];
  writeFileSync(closed, 'no folder');
  const aside = new Aside([join(closed, 'unsaved')]);
  expect(aside.put('a.jsonld', 'một')).toBe(false);
  expect(aside.names).toEqual([]);
  aside.addFolder(open);
  expect(aside.put('a.jsonld', 'một')).toBe(true);
  expect(readdirSync(open)).toEqual(['a.jsonld']);
});

test('gives what waits in every folder, and nothing that is half written', () => {
  const home = newFolder();
  const dirs = [join(home, 'a'), join(home, 'b')];
  for (const dir of dirs) mkdirSync(dir);
  writeFileSync(join(home, 'a', 'x.jsonld'), 'một');
  writeFileSync(join(home, 'b', 'x.jsonld'), 'hai');
  writeFileSync(join(home, 'b', 'y.jsonld.part'), 'nửa');
  const aside = new Aside(dirs);
  expect(aside.names).toEqual(['x.jsonld']);
  expect(taken(aside, 'x.jsonld')).toEqual(['một', 'hai']);
});

test('neither drops nor writes over a copy that was not taken in', () => {
  const home = newFolder();
  const [first, drive] = [join(home, 'first'), join(home, 'drive')];
  const aside = new Aside([drive, first]);
  mkdirSync(drive);
  writeFileSync(join(drive, 'a.jsonld'), 'chưa đọc');
  expect(aside.put('a.jsonld', 'mới')).toBe(true);
  expect(readdirSync(first)).toEqual(['a.jsonld']);
  aside.drop('a.jsonld');
  expect(existsSync(first)).toBe(false);
  expect(taken(aside, 'a.jsonld')).toEqual(['chưa đọc']);
});

test('leaves a copy of which nothing can be read beside the next', () => {
  const dir = newFolder();
  writeFileSync(join(dir, 'a.jsonld'), 'hỏng');
  const aside = new Aside([dir]);
  expect(taken(aside, 'a.jsonld', false)).toEqual(['hỏng']);
  expect(aside.put('a.jsonld', 'mới')).toBe(true);
  aside.drop('a.jsonld');
  expect(readdirSync(dir)).toEqual(['a.jsonld.bad-1']);
});

test('leaves nothing of a copy that a kill left half written', () => {
  const dir = join(newFolder(), 'unsaved');
  mkdirSync(dir);
  writeFileSync(join(dir, 'a.jsonld.part'), 'nửa');
  expect(new Aside([dir]).names).toEqual([]);
  expect(existsSync(dir)).toBe(false);
});
