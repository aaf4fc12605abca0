import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';
import { answerDialogs, apply, chooseStep, dialog, marks, selectWords, undo } from './correcting';
import { expect, pane, test, untilIndexed, type Desk, type Tre } from './launch';

/** The three articles, the first two of them open. */
async function open(desk: Desk): Promise<Tre> {
  const paths = await writeArticles(desk.libraryDir);
  const tre = await desk.start({ library: desk.libraryDir, args: [paths.opening, paths.closing] });
  await untilIndexed(tre.page, 3);
  await expect(marks(tre.page, 'official', 'Bùi Thanh Sơn')).toHaveCount(1);
  return tre;
}

test('a name reaches as far as the reader says, and back by undo', async ({ desk }) => {
  const { page } = await open(desk);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'The name reaches elsewhere…');
  await expect(dialog(page)).toContainText('Nothing would change yet.');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog(page)).toContainText('Applies to this place only.');
  await apply(page, 'Name corrected.');
  await expect(marks(page, 'official', 'Bùi Thanh')).toHaveText('Bùi Thanh');
  await undo(page);
  await expect(marks(page, 'official', 'Bùi Thanh Sơn')).toHaveCount(1);
});

test('a title and a role are put right at one place', async ({ desk }) => {
  const { page } = await open(desk);
  const title = pane(page, 1).locator('mark[data-part=title]', { hasText: 'Bộ Ngoại giao' });
  await expect(title).toHaveCount(1);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Another title…');
  await dialog(page).getByRole('radio', { name: 'No title is printed' }).check();
  await apply(page, 'Title corrected.');
  await expect(title).toHaveCount(0);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Role…');
  await dialog(page).getByRole('textbox', { name: 'What the official does here' }).fill('chủ trì');
  await apply(page, 'Role set.');
  await marks(page, 'official', 'Bùi Thanh Sơn').first().click();
  const card = page.getByRole('dialog', { name: /^Official: / });
  await expect(card).toContainText('no title given · chủ trì');
});

test('a printed title is marked sic, and told from the others in the dossier', async ({ desk }) => {
  const { page } = await open(desk);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Sic: printed wrongly…');
  await apply(page, 'Noted.');
  await marks(page, 'official', 'Bùi Thanh Sơn').first().click();
  const card = page.getByRole('dialog', { name: /^Official: / });
  await expect(card).toContainText('sic: printed so');
  await card.getByRole('button', { name: 'Open dossier' }).click();
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier).toContainText('Left out of the titles');
});

test('two officials are made one, and one of them another person', async ({ desk }) => {
  const { page } = await open(desk);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Same person as…');
  await dialog(page).getByRole('combobox').fill('pham minh');
  await dialog(page)
    .getByRole('option', { name: /Phạm Minh Chính/u })
    .click();
  await expect(dialog(page)).toContainText('Bùi Thanh Sơn is Phạm Minh Chính');
  await apply(page, 'Joined into one person.');
  const facet = page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Bùi Thanh Sơn/u });
  await expect(facet).toHaveCount(0);
  await undo(page);
  await expect(facet).toHaveCount(1);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Another person of this name…');
  await apply(page, 'Kept apart as another person.');
  await expect(facet).toHaveCount(2);
});

test('selected words become an official at one place', async ({ desk }) => {
  const { page } = await open(desk);
  await selectWords(page, 'Hội nghị');
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: 'This is an official…' }).click();
  await expect(dialog(page).getByRole('radio', { name: /^Wherever it is spelled/u })).toHaveCount(0);
  await dialog(page).getByRole('radio', { name: 'No title is printed' }).check();
  await apply(page, 'Marked as an official.');
  await expect(marks(page, 'official', 'Hội')).toHaveCount(1);
});

test('a name nobody marked becomes an official wherever it is spelled, and is none again by undo', async ({ desk }) => {
  const letters = ['thu-1.txt', 'thu-2.txt'].map((name) => join(desk.libraryDir, name));
  const [first = '', second = ''] = letters;
  writeFileSync(first, 'Lá thư từ xóm bãi\n\nBuổi sáng người đưa thư ghé nhà Lý Thu Hằng ở cuối xóm.\n');
  writeFileSync(second, 'Chuyến đò chiều\n\nTrên đò có Lý Thu Hằng và mấy người quen cùng xóm.\n');
  const { page } = await desk.start({ library: desk.libraryDir, args: letters });
  await untilIndexed(page, 2);
  await selectWords(page, 'Lý Thu Hằng');
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: 'This is an official…' }).click();
  await expect(dialog(page).getByRole('radio', { name: /^Wherever it is spelled/u })).toBeChecked();
  await dialog(page).getByRole('radio', { name: 'No title is printed' }).check();
  await apply(page, 'Marked as an official.');
  for (const number of [1, 2]) await expect(marks(page, 'official', 'Lý Thu Hằng', number)).toHaveCount(1);
  await undo(page);
  for (const number of [1, 2]) await expect(marks(page, 'official', 'Lý Thu Hằng', number)).toHaveCount(0);
});

test('a mark is confirmed by one key', async ({ desk }) => {
  const { page } = await open(desk);
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('y');
  await expect(page.getByText('Confirmed.').first()).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: /^Official: / })).toContainText('Confirmed by you.');
});

test('a slogan is no slogan, of another kind, one of its own, and said by somebody', async ({ desk }) => {
  const { page } = await open(desk);
  const theme = marks(page, 'slogan', 'Ngoại giao tiên phong');
  await chooseStep(theme, 'Another kind…');
  await dialog(page).getByRole('combobox').selectOption('Motto');
  await apply(page, 'Kind set.');
  await chooseStep(theme, 'Who says it…');
  await dialog(page).getByRole('combobox').fill('bui thanh');
  await dialog(page)
    .getByRole('option', { name: /Bùi Thanh Sơn/u })
    .click();
  await apply(page, 'Speaker set.');
  await chooseStep(theme, 'A slogan of its own…');
  await apply(page, 'Kept apart as a slogan of its own.');
  await chooseStep(theme, 'Same slogan as…');
  await dialog(page).getByRole('option').first().click();
  await apply(page, 'Joined into one slogan.');
  await chooseStep(theme, 'Not a slogan…');
  await dialog(page).getByRole('radio', { name: 'Wherever these words stand' }).check();
  await apply(page, 'No longer marked as a slogan.');
  await expect(theme).toHaveCount(0);
  for (let step = 0; step < 5; step += 1) await undo(page);
  await expect(theme).toHaveCount(1);
});

test('selected words become a slogan in every article that prints them', async ({ desk }) => {
  const { page } = await open(desk);
  await selectWords(page, 'toàn diện và hiện đại');
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: 'This is a slogan…' }).click();
  await expect(dialog(page)).toContainText('Applies to 1 other place (2 articles)');
  await apply(page, 'Marked as a slogan.');
  await expect(marks(page, 'slogan', 'toàn diện và hiện đại', 1)).toHaveCount(1);
  await expect(marks(page, 'slogan', 'toàn diện và hiện đại', 2)).toHaveCount(1);
});

test('corrections are written to a file, and read back after they were taken away', async ({ desk }) => {
  const { app, page } = await open(desk);
  const path = join(desk.dataDir, 'written.json');
  await answerDialogs(app, path);
  await chooseStep(marks(page, 'official', 'Bùi Thanh Sơn'), 'Not an official…');
  await apply(page, 'No longer marked as an official.');
  await page.keyboard.press('Control+Alt+j');
  const list = page.getByRole('complementary', { name: 'Corrections' });
  await list.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('1 correction written.')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('not-official');
  await list.getByRole('button', { name: 'Undo: Bùi Thanh Sơn' }).click();
  await expect(marks(page, 'official', 'Bùi Thanh Sơn')).toHaveCount(1);
  await list.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByText('1 added, 0 known already, 0 unreadable.')).toBeVisible();
  await expect(marks(page, 'official', 'Bùi Thanh Sơn')).toHaveCount(0);
});
