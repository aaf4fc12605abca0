import { expect, pane, samples, test, untilIndexed } from './launch';

test('the directory leads to a dossier, its figures to their lists, and a mention to its place', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await page.keyboard.press('Control+Alt+1');
  const directory = page.getByRole('complementary', { name: 'Officials' });
  await directory.getByRole('searchbox', { name: 'Find an official' }).fill('bui thanh son');
  await directory
    .getByRole('button', { name: /Bùi Thanh Sơn/u })
    .first()
    .click();
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { name: 'Bùi Thanh Sơn' })).toBeVisible();
  await dossier
    .getByRole('button', { name: /in one article|at one event|in one list/u })
    .first()
    .click();
  await expect(dossier.locator('.together button').first()).toBeVisible();
  await dossier.getByRole('button', { name: /^Statements/u }).click();
  await dossier.getByRole('group', { name: 'Statements' }).getByRole('button').first().click();
  await expect(pane(page, 1).getByRole('article')).toBeVisible();
});

test('the page of an event tells who stood in which report, and opens the place', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await page.keyboard.press('Control+Alt+3');
  const event = page.getByRole('complementary', { name: 'Event' });
  await expect(event.getByRole('rowheader').first()).toBeVisible();
  await event.getByRole('cell').getByRole('button').first().click();
  await expect(pane(page, 1).locator('mark[data-layer~=official]').first()).toBeVisible();
  await page.keyboard.press('Control+Alt+2');
  const slogans = page.getByRole('complementary', { name: 'Slogans' });
  await slogans.locator('.page-row').first().click();
  await expect(page.getByRole('complementary', { name: 'Slogan' }).locator('td').first()).toBeVisible();
});
