// Files that are slow, or end whatever reads them, opened in a pane: on the real threads, by the built worker.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';
import { column, makePdf } from '../unit/ingest/formats/pdf/make-pdf';

const built = join(__dirname, '../../out/main/file-worker.js');

let home: string;
let engine: OpenEngine | null = null;
const errors: unknown[] = [];

beforeEach(() => {
  home = newHome();
});

afterEach(async () => {
  await engine?.close();
  engine = null;
  expect(errors.splice(0)).toEqual([]);
});

/** Sleeps on its thread until a file is there. */
function untilThere(path: string): string {
  const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)';
  return `while (!require('node:fs').existsSync(${JSON.stringify(path)})) ${wait};`;
}

/** An engine that has read a PDF and a text; then whatever shows the PDF comes to `harm`. */
async function deskWhere(harm: string): Promise<{ engine: OpenEngine; pdf: string; text: string }> {
  const worker = join(home, 'worker.js');
  writeFileSync(
    worker,
    `const real = require(${JSON.stringify(built)});
     module.exports = { __esModule: true, default: real.default, packBatch: real.packBatch, recogniseText: real.recogniseText, shapeFile };
     function shapeFile(batch) {
       if (!batch.paths[0].endsWith('.pdf')) return real.shapeFile(batch);
       Atomics.store(batch.inHand, 0, 0);
       ${harm}
     }`,
  );
  const page = column(['Bến mới của xã', 'Xã mở một bến đò mới ở cuối làng.'], 70, 740);
  writeFileSync(join(home, 'tin', 'ben.pdf'), makePdf({ pages: [page] }));
  writeFileSync(join(home, 'tin', 'de.txt'), 'Đê mới của xã\n\nXã đắp lại con đê cũ trước mùa nước nổi.\n');
  engine = await engineOn(home, errors, worker);
  await untilArticles(engine, 2);
  const idOf = async (name: string): Promise<string> =>
    (await engine?.answers['article.byPath']({ path: join(home, 'tin', name) })) ?? '';
  return { engine, pdf: await idOf('ben.pdf'), text: await idOf('de.txt') };
}

const query = { query: 'đê', exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 10 } as const;

describe.skipIf(!existsSync(built))('an article of a file', () => {
  test('that is never done being read keeps nothing else from being answered, nor the program from ending', async () => {
    const { engine: desk, pdf, text } = await deskWhere('for (;;);');
    const slow = Promise.all([desk.answers['article.open']({ id: pdf }), desk.answers['article.related']({ id: pdf })]);
    const outcome = expect(slow).rejects.toThrow();
    const { article } = await desk.answers['article.open']({ id: text });
    expect(article.title).toBe('Đê mới của xã');
    expect((await desk.answers['search.run'](query)).rows).toHaveLength(1);
    await desk.close();
    await outcome;
    engine = null;
  });

  test('that takes long is told as late in the list, holds no other row up, and shows what was found once it is read', async () => {
    const done = join(home, 'done');
    const { engine: desk, pdf, text } = await deskWhere(`${untilThere(done)} return real.shapeFile(batch);`);
    const rowsNow = async (): Promise<readonly (readonly [string, boolean, string | undefined])[]> => {
      const { rows } = await desk.answers['search.run']({ ...query, query: 'mới của xã' });
      return rows.map(({ id, isLate, snippet }) => [id, isLate, snippet?.text] as const).sort();
    };
    const before = await rowsNow();
    expect(before).toContainEqual([pdf, true, undefined]);
    expect(before).toContainEqual([text, false, expect.any(String)]);
    writeFileSync(done, '');
    await until(async () =>
      expect((await rowsNow()).every(([, isLate, shown]) => !isLate && shown !== undefined)).toBe(true),
    );
  });

  test('that ends the thread it is read on is told by its name, keeps its article, and is read when tried again', async () => {
    const { engine: desk, pdf, text } = await deskWhere('process.exit(1);');
    const path = join(home, 'tin', 'ben.pdf');
    await expect(desk.answers['article.open']({ id: pdf })).rejects.toMatchObject({ code: 'crashed', message: path });
    const problems = await desk.answers['library.problems'](undefined);
    expect(problems).toMatchObject([{ kind: 'file', path, issues: [{ code: 'crashed' }] }]);
    expect((await desk.answers['library.summary'](undefined)).articles).toBe(2);
    expect((await desk.answers['article.open']({ id: text })).article.title).toBe('Đê mới của xã');
    await desk.answers['library.retry']({ path });
    expect(await desk.answers['library.problems'](undefined)).toEqual([]);
  });

  test('that is long is recognised as a short one is', async () => {
    const { engine: desk } = await deskWhere('return real.shapeFile(batch);');
    const named = 'Sáng nay, Bộ trưởng Trần Văn Đò thăm bến đò mới của xã.';
    const path = join(home, 'tin', 'dai.txt');
    writeFileSync(path, `Bến mới\n\n${`Nước lên, đò vẫn qua sông như mọi ngày.\n\n`.repeat(3_000)}${named}\n`);
    const id = (await desk.answers['article.byPath']({ path })) ?? '';
    const { article } = await desk.answers['article.open']({ id });
    expect(article.officials.map(({ name, title }) => [name, title])).toEqual([['Trần Văn Đò', 'Bộ trưởng']]);
  });
});

test.skipIf(!existsSync(built))('two long articles that are compared hold up nothing else', async () => {
  const [worker, done] = [join(home, 'worker.js'), join(home, 'done')];
  writeFileSync(
    worker,
    `const real = require(${JSON.stringify(built)});
     module.exports = { __esModule: true, ...real, compareTexts: (batch) => { ${untilThere(done)} return real.compareTexts(batch); } };`,
  );
  const lines = Array.from({ length: 400 }, (_, at) => `Hộ số ${at} ở đầu đê góp ${at} ngày công đắp lại con đê cũ.`);
  for (const name of ['một', 'hai'])
    writeFileSync(join(home, 'tin', `${name}.txt`), `Đê ${name}\n\n${lines.join('\n\n')}\n`);
  engine = await engineOn(home, errors, worker);
  await untilArticles(engine, 2);
  const { rows } = await engine.answers['search.run'](query);
  const [a = '', b = ''] = rows.map(({ id }) => id);
  let isCompared = false;
  const compared = Promise.resolve(engine.answers['compare.run']({ a, b })).finally(() => (isCompared = true));
  expect((await engine.answers['search.run'](query)).total).toBe(2);
  expect(isCompared).toBe(false);
  writeFileSync(done, '');
  expect((await compared).coverage.a).toBeGreaterThan(0.9);
});
