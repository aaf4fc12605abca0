import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import scanBatch from '../../../src/main/cli/scan-worker';
import { withFacsimiles } from '../../../src/main/cli/with-facsimiles';
import { atOnce } from '../../../src/main/gently/in-slices';
import { inOrderOfPaths, listFiles } from '../../../src/main/library/scan/list-files';
import { column, makePdf } from '../ingest/formats/pdf/make-pdf';
import { newFolder } from '../../new-folder';

const scanned = makePdf({ pages: [[]] });
const printed = makePdf({ pages: [column(['Xã mở một bến đò mới ở cuối làng.'], 70, 740)] });
const text = 'Đê mới của xã\n\nXã đắp lại con đê cũ.\n';
const noise = Buffer.from([0, 1, 2, 0, 255, 3, 0, 0]);

let tin: string;
beforeEach(() => (tin = newFolder()));

/** What comes out for a folder of these files: names, and what is said of each. */
async function told(files: Readonly<Record<string, string | Buffer>>): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(tin, name), content);
  const paths = atOnce(inOrderOfPaths((await listFiles(tin)) ?? [])).map(({ path }) => path);
  async function* read(): AsyncGenerator<Awaited<ReturnType<typeof scanBatch>>[number]> {
    for (const path of paths) yield* await scanBatch({ paths: [path], inHand: new Int32Array(1) });
  }
  const out: string[] = [];
  for await (const { path, articles, issues } of withFacsimiles(paths, read())) {
    const said = articles.length > 0 ? articles.flatMap((article) => article.issues) : issues;
    out.push([path.slice(tin.length + 1), articles.length, ...said.map(({ code }) => code)].join(' '));
  }
  return out;
}

test.each([
  [
    'a scan and its text are one line',
    { 'a.pdf': scanned, 'a.txt': text, 'b.txt': text },
    ['a.txt 1 no-text', 'b.txt 1'],
  ],
  ['in capitals too', { 'a.pdf': scanned, 'a.TXT': text }, ['a.TXT 1 no-text']],
  ['a scan alone is a line', { 'a.pdf': scanned, 'b.txt': text }, ['a.pdf 0 no-text', 'b.txt 1']],
  ['pages with a text stay apart from one beside them', { 'a.pdf': printed, 'a.txt': text }, ['a.pdf 1', 'a.txt 1']],
  [
    'a text that cannot be read is told with its scan',
    { 'a.pdf': scanned, 'a.txt': noise },
    ['a.pdf 0 no-text', 'a.txt 0 binary'],
  ],
])('%s', async (_, files, lines) => {
  expect(await told(files)).toEqual(lines);
});

test('the text names the scan it was taken from', async () => {
  writeFileSync(join(tin, 'a.pdf'), scanned);
  writeFileSync(join(tin, 'a.txt'), text);
  const paths = [join(tin, 'a.pdf'), join(tin, 'a.txt')];
  async function* read(): AsyncGenerator<Awaited<ReturnType<typeof scanBatch>>[number]> {
    yield* await scanBatch({ paths, inHand: new Int32Array(1) });
  }
  for await (const { articles } of withFacsimiles(paths, read()))
    expect(articles[0]?.issues).toEqual([{ code: 'no-text', message: 'The text of the scanned pages in a.pdf.' }]);
});
