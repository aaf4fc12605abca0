import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { opening, writeArticles } from './articles';
import { expect, pane, search, test, untilIndexed, untilSaved, type Desk } from './launch';

/** Opens one article and highlights its third sentence by keyboard; answers the window. */
async function highlightThird(desk: Desk, path: string): Promise<Page> {
  const { page } = await desk.start({ library: desk.libraryDir, args: [path] });
  await untilIndexed(page, 3);
  await pane(page, 1).getByRole('article').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('h');
  await expect(pane(page, 1).locator('mark[data-layer~=note]').first()).toHaveAttribute('data-anchor', 'exact');
  await untilSaved(page);
  return page;
}

/** The one notes file of a desk. */
function notesFile(desk: Desk): string {
  const dir = join(desk.dataDir, 'Tre Notes');
  const [name = ''] = readdirSync(dir).filter((file) => file.endsWith('.jsonld'));
  return join(dir, name);
}

test('a highlight and a note by keyboard alone are there after a restart, in place and in search', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const first = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(first.page, 3);
  await pane(first.page, 1).getByRole('article').focus();
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('h');
  await expect(pane(first.page, 1).locator('mark[data-layer~=note]').first()).toBeVisible();
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('n');
  await first.page.getByRole('textbox', { name: 'Note', exact: true }).fill('Đối chiếu với bản tin khác');
  await first.page.keyboard.press('Escape');
  await untilSaved(first.page);
  const row = first.page.getByRole('listbox', { name: 'Results' }).getByRole('option', { name: /khai mạc/u });
  await expect(row, 'the row counts what was just written').toContainText('2 notes');
  await desk.stop(first);

  expect(readFileSync(notesFile(desk), 'utf8')).toContain('Đối chiếu với bản tin khác');
  const second = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(second.page, 3);
  const notes = pane(second.page, 1).locator('mark[data-layer~=note]');
  await expect(notes.first()).toHaveAttribute('data-anchor', 'exact');
  await search(second.page, 'doi chieu voi ban tin');
  await expect(second.page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
});

test('when the article changes on disk, its note moves along', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const page = await highlightThird(desk, paths.opening);
  const mark = pane(page, 1).locator('mark[data-layer~=note]').first();
  const before = Number(await mark.getAttribute('data-start'));
  const added = 'Tin bổ sung lúc 17 giờ cùng ngày của phóng viên tại hội trường.';
  writeFileSync(paths.opening, opening.replace('\n\n', `\n\n${added}\n\n`));
  await expect(pane(page, 1).getByRole('article')).toContainText(added);
  await expect(mark).toHaveAttribute('data-anchor', 'moved');
  await expect.poll(async () => Number(await mark.getAttribute('data-start'))).toBe(before + added.length + 2);
});

test('a note on words that are gone is kept as lost and shown in the drawer', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const page = await highlightThird(desk, paths.visit);
  writeFileSync(paths.visit, 'Một bài khác hẳn\n\nNội dung cũ đã được gỡ xuống từ hôm qua.\n');
  await expect(pane(page, 1).getByRole('article')).toContainText('gỡ xuống');
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('complementary', { name: 'Notes' }).locator('[data-anchor=lost]')).toHaveCount(1);
  const find = page.getByRole('textbox', { name: 'Search notes' });
  await find.fill('xyz');
  await find.press('Escape');
  await expect(find).toHaveValue('');
  await find.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toHaveCount(0);
  await expect(pane(page, 1).getByRole('article')).toBeFocused();
});

test('a removed note is offered back at once, and stands among the removed until it is brought back', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const page = await highlightThird(desk, paths.visit);
  const mark = pane(page, 1).locator('mark[data-layer~=note]');
  const drawer = page.getByRole('complementary', { name: 'Notes' });
  await page.keyboard.press('Control+j');
  await drawer.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(mark).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mark.first()).toHaveAttribute('data-anchor', 'exact');

  await drawer.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(mark).toHaveCount(0);
  await drawer.getByRole('button', { name: 'Removed' }).click();
  await drawer.getByRole('button', { name: 'Bring back' }).click();
  await expect(drawer).toContainText('No note was removed');
  await expect(mark.first()).toHaveAttribute('data-anchor', 'exact');
});

test('taking back what was done to a note says which note it was, and that there is nothing more', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const page = await highlightThird(desk, paths.visit);
  const said = page.getByRole('region', { name: 'Messages' });
  await page.keyboard.press('Control+Alt+z');
  await expect(said).toContainText('Undone on the note “');
  await expect(pane(page, 1).locator('mark[data-layer~=note]')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+z');
  await expect(said).toContainText('No change of a note since Tre was opened is left');
});
