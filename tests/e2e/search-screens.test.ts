import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeArticles } from './articles';
import { expect, pane, samples, search, test, untilIndexed, type Desk } from './launch';

const rail = (page: Page) => page.getByRole('navigation', { name: 'Library' });
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });

/** The window of a library of the three articles of `writeArticles`, once all are found. */
async function openedOn(desk: Desk): Promise<Page> {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('facets count what answers the question, and a year opens its months', async ({ desk }) => {
  const page = await openedOn(desk);
  await expect(rail(page).getByRole('button', { name: /^2021 2 articles/u })).toBeVisible();
  await search(page, 'khai mạc');
  await expect(rail(page).getByRole('button', { name: /^2021 1 article/u })).toBeVisible();
  await expect(rail(page).getByRole('button', { name: /^2022/u })).toHaveCount(0);
  await search(page, '');
  await rail(page).getByRole('button', { name: 'Months of 2021' }).click();
  await rail(page)
    .getByRole('button', { name: /^December 2 articles/u })
    .click();
  await expect(results(page).getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Remove filter 12/2021' })).toBeVisible();
  await expect(rail(page).getByRole('button', { name: /^2022 1 article/u })).toBeVisible();
});

test('an article is starred, put into a collection and read, and found again by each', async ({ desk }) => {
  const page = await openedOn(desk);
  await expect(results(page).getByRole('option')).toHaveCount(3);
  await results(page).focus();
  await page.keyboard.press('s');
  await expect(rail(page).getByRole('button', { name: /^Starred 1 article/u })).toBeVisible();
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Name of the collection' }).fill('Hồ sơ');
  await page.keyboard.press('Enter');
  const row = rail(page).getByRole('button', { name: /^Hồ sơ 2 articles/u });
  await row.click();
  await expect(results(page).getByRole('option')).toHaveCount(2);
  await rail(page).getByRole('button', { name: 'Actions for Hồ sơ' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await results(page).focus();
  await page.keyboard.press('Enter');
  await expect(rail(page).getByRole('button', { name: /^Unread 2 articles/u })).toBeVisible();
  await expect(results(page).locator('[data-read]')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('the help puts an example into the search field, and F4 goes on into the next result', async ({ desk }) => {
  const page = await openedOn(desk);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'How to search' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Search for hội nghị ngoại giao' }).click();
  const box = page.getByRole('searchbox', { name: 'Search articles' });
  await expect(box).toHaveValue('hội nghị ngoại giao');
  await expect(box).toBeFocused();
  await search(page, '"bộ trưởng"');
  await expect(results(page).getByRole('option')).toHaveCount(2);
  await box.press('Enter');
  await expect(results(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const article = pane(page, 1).getByRole('article');
  const first = (await article.getAttribute('aria-label')) ?? '';
  await expect(pane(page, 1).locator('mark[data-layer~=hit]').first()).toBeVisible();
  await expect(pane(page, 1).getByRole('button', { name: /hit/u }).first()).toBeVisible();
  const place = pane(page, 1).getByRole('button', { name: /^Hit \d/u });
  await page.keyboard.press('F4');
  await expect(place).toHaveText(/^1\//u);
  const all = Number((await place.innerText()).split('/')[1]);
  for (let at = 2; at <= all; at += 1) {
    await page.keyboard.press('F4');
    await expect(place).toHaveText(`${at}/${all}`);
  }
  await expect(article).toHaveAttribute('aria-label', first);
  await page.keyboard.press('F4');
  await expect(article).not.toHaveAttribute('aria-label', first);
  await expect(place).toHaveText(/^1\//u);
  await page.keyboard.press('Shift+F4');
  await expect(article).toHaveAttribute('aria-label', first);
});

test('the tools of a row stay within it and hide none of its words', async ({ desk }) => {
  const page = await openedOn(desk);
  await search(page, 'hội nghị');
  const row = results(page).getByRole('option').last();
  await expect(row.locator('.counts')).toBeVisible();
  await row.hover();
  const tools = await page.locator('.row-tools').boundingBox();
  const ends = await row
    .locator('.counts > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(tools?.x ?? 0);
  const card = await row.boundingBox();
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual((card?.y ?? 0) + (card?.height ?? 0));
  await expect(row.locator('.facts')).toHaveCSS('border-bottom-width', '0px');
});

test('a row without figures ends below its last words, beside the tools', async ({ desk }) => {
  writeFileSync(
    join(desk.libraryDir, 'mua.txt'),
    'Mưa lớn ở miền núi\n\nBài đăng ngày 5/6/2021. Mưa kéo dài nhiều ngày.',
  );
  writeFileSync(join(desk.libraryDir, 'nang.txt'), 'Nắng nóng trở lại\n\nTrời nắng to, ít mây.');
  writeFileSync(
    join(desk.libraryDir, 'gio.txt'),
    'Gió mùa tràn về\n\nNgày 25/12/2021, gió mạnh dần ở vùng biển.\n\nTheo Báo Kinh tế và Đô thị',
  );
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const who = results(page)
    .getByRole('option', { name: /^Gió mùa/u })
    .locator('.who');
  expect(await who.evaluate((name) => name.scrollWidth - name.clientWidth)).toBe(0);
  for (const name of [/^Mưa lớn/u, /^Nắng nóng/u]) {
    const row = results(page).getByRole('option', { name });
    await row.hover();
    const gap = await row.evaluate((card) => {
      const more = card.querySelector('.more')?.getBoundingClientRect();
      const words = [...card.querySelectorAll('h3, .facts > *')].map((part) => part.getBoundingClientRect().bottom);
      return card.getBoundingClientRect().bottom - Math.max(...words, more?.top ?? 0);
    });
    expect(gap).toBeLessThan(36);
    const tools = await page.locator('.row-tools').boundingBox();
    const head = await row.getByRole('heading').boundingBox();
    expect(tools?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 6);
  }
});

test('the help is scrolled down, not sideways, where the window is low', async ({ desk }) => {
  const page = await openedOn(desk);
  await page.setViewportSize({ width: 720, height: 450 });
  await page.getByRole('button', { name: 'How to search' }).click();
  const sheet = page.getByRole('dialog', { name: 'How to search' }).getByRole('region');
  const over = await sheet.evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]);
  expect(over[0]).toBe(0);
  expect(over[1]).toBeGreaterThan(0);
});

test('a search is kept under a name, asked again from the rail, and history stands under the empty field', async ({
  desk,
}) => {
  const page = await openedOn(desk);
  await search(page, 'láng giềng');
  await expect(results(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+d');
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('Nước bạn');
  await page.keyboard.press('Enter');
  await search(page, 'bế mạc');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('Enter');
  await rail(page)
    .getByRole('button', { name: /^Nước bạn/u })
    .click();
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toHaveValue('láng giềng');
  await search(page, '');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('ArrowDown');
  await page.getByRole('region', { name: 'Searched lately' }).getByRole('button', { name: 'bế mạc' }).click();
  await expect(results(page).getByRole('option', { name: /Bế mạc/u })).toBeVisible();
});

test('a word read as another says so and gives the way back', async ({ desk }) => {
  const page = await openedOn(desk);
  await search(page, 'giềngg ');
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('instead of “giềngg”');
  await page.getByRole('button', { name: /as typed/u }).click();
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('Nothing found');
  await page.getByRole('button', { name: 'Allow similar words' }).click();
  await expect(results(page).getByRole('option')).toHaveCount(1);
});

test('names like a value no article has can be asked for instead, and a search without answers says what to do', async ({
  desk,
}) => {
  const page = await openedOn(desk);
  const region = page.getByRole('region', { name: 'Results' });
  await search(page, 'official:"Phạm Minh Chinhxx"');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('Enter');
  await expect(region).toContainText('Try fewer conditions');
  await region.getByRole('button', { name: 'Phạm Minh Chính' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('official:"Phạm Minh Chính"');
  await expect(results(page).getByRole('option')).toHaveCount(2);
  await search(page, 'xyzzyqq');
  await expect(region).toContainText('Try fewer words, or other ones.');
  await search(page, 'biển "xyzzyqq');
  await expect(region).toContainText('is not closed');
});

test('an article that is read in another encoding is compared as it is read now', async ({ desk }) => {
  const { opening, closing } = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [opening, closing] });
  await untilIndexed(page, 3);
  const aligned = pane(page, 1).locator('.aligned');
  await expect(aligned).not.toHaveText(/^0\//u);
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('e');
  await page
    .getByRole('dialog', { name: 'Read in another encoding' })
    .getByRole('button', { name: 'Windows-1252' })
    .click();
  await expect(aligned).toHaveText(/^0\//u);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(aligned).not.toHaveText(/^0\//u);
});

test('an article is read in the encoding the reader chooses', async ({ desk }) => {
  const path = join(desk.libraryDir, 'bai.txt');
  const sample = readFileSync(join(samples, '..', '..', 'tests', 'e2e', 'articles.ts'), 'utf8').slice(0, 400);
  writeFileSync(path, sample);
  const { page } = await desk.start({ library: desk.libraryDir, args: [path] });
  await untilIndexed(page, 1);
  const article = pane(page, 1).getByRole('article');
  await expect(article).toContainText('khai mạc');
  const choose = async (name: string): Promise<void> => {
    await article.focus();
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: 'Read in another encoding' }).getByRole('button', { name }).click();
  };
  await choose('Windows-1252');
  await expect(article).not.toContainText('khai mạc');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(article).toContainText('khai mạc');
  await choose('Windows-1252');
  await expect(article).not.toContainText('khai mạc');
  await choose('UTF-8');
  await expect(article).toContainText('khai mạc');
  await page.keyboard.press('Control+Alt+j');
  const kept = page.getByRole('complementary', { name: 'Corrections' }).getByRole('button', { name: /^Undo: / });
  // The older one, which the newer one has put out of force.
  await kept.last().click();
  await expect(kept).toHaveCount(1);
  await expect(article).toContainText('khai mạc');
  await kept.click();
  await expect(kept).toHaveCount(0);
  await article.focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toContainText('Read as UTF-8');
});

test('a new collection is named from the keyboard while the rail is folded away', async ({ desk }) => {
  const page = await openedOn(desk);
  await page.keyboard.press('Control+B');
  await expect(rail(page)).toBeHidden();
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('textbox', { name: 'Name of the collection' })).toBeFocused();
  await page.keyboard.type('Đối ngoại');
  await page.keyboard.press('Enter');
  await expect(rail(page).getByRole('button', { name: /^Đối ngoại/u })).toBeVisible();
});

test('an unclosed quotation mark is said when the reader goes on to the results, not at each key', async ({ desk }) => {
  const page = await openedOn(desk);
  const remark = page.getByText('is not closed', { exact: false });
  await search(page, '"khai mạc');
  await expect(results(page).getByRole('option')).toHaveCount(1);
  await expect(remark).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(remark).toBeVisible();
  await expect(results(page)).toBeFocused();
});
