import type { Page } from '@playwright/test';
import { writeArticles } from './articles';
import { dialog, marks, selectWords } from './correcting';
import { expect, pane, test, untilIndexed, untilSaved, type Desk, type Tre } from './launch';

const words = 'hội nghị thường kỳ';
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

/** The window with one article open; that article's text is drawn. */
async function open(desk: Desk): Promise<Tre> {
  const paths = await writeArticles(desk.libraryDir);
  const tre = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(tre.page, 3);
  await expect(pane(tre.page, 1).getByRole('article')).toContainText(words);
  return tre;
}

/** Opens the menu on selected words by the second button of the mouse. */
async function askOnSelection(page: Page): Promise<void> {
  await selectWords(page, words);
  const box = await page.evaluate(() => {
    const { x, y, width, height } = window.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y, { button: 'right' });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
}

test('selected words are copied, highlighted and searched for from their menu', async ({ desk }) => {
  const { app, page } = await open(desk);
  await askOnSelection(page);
  await entry(page, 'Copy').click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(words);
  await askOnSelection(page);
  await entry(page, 'Highlight').click();
  await expect(page.locator('mark[data-layer~=note]').first()).toBeVisible();
  await untilSaved(page);
  expect((await page.locator('mark[data-layer~=note]').allInnerTexts()).join('')).toBe(words);
  await askOnSelection(page);
  await entry(page, 'Search for these words').click();
  await expect(page.getByRole('searchbox')).toHaveValue(`"${words}"`);
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeFocused();
});

test('a letter shown in the menu of a place does what it says there', async ({ desk }) => {
  const { page } = await open(desk);
  await askOnSelection(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
});

test('the menu of a sentence opens by key, and goes when the text is scrolled', async ({ desk }) => {
  const { page } = await open(desk);
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(entry(page, 'Copy')).toBeFocused();
  await expect(entry(page, 'Search for these words')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(dialog(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.mouse.wheel(0, 40);
  await expect(dialog(page)).toHaveCount(0);
});

test('Ctrl and the first button, as on a Mac, open the menu of what is under the pointer', async ({ desk }) => {
  const { page } = await open(desk);
  await marks(page, 'official', 'Phạm Minh Chính')
    .first()
    .evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const place = { clientX: x + width / 2, clientY: y + height / 2 };
      mark.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 0, ctrlKey: true, ...place }));
    });
  await expect(entry(page, 'Open dossier')).toBeVisible();
});

test('the menu of an official leads to the dossier', async ({ desk }) => {
  const { page } = await open(desk);
  await marks(page, 'official', 'Phạm Minh Chính').first().click({ button: 'right' });
  await entry(page, 'Open dossier').click();
  await expect(page.getByRole('complementary', { name: 'Dossier' })).toContainText('Phạm Minh Chính');
});

test('choosing among the marks of a place leaves the selection it acts on', async ({ desk }) => {
  const { page } = await open(desk);
  const name = 'Phạm Minh Chính';
  await selectWords(page, name);
  await marks(page, 'official', name).first().click({ button: 'right' });
  const chips = dialog(page).getByRole('group').getByRole('button');
  await chips.first().click();
  await chips.last().click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(name);
});

test('the menu of a place names commands as the palette does', async ({ desk }) => {
  const { page } = await open(desk);
  await askOnSelection(page);
  const last = page.getByRole('menuitem').last();
  const name = (await last.textContent())?.replace(/Ctrl.*$/u, '') ?? '';
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(name);
  await expect(page.getByRole('option', { name: new RegExp(`^${name}`, 'u') })).toBeVisible();
});
