import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';
import { setPublisher } from './correcting';
import { expect, pane, test, untilIndexed } from './launch';

test('an official is corrected by keyboard everywhere, stays so after a restart and comes back by undo', async ({
  desk,
}) => {
  const paths = await writeArticles(desk.libraryDir);
  const open = { library: desk.libraryDir, args: [paths.opening, paths.visit] };
  const first = await desk.start(open);
  await untilIndexed(first.page, 3);
  const marksOn = (page: typeof first.page, number: number) =>
    pane(page, number).locator('mark[data-layer~=official]', { hasText: 'Phạm Minh Chính' });
  await expect(marksOn(first.page, 1)).toHaveCount(1);
  await expect(marksOn(first.page, 2)).toHaveCount(1);
  const facet = first.page.getByRole('navigation', { name: 'Library' }).getByText('Phạm Minh Chính');
  await expect(facet).toBeVisible();

  await pane(first.page, 1).getByRole('article').focus();
  await first.page.keyboard.press('ArrowRight');
  await first.page.keyboard.press('x');
  await first.page.getByRole('menuitem', { name: 'Not an official…' }).press('Enter');
  const dialog = first.page.getByRole('dialog', { name: 'Correct' });
  await dialog.getByRole('radio', { name: 'The name Phạm Minh Chính everywhere' }).press('Space');
  await expect(dialog).toContainText('Applies to 1 other place (2 articles)');
  await first.page.keyboard.press('Enter');
  await expect(marksOn(first.page, 1)).toHaveCount(0);
  await expect(marksOn(first.page, 2)).toHaveCount(0);
  await expect(facet).toHaveCount(0);
  await desk.stop(first);

  const second = await desk.start(open);
  await untilIndexed(second.page, 3);
  await expect(pane(second.page, 1).locator('mark[data-layer~=slogan]').first()).toBeVisible();
  await expect(marksOn(second.page, 1)).toHaveCount(0);
  await second.page.keyboard.press('Control+Alt+j');
  const list = second.page.getByRole('complementary', { name: 'Corrections' });
  await expect(list).toContainText('this name everywhere');
  await list.getByRole('button', { name: 'Undo: Phạm Minh Chính' }).click();
  await expect(marksOn(second.page, 1)).toHaveCount(1);
  await expect(marksOn(second.page, 2)).toHaveCount(1);
  await expect(list).toContainText('Nothing corrected yet');
});

test('the facts of an article say where they come from, and what the reader sets wins', async ({ desk }) => {
  const paths = await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(page, 3);
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('d');
  const sheet = page.getByRole('dialog', { name: 'Article details' });
  await setPublisher(sheet, 'Báo Thủ đô');
  await page.keyboard.press('Escape');
  await expect(pane(page, 1)).toContainText('Báo Thủ đô');
  await page.keyboard.press('Control+Alt+x');
  await expect(pane(page, 1)).not.toContainText('Báo Thủ đô');
});

test('a date that is not one is said to be none, a set one is listed as it is written, and the focus comes back', async ({
  desk,
}) => {
  const path = join(desk.libraryDir, 'gio.html');
  writeFileSync(path, timed);
  const { page } = await desk.start({ library: desk.libraryDir, args: [path] });
  await untilIndexed(page, 1);
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('d');
  const sheet = page.getByRole('dialog', { name: 'Article details' });
  const edit = sheet.getByRole('button', { name: 'Edit: Published' });
  await edit.click();
  const field = sheet.getByRole('textbox', { name: 'Published' });
  await field.fill('32/13/2021');
  await expect(sheet).not.toContainText('not understood');
  await field.press('Enter');
  await expect(sheet).toContainText('This date is not understood.');
  await field.fill('12/2021');
  await field.press('Enter');
  await expect(edit).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+j');
  const list = page.getByRole('complementary', { name: 'Corrections' });
  await expect(list.getByRole('searchbox')).toBeFocused();
  await expect(list).toContainText('15/12/2021 → 12/2021');
});

/** A page that says to the minute when it was published. */
const timed = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị ngành họp tại thủ đô</title>
<meta property="article:published_time" content="2021-12-15T10:53:00+07:00"></head>
<body><article><h1>Hội nghị ngành họp tại thủ đô</h1>
<p>Sáng nay, hội nghị thường kỳ của ngành họp phiên đầu tiên với hơn một trăm đại biểu.</p>
<p>Các đại biểu bàn cách phối hợp công việc giữa trung ương và địa phương trong năm tới.</p></article></body></html>
`;
