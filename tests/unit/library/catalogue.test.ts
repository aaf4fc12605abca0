import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/main/library/catalogue';
import type { FileRecord } from '../../../src/main/library/entry';
import { entryOf, mentionOf } from './entries';

function fileOf(path: string, ...articles: number[]): FileRecord {
  return { path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles };
}

describe('the catalogue', () => {
  test('files with equal bytes are one article with several paths', () => {
    const catalogue = new Catalogue();
    catalogue.addEntry(entryOf({ n: 1, publisher: 'Báo Thủ đô mới' }));
    catalogue.recordFile(fileOf('/b.txt', 1));
    catalogue.recordFile(fileOf('/a.txt', 1));
    expect(catalogue.pathsOf(1)).toEqual(['/a.txt', '/b.txt']);
    expect(catalogue.tallies.publishers.top(5)).toMatchObject([{ key: 'Báo Thủ đô mới', articles: 1 }]);
  });

  test('an article leaves with its last file, and its counts with it', () => {
    const catalogue = new Catalogue();
    catalogue.addEntry(
      entryOf({ n: 1, mentions: [mentionOf({ person: 'p' }), mentionOf({ person: 'p' }), mentionOf({ person: 'p' })] }),
    );
    catalogue.recordFile(fileOf('/a.txt', 1));
    catalogue.recordFile(fileOf('/b.txt', 1));
    catalogue.dropFile('/a.txt');
    expect(catalogue.settle()).toEqual([]);
    expect(catalogue.tallies.people.get('p')).toMatchObject({ articles: 1, extra: 3 });
    catalogue.dropFile('/b.txt');
    expect(catalogue.settle()).toEqual([1]);
    expect(catalogue.find('a'.repeat(64))).toBeUndefined();
    expect(catalogue.tallies.people.get('p')).toBeUndefined();
  });

  test('a changed file puts its new article in place of the old one', () => {
    const catalogue = new Catalogue();
    catalogue.addEntry(entryOf({ n: 1 }));
    catalogue.recordFile(fileOf('/a.txt', 1));
    catalogue.addEntry(entryOf({ n: 2, id: 'b'.repeat(64) }));
    catalogue.recordFile(fileOf('/a.txt', 2));
    expect(catalogue.settle()).toEqual([1]);
    expect(catalogue.nextNumber()).toBe(3);
  });

  test('two files that swap their bytes keep both articles, and count them once', () => {
    const catalogue = new Catalogue();
    catalogue.addEntry(entryOf({ n: 1, publisher: 'Báo Thủ đô mới' }));
    catalogue.addEntry(entryOf({ n: 2, id: 'b'.repeat(64) }));
    catalogue.recordFile(fileOf('/a.txt', 1));
    catalogue.recordFile(fileOf('/b.txt', 2));
    catalogue.recordFile(fileOf('/a.txt', 2));
    catalogue.recordFile(fileOf('/b.txt', 1));
    expect(catalogue.settle()).toEqual([]);
    expect([catalogue.pathsOf(1), catalogue.pathsOf(2)]).toEqual([['/b.txt'], ['/a.txt']]);
    expect(catalogue.tallies.publishers.top(5)).toMatchObject([{ articles: 1 }]);
  });
});
