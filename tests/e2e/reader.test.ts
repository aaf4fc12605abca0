import { writeArticles } from './articles';
import { expect, pane, search, test, untilIndexed } from './launch';

const layers = [
  ['Officials', 'official'],
  ['Slogans', 'slogan'],
  ['Differences', 'difference'],
  ['Notes', 'note'],
] as const;

test('three panes stand side by side, and each layer can be switched off and on', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({
    library: desk.libraryDir,
    args: [paths.opening, paths.closing, paths.visit],
  });
  await untilIndexed(page, 3);
  await expect(pane(page, 3).getByRole('article')).toContainText('Thủ tướng thăm chính thức');
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('h');
  for (const [name, layer] of layers) {
    const marks = page.locator(`mark[data-layer~=${layer}]`);
    await expect(marks.first()).toBeVisible();
    await page.getByRole('switch', { name }).click();
    await expect(marks).toHaveCount(0);
    await page.getByRole('switch', { name }).click();
    await expect(marks.first()).toBeVisible();
  }
});

test('following a link brings the passages of both panes into view', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(page, 3);
  await expect(page.locator('mark[data-layer~=difference]').first()).toBeVisible();
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press(']');
  const focused = page.locator('[data-link-focused]');
  await expect(focused.first()).toBeVisible();
});

test('where no link can be gone to the reader is told why', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  const messages = page.getByRole('region', { name: 'Messages' });
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press(']');
  await expect(messages).toContainText('Open a second article');
  const other = page.getByRole('listbox', { name: 'Results' }).getByRole('option', { name: /Thủ tướng thăm/u });
  await other.click({ modifiers: ['Control'] });
  await expect(pane(page, 2).getByText('0/', { exact: false })).toBeVisible();
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press(']');
  await expect(messages).toContainText('no passage in common');
});

test('blocks say their kind, and their text is the text of the article', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.closing] });
  const blocks = pane(page, 1).locator('[data-block]');
  await expect(blocks.first()).toHaveAttribute('data-block', 'title');
  const { closing } = await import('./articles');
  for (const block of await blocks.all()) {
    const [start, end] = [await block.getAttribute('data-start'), await block.getAttribute('data-end')].map(Number);
    const shown = (await block.innerText()).replaceAll(/\s+/gu, ' ').trim();
    expect(shown).toBe(closing.slice(start, end).replaceAll(/\s+/gu, ' ').trim());
  }
});

test('the card of an official tells the title given here and opens the dossier', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  await pane(page, 1).locator('mark[data-layer~=official]').first().hover();
  const card = page.getByRole('dialog', { name: /Phạm Minh Chính/u });
  await expect(card).toContainText('Thủ tướng Chính phủ');
  await card.getByRole('button', { name: /dossier/iu }).click();
  await expect(page.getByRole('complementary', { name: 'Dossier' })).toContainText('Phạm Minh Chính');
});

test('typing in the search field draws open panes anew only when hits come', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  // Counted as read is the last thing that happens to an open article by itself.
  await expect(page.getByRole('listbox', { name: 'Results' }).locator('[data-read]')).toHaveCount(1);
  const field = page.getByRole('searchbox');
  await field.focus();
  // Hits are asked for a moment after the last key: no moment passes.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const drawn = await pane(page, 1)
    .getByRole('article')
    .evaluateHandle((element) => {
      // What an element was drawn with is a new object with every drawing.
      const drawnWith = (): unknown => Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))?.[1];
      const before = drawnWith();
      return { isAnew: () => drawnWith() !== before };
    });
  const isDrawnAnew = (): Promise<boolean> => drawn.evaluate(({ isAnew }) => isAnew());
  await field.pressSequentially('hội nghị');
  await expect(field).toHaveValue('hội nghị');
  expect(await isDrawnAnew()).toBe(false);
  await page.clock.resume();
  await expect(pane(page, 1).locator('mark[data-layer~=hit]').first()).toBeVisible();
  expect(await isDrawnAnew()).toBe(true);
});

test('a mark in a headline is painted no taller than its line, so that it covers no dot under a letter', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  await search(page, 'hội nghị');
  const mark = pane(page, 1).locator('.block-title mark[data-layer~=hit]').first();
  await expect(mark).toBeVisible();
  const [painted, line] = await mark.evaluate((element) => {
    const box = element.getClientRects()[0]?.height ?? 0;
    const [, share = '0'] = /([\d.]+)%$/u.exec(getComputedStyle(element).backgroundSize) ?? [];
    const block = element.closest('[data-block]') ?? element;
    return [(box * Number(share)) / 100, parseFloat(getComputedStyle(block).lineHeight)];
  });
  expect(painted).toBeGreaterThan(0);
  expect(painted).toBeLessThanOrEqual(line + 0.5);
});

test('F4 takes words that stand together as one place', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.visit] });
  await untilIndexed(page, 3);
  await search(page, 'nước láng giềng');
  await expect(pane(page, 1).getByRole('button', { name: /^2 hits/u })).toBeVisible();
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('F4');
  await expect(pane(page, 1).getByRole('button', { name: 'Hit 1 of 2; next hit' })).toBeVisible();
});

test('another article in a pane begins without the cursor of the one before', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  const article = pane(page, 1).getByRole('article');
  await article.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.wash-cursor').first()).toBeVisible();
  await page.getByRole('option', { name: /Thủ tướng thăm/u }).click();
  await expect(article).toContainText('văn kiện hợp tác');
  await expect(page.locator('.wash-cursor')).toHaveCount(0);
});
