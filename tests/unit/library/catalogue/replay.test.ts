import { expect, test } from 'vitest';
import { Catalogue } from '../../../../src/main/library/catalogue/catalogue';
import { DetailShelf } from '../../../../src/main/library/catalogue/details';
import { framesOf } from '../../../../src/main/library/catalogue/replay';
import { entryOf } from '../entries';

test('a log written anew leaves out an article whose detail is lost, and its file, so that it is read again', () => {
  const details = new DetailShelf(
    () => null,
    () => undefined,
  );
  const catalogue = new Catalogue(details);
  for (const n of [1, 2]) {
    catalogue.addEntry(entryOf({ n, id: String(n) }));
    const path = `/tin/${n}.txt`;
    catalogue.recordFile({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles: [n] });
  }
  catalogue.settle();
  details.wrote({ file: 0, at: 0, length: 1, articles: Uint32Array.of(2) });
  const told = [...framesOf(catalogue)].map((frame) => {
    return frame.kind === 'article' ? frame.entry.n : frame.kind === 'file' ? frame.file.path : frame.kind;
  });
  expect(told).toEqual([1, '/tin/1.txt']);
});
