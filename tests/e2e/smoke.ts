import type { Page } from '@playwright/test';
import { expect, pane, search, untilIndexed, untilSaved } from './launch';

/** What any build of the program must do on the sample library: read, find, show side by side, keep a note, show itself. */
export async function smoke(page: Page): Promise<void> {
  await untilIndexed(page, 8);
  await findAndOpenTwo(page);
  await keepNote(page);
  expect(await page.evaluate('typeof require + typeof process')).toBe('undefinedundefined');
}

async function findAndOpenTwo(page: Page): Promise<void> {
  await search(page, 'hoi nghi ngoai giao 31');
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(options.nth(1).locator('mark').first()).toBeVisible();
  await options.nth(0).click();
  await options.nth(1).hover();
  await page.getByRole('button', { name: 'Open beside' }).click();
  await expect(pane(page, 1).getByRole('article')).toContainText('Hội nghị Ngoại giao');
  await expect(pane(page, 2).getByRole('article')).toContainText('Hội nghị Ngoại giao');
  await expect(page.locator('mark[data-layer~=official]').first()).toBeVisible();
  await expect(page.locator('mark[data-layer~=slogan]').first()).toBeVisible();
}

async function keepNote(page: Page): Promise<void> {
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('h');
  await expect(pane(page, 1).locator('mark[data-layer~=note]').first()).toBeVisible();
  await untilSaved(page);
}
