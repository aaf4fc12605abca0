import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closing, writeArticles } from './articles';
import { answerDialogs } from './correcting';
import { expect, pane, search, test, untilIndexed } from './launch';

/** Sizes of the sheets of a PDF, in whole points. */
function sheets(path: string): string[] {
  const boxes = readFileSync(path, 'latin1').matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/gu);
  return [...boxes].map(([, width, height]) => `${width} x ${height}`);
}

test('of articles that have nothing in common only that of the active pane is put on paper, light and in its whole length', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.visit] });
  await untilIndexed(page, 3);
  await search(page, 'hai bên');
  await expect(pane(page, 2).locator('mark[data-layer~=hit]').first()).toBeVisible();
  await pane(page, 2).getByRole('article').click();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.setViewportSize({ width: 1440, height: 300 });
  const others = (['navigation', 'search', 'listbox'] as const).map((role) => page.getByRole(role));
  for (const other of [...others, pane(page, 1)]) await expect(other.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(pane(page, 2).getByRole('article')).toBeVisible();
  for (const other of [...others, pane(page, 1)]) await expect(other.filter({ visible: true })).toHaveCount(0);
  const paper = await page.evaluate(() => {
    const article = document.querySelector('[data-active] article');
    return {
      colour: getComputedStyle(document.body).backgroundColor,
      isCut: document.documentElement.scrollHeight < (article?.scrollHeight ?? Infinity),
      left: article?.getBoundingClientRect().left,
    };
  });
  expect(paper).toEqual({ colour: 'rgb(255, 255, 255)', isCut: false, left: 0 });
});

test('panes beside the one that is put on paper stay as they are', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(page, 3);
  const other = await pane(page, 2).getByRole('article').elementHandle();
  await pane(page, 1).getByRole('article').click();
  await answerDialogs(app, join(desk.dataDir, 'bai.pdf'));
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('PDF');
  expect(await other.evaluate((article) => article.isConnected)).toBe(true);
});

test('an article is saved as a PDF under its title, which is that of the window', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const messages = page.getByRole('region', { name: 'Messages' });
  await page.keyboard.press('Control+Shift+P');
  await expect(messages).toContainText('Open an article first.');
  await page.getByRole('option').first().click();
  await expect(pane(page, 1).getByRole('article')).toBeVisible();
  const title = await pane(page, 1).getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${title} – Tre Reader`);
  const path = join(desk.dataDir, 'bai.pdf');
  await answerDialogs(app, path);
  await page.keyboard.press('Control+Shift+P');
  await expect(messages).toContainText('PDF');
  expect(existsSync(path)).toBe(true);
  expect(sheets(path)).toEqual(['594 x 841']);
});

test('a comparison is put on paper side by side, each linked passage under the number it has on both sides', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(page, 3);
  const numbers = (number: number): Promise<string[]> =>
    pane(page, number)
      .locator('[data-links]')
      .evaluateAll((found) => found.map((one) => one.getAttribute('data-links') ?? ''));
  await expect.poll(async () => (await numbers(1)).length).toBeGreaterThan(0);
  expect([...(await numbers(2))].sort()).toEqual([...(await numbers(1))].sort());
  await page.emulateMedia({ media: 'print' });
  const boxes = await Promise.all([1, 2].map((number) => pane(page, number).getByRole('article').boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThan(boxes[1]?.x ?? 0);
  const drawn = await pane(page, 2)
    .locator('[data-links]')
    .first()
    .evaluate((one) => getComputedStyle(one, '::before').content);
  expect(drawn).toMatch(/^"\d+/u);
  for (const role of ['navigation', 'search', 'listbox'] as const) {
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  }
});

test('of several panes all that have something in common with the active one are put on paper, and no two links have one number', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const third = join(desk.libraryDir, 'tin-them.txt');
  writeFileSync(third, closing.replace('Bế mạc', 'Kết thúc').replace('năm ngày', 'mấy ngày'));
  const open = [paths.visit, paths.closing, paths.opening, third];
  const { page } = await desk.start({ library: desk.libraryDir, args: open });
  await untilIndexed(page, 4);
  await page.setViewportSize({ width: 1900, height: 900 });
  await pane(page, 2).getByRole('article').click();
  const numbers = (number: number): Promise<readonly string[]> =>
    pane(page, number)
      .locator('[data-links]')
      .evaluateAll((found) => found.flatMap((one) => one.getAttribute('data-links')?.split(/\D+/u) ?? []).sort());
  await expect.poll(async () => (await numbers(3)).length * (await numbers(4)).length).toBeGreaterThan(0);
  expect(new Set([...(await numbers(3)), ...(await numbers(4))])).toEqual(new Set(await numbers(2)));
  const shared = new Set(await numbers(4));
  expect((await numbers(3)).filter((one) => shared.has(one))).toEqual([]);
  expect(await numbers(1)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(pane(page, 1).getByRole('article')).toBeHidden();
  const boxes = await Promise.all([2, 3, 4].map((number) => pane(page, number).getByRole('article').boundingBox()));
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  const ends = boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0));
  expect([(ends[0] ?? 0) < (boxes[1]?.x ?? 0), (ends[1] ?? 0) < (boxes[2]?.x ?? 0)]).toEqual([true, true]);
});

test('sheets of the printer have the headline and their numbers', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  await expect(pane(page, 1).getByRole('article')).toBeVisible();
  const printed = await app.evaluateHandle(({ webContents }) => {
    const headers: string[] = [];
    for (const contents of webContents.getAllWebContents())
      contents.print = (options) => void headers.push(options?.header ?? '');
    return headers;
  });
  await page.keyboard.press('Control+p');
  const header = (): Promise<string> => printed.evaluate((headers) => headers.join('\n'));
  await expect.poll(header).toContain('Hội nghị Ngoại giao lần thứ 31 khai mạc tại Hà Nội');
});
