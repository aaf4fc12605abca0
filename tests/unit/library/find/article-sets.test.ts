import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextTurn } from '../../../../src/main/gently/next-turn';
import { ArticleSets } from '../../../../src/main/library/find/article-sets';
import { noFacts } from '../../../../src/main/library/find/constraints';
import type { Library } from '../../../../src/main/library/library';
import type { FactNode } from '../../../../src/main/search/query';
import { words } from '../../../../src/main/text/words';
import { newFolder } from '../../../new-folder';
import { libraryOnOwnThread } from '../own-thread';

vi.mock('../../../../src/main/text/words', { spy: true });

let tin = '';
let library: Library;
const errors: unknown[] = [];

beforeEach(async () => {
  const home = newFolder();
  tin = join(home, 'tin');
  mkdirSync(tin);
  write('a', 'Báo Bến Đợi');
  library = libraryOnOwnThread(join(home, 'cache'), errors);
  await library.update([tin]);
});

afterEach(async () => {
  await library.close();
  expect(errors).toEqual([]);
});

function write(name: string, origin: string): void {
  writeFileSync(join(tin, `${name}.txt`), `Bài ${name}\n\nHai bên họp về cảng và bàn việc chung.\n\nTheo ${origin}\n`);
}

test('fields that were gathered ahead hold what each article has, and one that came since once they are asked for again', async () => {
  const sets = new ArticleSets(library, noFacts);
  await sets.gather(['origin', 'path'], () => true);
  expect([...sets.textsIn('origin')]).toEqual([['Báo Bến Đợi', [1]]]);
  expect([...sets.textsIn('path').keys()]).toEqual([join(tin, 'a.txt')]);
  write('b', 'Báo Bến Đợi');
  await library.rescan();
  await sets.gather(['origin'], () => true);
  expect([...sets.textsIn('origin')]).toEqual([['Báo Bến Đợi', [1, 2]]]);
});

test('what changed while a field was gathered is seen by the next question', async () => {
  const sets = new ArticleSets(library, noFacts);
  const [file] = library.catalogue.files.values();
  const gathered = sets.gather(['path'], () => true);
  if (file !== undefined) library.catalogue.recordFile({ ...file, path: join(tin, 'c.txt') });
  await gathered;
  await nextTurn();
  await sets.gather(['path'], () => true);
  expect([...sets.textsIn('path').keys()].sort()).toEqual([join(tin, 'a.txt'), join(tin, 'c.txt')]);
  library.catalogue.dropFile(join(tin, 'c.txt'));
});

test('a text that was looked at for a fact is not looked at again, neither for the next question nor after a change', async () => {
  const sets = new ArticleSets(library, noFacts);
  const fact: FactNode = { kind: 'fact', field: 'origin', value: 'bến đợi', prefix: 'no' };
  const had = sets.having(fact, {});
  expect([...had]).toEqual([0, 1]);
  vi.mocked(words).mockClear();
  expect(sets.having(fact, { exactMarks: false })).toBe(had);
  write('b', 'Báo Bến Đợi');
  write('c', 'Báo Chợ Mới');
  await library.rescan();
  vi.mocked(words).mockClear();
  expect([...sets.having(fact, {})].filter((isIn) => isIn === 1)).toHaveLength(2);
  expect(vi.mocked(words).mock.calls).toEqual([['Báo Chợ Mới']]);
});
