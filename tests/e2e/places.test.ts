// Where the reader is: the place in a text, and what has the keyboard.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { writeArticles } from './articles';
import { expect, pane, search, test, untilIndexed, type Desk } from './launch';

/** An article of many numbered paragraphs, longer than any window. */
async function writeLong(folder: string, name: string, subject: string): Promise<string> {
  const sentence = (at: number): string =>
    `Đoạn ${at} kể lại ${subject} ở các xã ven sông, nơi người dân giữ đê qua nhiều mùa lũ. `;
  const paragraphs = Array.from({ length: 60 }, (_, at) =>
    sentence(at + 1)
      .repeat(3)
      .trim(),
  );
  const path = join(folder, name);
  await writeFile(path, [`Ghi chép về ${subject}`, ...paragraphs].join('\n\n'));
  return path;
}

async function resize(app: ElectronApplication, width: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 800), width);
}

/** How far below the upper edge of its pane a block begins, in pixels. */
function below(block: Locator): Promise<number> {
  return block.evaluate((element) => {
    const scroller = element.closest('.pane-scroll');
    return element.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0);
  });
}

/** A paragraph, by default the thirtieth, a little below the upper edge. */
async function readOn(page: Page, at = 29): Promise<Locator> {
  const block = pane(page, 1).locator('[data-block=paragraph]').nth(at);
  await block.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    element.closest('.pane-scroll')?.scrollBy(0, -10);
  });
  await expect.poll(() => below(block)).toBeGreaterThan(5);
  await page.waitForTimeout(400);
  return block;
}

/** Settles when the places of so many articles are kept, each far down. */
async function untilKept(dataDir: string, count: number): Promise<void> {
  const isKept = async (): Promise<boolean> => {
    const settings = await readFile(join(dataDir, 'settings.json'), 'utf8');
    const { positions } = JSON.parse(settings) as { positions?: [string, number][] };
    return positions?.length === count && positions.every(([, offset]) => offset > 5000);
  };
  await expect.poll(isKept).toBe(true);
}

async function expectAtEdge(block: Locator): Promise<void> {
  await expect.poll(async () => Math.abs((await below(block)) - 10)).toBeLessThan(60);
}

/** Opens the first of two long texts in a wide window, and reads on in it. */
async function readOnInFirst(desk: Desk) {
  const first = await writeLong(desk.libraryDir, 'mot.txt', 'việc trồng rừng ngập mặn');
  await writeLong(desk.libraryDir, 'hai.txt', 'nghề đan lưới và những chuyến đi biển dài ngày');
  const tre = await desk.start({ library: desk.libraryDir, args: [first] });
  await resize(tre.app, 1440);
  await untilIndexed(tre.page, 2);
  return { ...tre, tre, first, block: await readOn(tre.page) };
}

test('a text stays where it is read when lines break anew', async ({ desk }) => {
  const { app, page, block } = await readOnInFirst(desk);
  await page.getByRole('option', { name: /nghề đan lưới/u }).click({ modifiers: ['Control'] });
  await expect(pane(page, 2).getByRole('article')).toContainText('Đoạn 60');
  await expectAtEdge(block);
  await resize(app, 1200);
  await expectAtEdge(block);
  await page.keyboard.press('Control+=');
  await expectAtEdge(block);
});

test('a text whose file changed meanwhile goes on where it was left', async ({ desk }) => {
  const { page, first, block } = await readOnInFirst(desk);
  await untilKept(desk.dataDir, 1);
  await page.getByRole('option', { name: /nghề đan lưới/u }).click();
  await expect(pane(page, 1).getByRole('article')).toContainText('biển dài ngày');
  await appendFile(first, '\n\nĐoạn viết thêm về ngày thu hoạch.\n');
  await search(page, 'thu hoạch');
  await expect(page.getByRole('option', { name: /trồng rừng/u })).toBeVisible();
  await search(page, '');
  await page.getByRole('option', { name: /trồng rừng/u }).click();
  await expect(pane(page, 1).getByRole('article')).toContainText('Đoạn viết thêm');
  await expectAtEdge(block);
});

test('a text left at once, also by closing the window, goes on where it was left', async ({ desk }) => {
  const { tre, page, first, block } = await readOnInFirst(desk);
  await page.getByRole('option', { name: /nghề đan lưới/u }).click();
  await expect(pane(page, 1).getByRole('article')).toContainText('biển dài ngày');
  await page.getByRole('option', { name: /trồng rừng/u }).click();
  await expectAtEdge(block);
  await readOn(page, 44);
  await desk.stop(tre);
  const again = await desk.start({ library: desk.libraryDir, args: [first] });
  await expect(pane(again.page, 1).getByRole('article')).toContainText('Đoạn 60');
  await expectAtEdge(pane(again.page, 1).locator('[data-block=paragraph]').nth(44));
});

test('where one pane is seen at a time each stays where it was left', async ({ desk }) => {
  const first = await writeLong(desk.libraryDir, 'mot.txt', 'việc trồng rừng ngập mặn');
  const second = await writeLong(desk.libraryDir, 'hai.txt', 'nghề đan lưới và những chuyến đi biển dài ngày');
  const { app, page } = await desk.start({ library: desk.libraryDir, args: [first, second] });
  await untilIndexed(page, 2);
  await page.getByRole('switch', { name: 'Follow' }).click();
  await page.keyboard.press('Control+1');
  await resize(app, 780);
  const block = await readOn(page);
  await page.keyboard.press('Control+2');
  await expect(pane(page, 2).getByRole('article')).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
  await expectAtEdge(block);
});

test('each of several texts goes on where it was left after a restart', async ({ desk }) => {
  const first = await writeLong(desk.libraryDir, 'mot.txt', 'việc trồng rừng ngập mặn');
  const second = await writeLong(desk.libraryDir, 'hai.txt', 'nghề đan lưới và những chuyến đi biển dài ngày');
  const tre = await desk.start({ library: desk.libraryDir, args: [first, second] });
  await untilIndexed(tre.page, 2);
  await readOn(tre.page);
  await untilKept(desk.dataDir, 2);
  await desk.stop(tre);
  const { page } = await desk.start({ library: desk.libraryDir });
  await expect(pane(page, 2).getByRole('article')).toContainText('Đoạn 60');
  await expectAtEdge(pane(page, 1).locator('[data-block=paragraph]').nth(29));
});

test('the keyboard goes on nearby when what had it goes', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(page, 3);
  await resize(app, 1440);
  await pane(page, 2).getByRole('article').focus();
  await page.keyboard.press('Control+w');
  await expect(pane(page, 2)).toHaveCount(0);
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
  await page.keyboard.press('Control+w');
  const results = page.getByRole('listbox', { name: 'Results' });
  await expect(results).toBeFocused();
  await resize(app, 900);
  await page.keyboard.press('Enter');
  await expect(results).toHaveCount(0);
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
  await page.keyboard.press('Control+Shift+b');
  await expect(results).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
  await resize(app, 780);
  await page.keyboard.press('Control+b');
  const library = page.getByRole('navigation', { name: 'Library' });
  await expect(library.getByRole('button', { name: /^All articles/u })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(library.getByRole('button', { name: /^Read recently 3/u })).toBeFocused();
});

test('the keyboard stays in the search field when a list comes back that it was in once', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const field = page.getByRole('searchbox', { name: 'Search articles' });
  const list = page.getByRole('listbox', { name: 'Results' });
  await search(page, 'khai mạc');
  await field.press('Enter');
  await expect(list).toBeFocused();
  await field.click();
  await field.fill('zzqx');
  await expect(list).toHaveCount(0);
  await field.fill('khai mạc');
  await expect(list).toBeVisible();
  await expect(field).toBeFocused();
});
