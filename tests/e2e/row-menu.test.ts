import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeArticles } from './articles';
import { setPublisher } from './correcting';
import { expect, pane, search, test, untilIndexed, type Desk } from './launch';

const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
const rail = (page: Page) => page.getByRole('navigation', { name: 'Library' });
const menu = (page: Page) => page.getByRole('menu', { name: 'What to do with this article' });

/** The window of the three articles, all of them found. */
async function open(desk: Desk): Promise<Page> {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await expect(results(page).getByRole('option')).toHaveCount(3);
  return page;
}

test('the second button of the mouse opens the menu of a row and not its article', async ({ desk }) => {
  const page = await open(desk);
  await results(page).getByRole('option').nth(1).click({ button: 'right' });
  await expect(menu(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pane 1' })).toHaveCount(0);
  await menu(page).getByRole('menuitem', { name: 'Star', exact: false }).first().click();
  await expect(menu(page)).toHaveCount(0);
  await expect(rail(page).getByRole('button', { name: /^Starred 1 article/u })).toBeVisible();
  await results(page).getByRole('option').nth(1).click({ button: 'right' });
  await expect(menu(page).getByRole('menuitem', { name: 'Remove the star' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toBeFocused();
});

test('the menu of a row opens by key, and what it opened gives the focus back to the list', async ({ desk }) => {
  const page = await open(desk);
  await results(page).focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu(page).getByRole('menuitem', { name: 'Open', exact: false }).first()).toBeFocused();
  await menu(page).getByRole('menuitem', { name: 'Put into a collection' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the collection' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(results(page)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await menu(page).getByRole('menuitem', { name: 'Open beside' }).press('Enter');
  await expect(pane(page, 1).getByRole('article')).toBeVisible();
});

test('the facts of chosen rows are set for all of them at once', async ({ desk }) => {
  const page = await open(desk);
  await results(page).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('d');
  const sheet = page.getByRole('dialog', { name: 'Article details' });
  await expect(sheet).toContainText('What is set here is set for 2 articles.');
  await sheet.getByRole('button', { name: 'Edit: Publisher' }).click();
  await sheet.getByRole('combobox', { name: 'Publisher' }).fill('Báo Thủ đô');
  await expect(sheet).toContainText('Applies to 2 articles');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('corrected');
  await page.keyboard.press('Escape');
  await search(page, 'publisher:"Báo Thủ đô"');
  await expect(results(page).getByRole('option')).toHaveCount(2);
});

test('every row between two is chosen, also those never seen, and a range that is made shorter lets rows go', async ({
  desk,
}) => {
  const count = 60;
  for (let at = 0; at < count; at += 1) {
    await writeFile(join(desk.libraryDir, `${at}.txt`), `Tin số ${at} của bản tin tuần\n\nTổ số ${at} họp sáng nay.\n`);
  }
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, count);
  const bar = page.getByRole('region', { name: 'Results' });
  await expect(results(page).getByRole('option').first()).toHaveAttribute('aria-setsize', String(count));
  await results(page).focus();
  await page.keyboard.press('Shift+End');
  await expect(bar).toContainText(`${count} chosen`);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar).toContainText(`${count - 1} chosen`);
  await page.keyboard.press('Escape');
  await expect(bar).not.toContainText('chosen');
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar).toContainText(`${count} chosen`);
});

test('what is said while a sheet is open can be reached, and leaves the sheet open', async ({ desk }) => {
  const page = await open(desk);
  await results(page).focus();
  await page.keyboard.press('d');
  const sheet = page.getByRole('dialog', { name: 'Article details' });
  await setPublisher(sheet, 'Báo Thủ đô');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(sheet).not.toContainText('corrected');
  await expect(sheet).not.toContainText('Báo Thủ đô');
});

test('the details of all results are those of the answers, not of rows that have only most of the words', async ({
  desk,
}) => {
  const page = await open(desk);
  await search(page, 'thường kỳ khai mạc đại biểu');
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('has only most of the words');
  await page.keyboard.press('ControlOrMeta+Alt+d');
  const sheet = page.getByRole('dialog', { name: 'Article details' });
  await expect(sheet).toContainText('khai mạc tại Hà Nội');
  await expect(sheet).not.toContainText('What is set here');
});

test('a letter shown in the menu of a row does what it says there, and scrolling puts the menu away', async ({
  desk,
}) => {
  const page = await open(desk);
  await results(page).getByRole('option').nth(1).click({ button: 'right' });
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(menu(page)).toHaveCount(0);
  await expect(rail(page).getByRole('button', { name: /^Starred 1 article/u })).toBeVisible();
  await results(page).getByRole('option').nth(2).click({ button: 'right' });
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('S');
  await expect(rail(page).getByRole('button', { name: /^Starred 2 articles/u })).toBeVisible();
  await results(page).getByRole('option').nth(1).click({ button: 'right' });
  await expect(menu(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.mouse.wheel(0, 40);
  await expect(menu(page)).toHaveCount(0);
});
