import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CorrectionBody } from '../../../../src/main/corrections/stored-correction';
import { RuleBook } from '../../../../src/main/corrections/rule-book';
import { Library } from '../../../../src/main/library/library';
import { ArticleReader } from '../../../../src/main/library/reading/read-article';
import { ShownTexts } from '../../../../src/main/library/reading/shown-text';
import { findHits } from '../../../../src/main/search/hits';
import { parseQuery } from '../../../../src/main/search/read-query/parse-query';
import { hiddenKinds, type Block } from '../../../../src/shared/article';
import { newFolder } from '../../../new-folder';

let home: string;
let library: Library;

beforeEach(() => {
  home = newFolder();
  mkdirSync(join(home, 'tin'));
  library = new Library({
    cacheDir: join(home, 'cache'),
    fileWorker: null,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: () => undefined,
  });
});
afterEach(async () => {
  await library.close();
});

const body = [
  'Hai tỉnh bàn về cửa khẩu',
  '',
  'Sáng nay hai tỉnh gặp nhau ở cửa khẩu phía bắc để bàn chuyện đường sắt.',
  '',
  'Hai bên hẹn gặp lại vào mùa thu; đường sắt sẽ được bàn tiếp khi đó.',
  '',
  'Tin liên quan:',
  '- Đường sắt mới sắp khởi công',
  '',
].join('\n');

/** What a block means for a search: hidden, title or neither. */
function meaningAt(blocks: readonly Block[], at: number): string {
  const kind = blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? 'paragraph';
  return hiddenKinds.has(kind) ? 'hidden' : kind === 'title' ? 'title' : 'text';
}

test.each([
  ['as it is', body],
  [
    'with marks apart, a byte order mark and other line ends',
    `\ufeff${body.normalize('NFD').replaceAll('\n', '\r\n')}`,
  ],
])('a plain text %s has the text, the hits and the hidden words of the article', async (_, content) => {
  writeFileSync(join(home, 'tin', 'a.txt'), content);
  await library.update([join(home, 'tin')]);
  const [entry] = [...library.catalogue.entries.values()];
  if (entry === undefined) throw new Error('no article');
  const whole = await new ArticleReader(library).readPlain(entry.id);
  const shown = new ShownTexts(library).of(entry);
  expect(shown?.text).toBe(whole.text);
  for (const typed of ['đường sắt', 'hai', '"cửa khẩu"', 'title:tỉnh']) {
    const query = parseQuery(typed);
    expect(findHits(query, whole.text, shown?.blocks ?? [])).toEqual(findHits(query, whole.text, whole.blocks));
  }
  for (const { start } of findHits({ ...parseQuery('hai'), includesHidden: true }, whole.text, whole.blocks)) {
    expect(meaningAt(shown?.blocks ?? [], start)).toBe(meaningAt(whole.blocks, start));
  }
});

const faults = fc.constantFrom<number[]>(
  [0x80],
  [0xff],
  [0xc0, 0xaf],
  [0xe1, 0xba],
  [0xf0, 0x9f, 0x98],
  [0xed, 0xa0, 0x80],
);

test('a text in UTF-8 of which bytes were lost is never shown otherwise than it was read', async () => {
  const bytes = Buffer.from(body);
  await fc.assert(
    fc.asyncProperty(faults, fc.nat(bytes.length), async (fault, at) => {
      const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.from(fault), bytes.subarray(at)]);
      writeFileSync(join(home, 'tin', 'a.txt'), damaged);
      await library.update([join(home, 'tin')]);
      const [entry] = [...library.catalogue.entries.values()];
      if (entry === undefined) throw new Error('no article');
      const reader = new ArticleReader(library);
      expect(entry.encoding).toBe('utf-8');
      const shown = reader.shownAtOnce(entry) ?? (await reader.readShown(entry));
      expect(shown?.text).toBe((await reader.readPlain(entry.id)).text);
    }),
    { numRuns: 20 },
  );
});

test('a file that changed since it was indexed is left to the reader', async () => {
  writeFileSync(join(home, 'tin', 'a.txt'), body);
  await library.update([join(home, 'tin')]);
  const [entry] = [...library.catalogue.entries.values()];
  if (entry === undefined) throw new Error('no article');
  writeFileSync(join(home, 'tin', 'a.txt'), body.replace('phía bắc', 'phía nam'));
  expect(new ShownTexts(library).of(entry)).toBeNull();
});

test('an article that was read another way is not shown as it was read before', async () => {
  const path = join(home, 'tin', 'a.txt');
  writeFileSync(path, body);
  await library.update([join(home, 'tin')]);
  const { catalogue } = library;
  const texts = new ShownTexts(library);
  const [before] = [...catalogue.entries.values()];
  expect(before === undefined ? null : texts.of(before)?.text).toContain('Hai tỉnh');
  const moment = '2024-01-01T00:00:00.000Z';
  const says: CorrectionBody = { kind: 'encoding', path, bytes: [], value: 'windows-1258' };
  const book = new RuleBook([{ id: 'urn:uuid:1', step: 's', created: moment, modified: moment, removed: null, says }]);
  catalogue.correct(book, book);
  await library.readStrays()?.done;
  const [after] = [...catalogue.entries.values()];
  expect(after).toMatchObject({ id: before?.id, encoding: 'windows-1258' });
  expect(after === undefined ? null : texts.of(after)).toBeNull();
});
