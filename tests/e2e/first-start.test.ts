import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, pane, samples, test, untilIndexed } from './launch';

test('a first start opens two samples side by side with a tour that can be dismissed', async ({ desk }) => {
  rmSync(join(desk.dataDir, 'settings.json'));
  const first = await desk.start();
  await untilIndexed(first.page, 8);
  await expect(pane(first.page, 1).getByRole('article')).toContainText('Hội nghị Ngoại giao 31');
  await expect(pane(first.page, 2).getByRole('article')).toContainText('Hội nghị Ngoại giao 31');
  const tour = first.page.getByText('The same passage, side by side');
  await expect(tour).toBeVisible();
  await first.page.getByRole('button', { name: 'Skip' }).click();
  await expect(tour).toHaveCount(0);
  await desk.stop(first);

  const second = await desk.start();
  await untilIndexed(second.page, 8);
  await expect(pane(second.page, 2).getByRole('article')).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Skip' })).toHaveCount(0);
});

test('the tour of a first start is gone through by Enter, and leads into the article', async ({ desk }) => {
  rmSync(join(desk.dataDir, 'settings.json'));
  const { page } = await desk.start();
  await untilIndexed(page, 8);
  await expect(pane(page, 1).getByRole('article')).toContainText('Hội nghị Ngoại giao 31');
  const tour = page.getByRole('dialog', { name: 'Quick tour' });
  for (const step of ['1 of 4', '2 of 4', '3 of 4', '4 of 4']) {
    await expect(tour).toContainText(step);
    await expect(tour.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(tour).toHaveCount(0);
  await expect(page.getByRole('article').and(page.locator(':focus'))).toBeVisible();
});

test('the library a window shows is the one of the last session unless another is named', async ({ desk }) => {
  const named = await desk.start({ library: samples });
  await untilIndexed(named.page, 8);
  await desk.stop(named);
  const plain = await desk.start();
  await untilIndexed(plain.page, 0);
});

test('a tour that is asked for takes the keyboard, and keeps it on the way back', async ({ desk }) => {
  const { page } = await desk.start({ library: samples });
  await untilIndexed(page, 8);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quick tour');
  await page.keyboard.press('Enter');
  const tour = page.getByRole('dialog', { name: 'Quick tour' });
  const next = tour.getByRole('button').first();
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tour).toContainText('2 of 4');
  await tour.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(tour).toContainText('1 of 4');
  await expect(next).toBeFocused();
});

test('while it is not known yet what to begin with, the window says that it is opening', async ({ desk }) => {
  const { app, page } = await desk.start({ library: samples });
  await expect(page.getByText('No article is open')).toBeVisible();
  // Electron itself answers for a promise that nothing holds any more.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('app.ready');
    ipcMain.handle('app.ready', () => new Promise((keep) => setTimeout(keep, 3_600_000)));
  });
  await page.reload();
  await expect(page.getByText('Opening…')).toBeVisible();
  await expect(page.getByText('No article is open')).toHaveCount(0);
});
