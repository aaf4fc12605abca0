import { describe, expect, test } from 'vitest';
import { RuleBook } from '../../../../src/main/corrections/rule-book';
import type { CorrectionBody, StoredCorrection } from '../../../../src/main/corrections/stored-correction';
import { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import { DetailShelf, heldDetails } from '../../../../src/main/library/catalogue/details';
import type { FileRecord } from '../../../../src/main/library/entry';
import { leanOf } from '../../../../src/main/library/catalogue/lean';
import { isStray } from '../../../../src/main/library/reading/wanted-readings';
import { replay } from '../../../../src/main/library/catalogue/replay';
import { entryOf, mentionOf } from '../entries';

function fileOf(path: string, ...articles: number[]): FileRecord {
  return { path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles };
}

/** A catalogue whose one article, in `/a.txt`, names person `a`. */
function namingA(): Catalogue {
  const catalogue = new Catalogue();
  catalogue.addEntry(entryOf({ n: 1, mentions: [mentionOf({ person: 'a' })] }));
  catalogue.recordFile(fileOf('/a.txt', 1));
  catalogue.settle();
  return catalogue;
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

  test('an article that leaves takes the count of the person its lone name stood for', () => {
    const catalogue = new Catalogue();
    const title = 'Thủ tướng Na Uy';
    const full = mentionOf({ person: 'velda-tornquist', name: 'Velda Tornquist', title });
    const lone = mentionOf({ person: 'tornquist', name: 'Tornquist', title });
    catalogue.addEntry(entryOf({ n: 1, mentions: [full] }));
    catalogue.recordFile(fileOf('/a.txt', 1));
    catalogue.addEntry(entryOf({ n: 2, id: 'b'.repeat(64), mentions: [lone] }));
    catalogue.recordFile(fileOf('/b.txt', 2));
    catalogue.addEntry(entryOf({ n: 3, id: 'c'.repeat(64), mentions: [lone] }));
    catalogue.recordFile(fileOf('/c.txt', 3));
    catalogue.settle();
    expect(catalogue.tallies.people.get('velda-tornquist')?.articles).toBe(3);
    catalogue.dropFile('/c.txt');
    expect(catalogue.settle()).toEqual([3]);
    expect(catalogue.tallies.people.get('velda-tornquist')?.articles).toBe(2);
  });

  test('an article that was to be read anew is found when the log ends before its file', () => {
    const frames = [
      { kind: 'article', entry: leanOf(entryOf({ n: 1 }), 1) },
      { kind: 'file', file: fileOf('/a.txt', 1) },
      { kind: 'article', entry: leanOf(entryOf({ reading: 'koi8-r' }), 2) },
    ] as const;
    const catalogue = new Catalogue(heldDetails());
    replay(frames, catalogue);
    expect(catalogue.find('a'.repeat(64))?.n).toBe(1);
  });

  test('how files are read, what a slogan touches and what left before a start is told without the details of articles', () => {
    let reads = 0;
    const count = (): null => {
      reads += 1;
      return null;
    };
    const details = new DetailShelf(count, () => undefined);
    details.wrote({ file: 0, at: 0, length: 1, articles: Uint32Array.of(1, 2) });
    const catalogue = new Catalogue(details);
    replay(
      [
        { kind: 'article', entry: leanOf(entryOf({ n: 1 }), 1) },
        { kind: 'file', file: fileOf('/b.txt', 1) },
        { kind: 'drop', path: '/b.txt' },
        { kind: 'article', entry: leanOf(entryOf({ n: 2 }), 2) },
        { kind: 'file', file: fileOf('/a.txt', 2) },
      ],
      catalogue,
    );
    const other = { id: 'b'.repeat(64), wordsHash: 'other', path: '/b.txt', title: 'B' };
    const book = new RuleBook([
      correctionOf({ kind: 'title', article: other, was: null, value: 'C' }),
      correctionOf({ kind: 'same-slogan', slogan: 'x', printed: 'X', value: 'y' }),
    ]);
    catalogue.correct(book, book);
    expect(isStray(catalogue, fileOf('/a.txt', 2))).toBe(false);
    expect(reads).toBe(0);
  });

  test('a person put under another goes along when that one is put under a third, and comes back with it', () => {
    const catalogue = namingA();
    const shown = () => catalogue.entries.get(1)?.people.map(({ person }) => person);
    const first = correctionOf({ kind: 'same-person', person: 'a', printed: 'A', value: 'b' });
    const second = correctionOf({ kind: 'same-person', person: 'b', printed: 'B', value: 'c' });
    catalogue.correct(new RuleBook([first]), new RuleBook([first]));
    catalogue.correct(new RuleBook([first, second]), new RuleBook([second]));
    expect(shown()).toEqual(['c']);
    catalogue.correct(new RuleBook([first]), new RuleBook([second]));
    expect(shown()).toEqual(['b']);
  });
});

describe('an article whose last file went', () => {
  const says = { kind: 'same-person', person: 'a', printed: 'A', value: 'b' } as const;
  const between = (next: (catalogue: Catalogue) => void): readonly unknown[] => {
    const catalogue = namingA();
    catalogue.dropFile('/a.txt');
    const book = new RuleBook([correctionOf(says)]);
    catalogue.correct(book, book);
    next(catalogue);
    catalogue.settle();
    return ['a', 'b'].map((person) => catalogue.tallies.people.get(person)?.articles ?? 0);
  };

  test('takes its counts with it, corrected or not before it left', () => {
    expect(between(() => undefined)).toEqual([0, 0]);
  });

  test('is counted as corrected, should another file hold it after all', () => {
    expect(between((catalogue) => catalogue.recordFile(fileOf('/b.txt', 1)))).toEqual([0, 1]);
  });
});

function correctionOf(says: CorrectionBody): StoredCorrection {
  const moment = '2026-01-02T03:04:05.000Z';
  return { id: `urn:uuid:${says.kind}`, step: 's', created: moment, modified: moment, removed: null, says };
}

test('gives no number again that an index knows from before a kill', () => {
  const catalogue = new Catalogue();
  catalogue.passOver(41);
  expect(catalogue.nextNumber()).toBe(42);
});
