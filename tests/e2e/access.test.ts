import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeArticles } from './articles';
import { chooseStep, dialog, marks } from './correcting';
import { expect, pane, search, test, untilIndexed } from './launch';

/** Rules of access a screen breaks; in the other themes those of contrast alone, for nothing else differs. */
async function check(page: Page, screen: string): Promise<void> {
  for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    expect([screen, theme, found]).toEqual([screen, theme, []]);
  }
}

test('an empty library breaks no rule of access', async ({ desk }) => {
  const { page } = await desk.start();
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('button', { name: 'Add folder' })).toBeVisible();
  await check(page, 'empty library');
});

test('lists, menus and fields around the results break no rule of access', async ({ desk }) => {
  test.slow();
  await writeArticles(desk.libraryDir);
  writeFileSync(join(desk.libraryDir, 'rong.txt'), '');
  const { page } = await desk.start({ library: desk.libraryDir });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await untilIndexed(page, 3);
  const results = page.getByRole('listbox', { name: 'Results' });
  await results.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await check(page, 'menu of a row');
  await page.keyboard.press('Escape');
  await page.keyboard.press(' ');
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Name of the collection' })).toBeFocused();
  await check(page, 'list of collections');
  await page.keyboard.type('Hồ sơ');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Actions for Hồ sơ' }).click();
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await check(page, 'menu of a collection');
  await page.keyboard.press('Escape');
  await search(page, '"bế mạc');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('Enter');
  await expect(page.getByText('is not closed', { exact: false })).toBeVisible();
  await check(page, 'remarks on a query');
  await search(page, 'xyzzyqq');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await check(page, 'nothing found');
  await search(page, '');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('ArrowDown');
  await expect(page.getByRole('region', { name: 'Searched lately' })).toBeVisible();
  await check(page, 'searched lately');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('rong.txt');
  await check(page, 'problems');
});

test('what is opened on an article breaks no rule of access', async ({ desk }) => {
  test.slow();
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await untilIndexed(page, 3);
  const article = pane(page, 1).getByRole('article');
  await article.focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('hội nghị');
  await check(page, 'finding in an article');
  await page.keyboard.press('Escape');
  await article.focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Article details' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit: Published' }).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await expect(page.getByText('not understood', { exact: false })).toBeVisible();
  await check(page, 'details');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await marks(page, 'official', 'Bùi Thanh Sơn').first().click({ button: 'right' });
  await check(page, 'menu of corrections');
  await page.keyboard.press('Escape');
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'The name reaches elsewhere…');
  await expect(dialog(page)).toContainText('Nothing would change yet.');
  await check(page, 'a step of corrections');
  await page.keyboard.press('Escape');
  await article.focus();
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await check(page, 'shortcuts');
});
