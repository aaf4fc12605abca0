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
  await page.setViewportSize({ width: 700, height: 300 });
  await page.emulateMedia({ media: 'print' });
  await expect(pane(page, 2).getByRole('article')).toBeVisible();
  for (const part of ['navigation', 'search', 'listbox', 'status'])
    await expect(page.locator(`[role=${part}]`)).not.toBeVisible();
  await expect(pane(page, 1)).not.toBeVisible();
  const paper = await page.evaluate(() => ({
    colour: getComputedStyle(document.body).backgroundColor,
    isCut: document.documentElement.scrollHeight < (document.querySelector('article')?.scrollHeight ?? 0),
    left: document.querySelector('[data-active] article')?.getBoundingClientRect().left,
  }));
  expect(paper).toEqual({ colour: 'rgb(255, 255, 255)', isCut: false, left: 0 });
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
