import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';
import { answerDialogs } from './correcting';
import { expect, pane, search, test, untilIndexed } from './launch';

test('only the article of the active pane is put on paper, light and in its whole length', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(page, 3);
  await search(page, 'hội nghị');
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
});
