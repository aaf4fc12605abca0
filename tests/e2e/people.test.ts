import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { answerDialogs } from './correcting';
import { expect, pane, samples, test, untilIndexed } from './launch';

const part = (page: Page, name: string): Locator => page.getByRole('complementary', { name, exact: true });

async function openDossier(page: Page, typed: string, name: RegExp): Promise<Locator> {
  await page.keyboard.press('Control+Alt+1');
  const directory = part(page, 'Officials');
  await directory.getByRole('searchbox', { name: 'Find an official' }).fill(typed);
  await directory.getByRole('button', { name }).first().click();
  return part(page, 'Dossier');
}

test('the directory leads to a dossier, its figures to their lists, and a mention to its place', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  const dossier = await openDossier(page, 'bui thanh son', /Bùi Thanh Sơn/u);
  await expect(dossier.getByRole('heading', { name: 'Bùi Thanh Sơn' })).toBeVisible();
  await dossier.getByRole('button', { name: /^Together with/u }).click();
  await dossier
    .getByRole('button', { name: /in one article|at one event|in one list/u })
    .first()
    .click();
  await expect(dossier.locator('.together button').first()).toBeVisible();
  await dossier.getByRole('button', { name: /^Statements/u }).click();
  await dossier.getByRole('group', { name: 'Statements' }).getByRole('button').first().click();
  await expect(pane(page, 1).getByRole('article')).toBeVisible();
});

test('a dossier takes the keyboard once it is there, and Escape puts it away', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  const dossier = await openDossier(page, 'bui thanh son', /Bùi Thanh Sơn/u);
  await expect(dossier.getByRole('group', { name: 'Titles as printed' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dossier).toHaveCount(0);
});

test('what is said of a title stands clear of the papers that print it, in every width', async ({ desk }) => {
  const { app, page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await openDossier(page, 'bui thanh son', /Bùi Thanh Sơn/u);
  for (const width of [1000, 1280, 1440]) {
    await app.evaluate(({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 800), width);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    const overlaps = await page.locator('.career-row').evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const facts = row.querySelector('.career-facts > span')?.getBoundingClientRect();
          const papers = row.querySelector('.career-papers')?.getBoundingClientRect();
          return facts !== undefined && papers !== undefined && facts.right > papers.left && facts.bottom > papers.top;
        }).length,
    );
    expect([width, overlaps]).toEqual([width, 0]);
  }
});

test('a span of a title narrows the mentions to those that print it', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  const dossier = await openDossier(page, 'bui thanh son', /Bùi Thanh Sơn/u);
  const mentions = dossier.getByRole('group', { name: 'Mentions in their sentences' }).getByRole('button');
  await expect(mentions.first()).toBeVisible();
  const all = await mentions.count();
  const span = dossier.locator('.career-span').first();
  const title = (await span.locator('.career-title').textContent()) ?? '';
  await span.click();
  await expect(span).toHaveAttribute('aria-pressed', 'true');
  await expect(mentions).not.toHaveCount(all);
  for (const row of await mentions.all()) await expect(row).toContainText(title, { ignoreCase: true });
  await dossier.getByRole('button', { name: 'Mentions with any title' }).click();
  await expect(mentions).toHaveCount(all);
});

test('pages of the drawer lead back the way they came, and lists are found as they were left', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  const rail = page.getByRole('navigation', { name: 'Library' });
  await rail.getByRole('button', { name: 'Index', exact: true }).press('Enter');
  await part(page, 'Slogans').getByRole('searchbox').fill('cay tre');
  await part(page, 'Slogans')
    .getByRole('button', { name: /cây tre/iu })
    .first()
    .press('Enter');
  await expect(part(page, 'Slogan').locator('.place-line').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(part(page, 'Slogans').getByRole('searchbox')).toHaveValue('cay tre');
  await expect(part(page, 'Slogans').getByRole('button', { name: 'Back' })).toHaveCount(0);
  await rail.getByRole('button', { name: 'Directory', exact: true }).click();
  await part(page, 'Officials').getByRole('button', { name: 'Back' }).click();
  await expect(part(page, 'Slogans')).toBeVisible();
  await part(page, 'Slogans').getByRole('searchbox').fill('');
  await page.keyboard.press('Escape');
  await expect(part(page, 'Slogans')).toHaveCount(0);
});

test('the page of an event tells who stood in which report, and opens the place', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await page.keyboard.press('Control+Alt+3');
  const event = part(page, 'Event');
  await expect(event.getByRole('rowheader').first()).toBeVisible();
  await event.getByRole('cell').getByRole('button').first().click();
  await expect(pane(page, 1).locator('mark[data-layer~=official]').first()).toBeVisible();
  await event
    .getByRole('button', { name: /wordings/u })
    .first()
    .click();
  await expect(part(page, 'Slogan').getByRole('rowheader').first()).toBeVisible();
});

test('a title that stands for an official says whom it means, and leads there', async ({ desk }) => {
  const { page } = await desk.start({
    library: samples,
    args: [join(samples, '01-khai-mac-hoi-nghi-ngoai-giao-31.txt')],
  });
  await untilIndexed(page, 8);
  const reference = pane(page, 1).locator('[data-reference]').first();
  await reference.click();
  const card = page.getByRole('dialog', { name: 'Reference' });
  await expect(card).toContainText('not counted as a mention');
  await card.getByRole('button', { name: 'Open dossier' }).click();
  await expect(part(page, 'Dossier').locator('.career-title').first()).toBeVisible();
});

test('directory, index and dossier are written as tables that say how each row was found', async ({ desk }) => {
  const { app, page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  const written = async (from: string, format: 'CSV' | 'JSON'): Promise<string> => {
    const path = join(desk.dataDir, `${from}.${format.toLowerCase()}`);
    await answerDialogs(app, path);
    await part(page, from)
      .getByRole('button', { name: `Export as ${format}` })
      .click();
    await expect(page.getByText(/rows? written/u).first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    return readFileSync(path, 'utf8');
  };
  await openDossier(page, 'bui thanh son', /Bùi Thanh Sơn/u);
  const own = JSON.parse(await written('Dossier', 'JSON')) as Readonly<Record<string, unknown>>[];
  expect(new Set(own.map(({ name }) => name))).toEqual(new Set(['Bùi Thanh Sơn']));
  await page.keyboard.press('Alt+ArrowLeft');
  const [head = '', ...rows] = (await written('Officials', 'CSV')).trim().split(/\r?\n/u);
  expect(head).toContain('standing');
  expect(head).toContain('rule');
  expect(rows.length).toBeGreaterThan(own.length);
  await page.keyboard.press('Control+Alt+2');
  const slogans = JSON.parse(await written('Slogans', 'JSON')) as Readonly<Record<string, unknown>>[];
  expect(slogans.every(({ standing, rule }) => standing === 'automatic' && typeof rule === 'string')).toBe(true);
  expect(await written('Slogans', 'CSV')).toContain('cây tre');
});

for (const lang of ['en', 'vi'] as const) {
  test(`pages of officials, slogans and events break no rule of access (${lang})`, async ({ desk }) => {
    test.slow();
    const { page } = await desk.start({ library: samples, lang });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await untilIndexed(page, 8);
    const check = async (name: string): Promise<void> => {
      await expect(page.locator('.page')).toBeVisible();
      for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
        await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.page').analyze();
        expect([name, theme, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)]).toEqual([
          name,
          theme,
          [],
        ]);
      }
    };
    await page.keyboard.press('Control+Alt+1');
    await check('directory');
    await page.locator('.page-row').first().click();
    await page.locator('.career-papers').first().click();
    await check('dossier');
    await page.keyboard.press('Control+Alt+2');
    await check('index');
    await page.locator('.page-row').nth(2).click();
    await check('slogan');
    await page.keyboard.press('Control+Alt+3');
    await check('event');
    await page.keyboard.press('Control+Alt+j');
    await check('corrections');
  });
}

test('a list asked for anew is shown from its head, and what narrows it is said though nobody is found', async ({
  desk,
}) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await page.keyboard.press('Control+Alt+1');
  const directory = part(page, 'Officials');
  const list = directory.getByRole('group', { name: 'Officials' });
  await expect(list.getByRole('button').first()).toBeVisible();
  await list.evaluate((element) => element.scrollTo(0, 400));
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await directory.getByRole('combobox', { name: 'Sort' }).selectOption('name');
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  const rank = directory.getByRole('combobox', { name: 'Rank' });
  await rank.selectOption('minister');
  await directory.getByRole('searchbox').fill('zzz');
  await expect(directory.getByText('No official like this.')).toBeVisible();
  await expect(rank).toHaveValue('minister');
});

test('a page takes a narrow window in which no article is open', async ({ desk }) => {
  const { app, page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(780, 800));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(800);
  await page.keyboard.press('Control+Alt+1');
  await expect(part(page, 'Officials')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeVisible();
});
