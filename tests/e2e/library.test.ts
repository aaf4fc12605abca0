import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { claimFolder } from '../../src/main/disk/claim-folder';
import { writeArticles } from './articles';
import { expect, pane, search, test, untilIndexed } from './launch';

test('a library given on the command line shows its articles', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const results = page.getByRole('listbox', { name: 'Results' });
  await expect(results.getByRole('option')).toHaveCount(3);
  await expect(results.getByRole('option', { name: /Bế mạc Hội nghị Ngoại giao lần thứ 31/u })).toBeVisible();
});

test('a query without marks finds the marked words and opens the hit', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await search(page, 'lang gieng');
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(options).toHaveCount(1);
  await options.first().click();
  const hit = pane(page, 1).locator('mark[data-layer~=hit]');
  await expect(hit.first()).toHaveText('láng');
});

test('quoted words are a phrase in order', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await search(page, '"giao ngoại"');
  await expect(options).toHaveCount(0);
  await search(page, '"ngoại giao"');
  await expect(options).toHaveCount(2);
});

test('files that cannot be read land in the problems list and break nothing else', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  writeFileSync(join(desk.libraryDir, 'hong.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 0, 17, 0, 0, 0, 9]));
  writeFileSync(join(desk.libraryDir, 'rong.txt'), '');
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await page.getByRole('status', { name: 'Library status' }).getByRole('button', { name: /2/u }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('hong.txt');
  await expect(problems).toContainText('rong.txt');
  await expect(problems.getByRole('list')).toBeFocused();
  await problems.getByRole('button', { name: 'Try again: rong.txt' }).press('Enter');
  await expect(page.getByText('rong.txt was read again')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(problems).toHaveCount(0);
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeFocused();
  await search(page, 'bế mạc');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
  rmSync(paths.visit);
  await untilIndexed(page, 2);
});

test('a cache that another program writes in is told of, and the window answers without it', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const cache = join(desk.dataDir, 'cache');
  const claim = await claimFolder(cache, 0);
  const tre = await desk.start({ library: desk.libraryDir });
  const { page } = tre;
  await untilIndexed(page, 3);
  await search(page, 'bế mạc');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
  await page.getByRole('status', { name: 'Library status' }).getByRole('button', { name: /1/u }).click();
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText(`process ${process.pid}`);
  await desk.stop(tre);
  expect(readdirSync(cache)).not.toContain('catalogue.log');
  if (claim.kind === 'ours') claim.release();
  const again = await desk.start({ library: desk.libraryDir });
  await untilIndexed(again.page, 3);
  await desk.stop(again);
  expect(readdirSync(cache)).toContain('catalogue.log');
  expect(readdirSync(cache).filter((name) => name.startsWith('writer.'))).toEqual([]);
});

test('a kill while indexing loses nothing: the next start reads the rest', async ({ desk }) => {
  for (let at = 0; at < 3000; at += 1) {
    writeFileSync(
      join(desk.libraryDir, `bai-${at}.txt`),
      `Bài số ${at} về hợp tác\n\nNgày ${(at % 27) + 1}/12/2021, ông Nguyễn Văn ${'ABCDEGHIKL'.charAt(at % 10)} nói về hợp tác vùng ${at}.\n`,
    );
  }
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await expect
    .poll(async () => Number(await page.locator('[data-articles]').getAttribute('data-articles')), { intervals: [20] })
    .toBeGreaterThan(0);
  const { pid } = app.process();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await app.waitForEvent('close').catch(() => undefined);
  const second = await desk.start({ library: desk.libraryDir });
  await untilIndexed(second.page, 3000);
  await search(second.page, '"vùng 2999"');
  await expect(second.page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
});

test('a column whose article is not there shows it once its file is', async ({ desk }) => {
  const { visit } = await writeArticles(desk.libraryDir);
  const first = await desk.start({ library: desk.libraryDir });
  await untilIndexed(first.page, 3);
  await search(first.page, 'láng giềng');
  await first.page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().click();
  await expect(pane(first.page, 1)).toContainText('Thủ tướng thăm chính thức');
  await desk.stop(first);
  const bytes = readFileSync(visit);
  rmSync(visit);
  rmSync(join(desk.dataDir, 'cache'), { recursive: true });
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 2);
  await expect(pane(page, 1)).toContainText('no longer in the library');
  writeFileSync(visit, bytes);
  await expect(pane(page, 1)).toContainText('Thủ tướng thăm chính thức');
});

test('an article whose file goes while it is being read stays on screen, and nothing is complained of', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await page.getByRole('option', { name: /Thủ tướng thăm/u }).click();
  await expect(pane(page, 1).getByRole('article')).toContainText('Thủ tướng thăm');
  rmSync(paths.visit);
  await untilIndexed(page, 2);
  // Until it counts as read, had it stayed.
  await page.waitForTimeout(3_000);
  await expect(pane(page, 1).getByRole('article')).toContainText('Thủ tướng thăm');
  await expect(page.getByRole('region', { name: 'Messages' }).getByRole('button')).toHaveCount(0);
});

test('the only folder of a library may go and come back: it is greyed meanwhile, and nothing is forgotten', async ({
  desk,
}) => {
  await writeArticles(desk.libraryDir);
  const first = await desk.start({ library: desk.libraryDir });
  const folder = (page: Page) => page.getByRole('navigation', { name: 'Library' }).locator('.row.gone');
  await untilIndexed(first.page, 3);
  await expect(folder(first.page)).toHaveCount(0);
  renameSync(desk.libraryDir, `${desk.libraryDir} away`);
  await expect(folder(first.page)).toContainText('not found');
  await expect(first.page.locator('[data-articles]')).toHaveAttribute('data-articles', '3');
  await desk.stop(first);

  const { page } = await desk.start({ library: desk.libraryDir });
  await expect(folder(page)).toContainText('not found');
  await search(page, 'láng giềng');
  const row = page.getByRole('option', { name: 'Thủ tướng thăm chính thức' });
  await expect(row).toContainText('Its folder cannot be found at the moment');
  renameSync(`${desk.libraryDir} away`, desk.libraryDir);
  await expect(folder(page)).toHaveCount(0);
  await row.click();
  await expect(pane(page, 1)).toContainText('Thủ tướng thăm chính thức');
});
