import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, search, test, untilIndexed } from './launch';

test('what was probably meant is offered, stays while articles come, and is taken and given back', async ({ desk }) => {
  const put = (name: string, verb: string): Promise<void> =>
    writeFile(join(desk.libraryDir, `${name}.txt`), `Tin ${name}\n\nNgười dân ${verb} dụng điện.\n`);
  for (let at = 1; at <= 12; at += 1) await put(String(at), 'sử');
  await put('13', 'xử');
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 13);
  await search(page, 'xử dụng');
  await page.keyboard.press('Enter');
  const offer = page.locator('.remarks');
  await expect(offer).toContainText('Did you mean “sử dụng”?');
  await offer.evaluate((node) => node.setAttribute('data-first', 'yes'));
  await put('14', 'sử');
  await untilIndexed(page, 14);
  await expect(offer.getByRole('button', { name: 'Show 13 articles' })).toBeVisible();
  await expect(offer).toHaveAttribute('data-first', 'yes');
  await offer.getByRole('button').click();
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toHaveValue('sử dụng');
  await offer.getByRole('button', { name: 'Search for “xử dụng” as typed' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toHaveValue('xử dụng');
});
