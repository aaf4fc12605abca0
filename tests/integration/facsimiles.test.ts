// Scanned pages and the text beside them, from the files to what the window is told.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { column, makePdf } from '../unit/ingest/formats/pdf/make-pdf';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';
import { writeIn } from '../new-folder';

const scanned = makePdf({ pages: [[], []] });
const printed = makePdf({ pages: [column(['Bến mới của xã', 'Xã mở một bến đò mới ở cuối làng.'], 70, 740)] });
const text = 'Đê mới của xã\n\nXã đắp lại con đê cũ trước mùa nước nổi.\n';

let home: string;
let tin: string;
let engine: OpenEngine;
const errors: unknown[] = [];

beforeEach(async () => {
  home = newHome();
  tin = join(home, 'tin');
  engine = await engineOn(home, errors);
  await untilIdle();
});

afterEach(async () => {
  await engine.close();
  expect(errors.splice(0)).toEqual([]);
});

/** Scanned pages in a folder outside the library, and where their text will stand. */
function scannedElsewhere(): { readonly pages: string; readonly typed: string } {
  const elsewhere = join(home, 'khac');
  mkdirSync(elsewhere);
  const pages = join(elsewhere, 'a.pdf');
  writeFileSync(pages, scanned);
  return { pages, typed: join(elsewhere, 'a.txt') };
}

async function untilIdle(): Promise<void> {
  await engine.answers['library.rescan'](undefined);
}

/** What the library says of its articles: their files, whose scan each is, and the files that need a look. */
async function told(): Promise<{
  readonly articles: readonly (string | null)[][];
  readonly problems: readonly string[];
}> {
  const input = { query: '', exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 50 } as const;
  const { rows } = await engine.answers['search.run'](input);
  const views = await Promise.all(rows.map(async ({ id }) => engine.answers['article.open']({ id })));
  const problems = await engine.answers['library.problems'](undefined);
  const summary = await engine.answers['library.summary'](undefined);
  expect(summary.problems).toBe(problems.length);
  return {
    articles: views.map(({ article, facsimile }) => [article.paths[0] ?? '', facsimile]),
    problems: problems.map(({ path }) => path),
  };
}

async function untilTold(expected: Awaited<ReturnType<typeof told>>): Promise<void> {
  await until(async () => expect(await told()).toEqual(expected));
}

describe('scanned pages with a text of their name beside them', () => {
  test('are one article, which names its scan, and no problem', async () => {
    const pages = writeIn(tin, 'de-moi.pdf', scanned);
    const typed = writeIn(tin, 'de-moi.txt', text);
    await untilTold({ articles: [[typed, pages]], problems: [] });
    await engine.close();
    engine = await engineOn(home, errors);
    await untilTold({ articles: [[typed, pages]], problems: [] });
  });

  test('come together and part as their files come, change and go', async () => {
    const pages = writeIn(tin, 'de-moi.pdf', scanned);
    await untilTold({ articles: [], problems: [pages] });
    const typed = writeIn(tin, 'de-moi.txt', text);
    await untilTold({ articles: [[typed, pages]], problems: [] });
    writeIn(tin, 'de-moi.txt', `${text}\nDân xã góp ngày công.\n`);
    await untilTold({ articles: [[typed, pages]], problems: [] });
    writeIn(tin, 'de-moi.pdf', printed);
    await untilTold({
      articles: [
        [pages, null],
        [typed, null],
      ],
      problems: [],
    });
    writeIn(tin, 'de-moi.pdf', scanned);
    await untilTold({ articles: [[typed, pages]], problems: [] });
    rmSync(typed);
    await untilTold({ articles: [], problems: [pages] });
    writeIn(tin, 'de-moi.txt', text);
    rmSync(pages);
    await untilTold({ articles: [[typed, null]], problems: [] });
  });

  test.each([
    ['a name in capitals', 'CONG VAN.PDF', 'cong van.txt'],
    ['a name whose marks are letters of their own', 'Công văn.pdf'.normalize('NFD'), 'Công văn.txt'.normalize('NFC')],
    ['the name a program of text recognition gives', 'công văn.pdf', 'công văn.pdf.txt'],
  ])('are known by %s, in a folder and by hand', async (_, pagesName, textName) => {
    const [pages, typed] = [writeIn(tin, pagesName, scanned), writeIn(tin, textName, text)];
    await untilTold({ articles: [[typed, pages]], problems: [] });
    const elsewhere = join(home, 'khac');
    mkdirSync(elsewhere);
    const [pagesThere, typedThere] = [join(elsewhere, pagesName), join(elsewhere, textName)];
    writeFileSync(pagesThere, scanned);
    writeFileSync(typedThere, `${text}Bến mở từ sáng sớm.\n`);
    const id = await engine.answers['article.byPath']({ path: pagesThere });
    const { article, facsimile } = await engine.answers['article.open']({ id: id ?? '' });
    expect([article.paths, facsimile]).toEqual([[typedThere], pagesThere]);
  });

  test('are told of a text opened by hand once they were read, which nobody waits for', async () => {
    const { pages, typed } = scannedElsewhere();
    writeFileSync(typed, text);
    const id = (await engine.answers['article.byPath']({ path: typed })) ?? '';
    await until(async () => expect((await engine.answers['article.open']({ id })).facsimile).toBe(pages));
  });

  test('stay a problem while the text beside them cannot be read', async () => {
    const pages = writeIn(tin, 'de-moi.pdf', scanned);
    const typed = writeIn(tin, 'de-moi.txt', Buffer.from([0, 1, 2, 0, 255, 3, 0, 0]));
    await untilTold({ articles: [], problems: [pages, typed] });
  });

  test('keep what was noted on the text before they came', async () => {
    const typed = writeIn(tin, 'de-moi.txt', text);
    await untilArticles(engine, 1);
    const id = await engine.answers['article.byPath']({ path: typed });
    await engine.answers['notes.create']({
      articleId: id ?? '',
      start: 0,
      end: 5,
      colour: 'green',
      comment: '',
      tags: [],
    });
    const pages = writeIn(tin, 'de-moi.pdf', scanned);
    await untilTold({ articles: [[typed, pages]], problems: [] });
    expect((await engine.answers['article.open']({ id: id ?? '' })).notes).toHaveLength(1);
  });

  test('are opened by hand as their text, from wherever they lie', async () => {
    const { pages, typed } = scannedElsewhere();
    expect(await engine.answers['article.byPath']({ path: pages })).toBeNull();
    writeFileSync(typed, text);
    const id = await engine.answers['article.byPath']({ path: pages });
    expect(id).not.toBeNull();
    expect(await engine.answers['article.byPath']({ path: typed })).toBe(id);
    const { article, facsimile } = await engine.answers['article.open']({ id: id ?? '' });
    expect([article.text, article.paths, facsimile]).toEqual([text, [typed], pages]);
  });
});

test('pages with a text of their own and a text of their name stay two articles', async () => {
  const pages = writeIn(tin, 'ben.pdf', printed);
  const typed = writeIn(tin, 'ben.txt', text);
  await untilTold({
    articles: [
      [pages, null],
      [typed, null],
    ],
    problems: [],
  });
  expect(await engine.answers['article.byPath']({ path: typed })).not.toBe(
    await engine.answers['article.byPath']({ path: pages }),
  );
});
