import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { writeArticles } from './articles';
import { expect, pane, test, untilIndexed, type Desk, type Tre } from './launch';

/** Opens an article, makes the notes folder refuse everything, and the program's own too where `isFull`, and writes a note. */
async function noteNowhere(desk: Desk, isFull: boolean): Promise<Tre> {
  const paths = await writeArticles(desk.libraryDir);
  const tre = await desk.start({ library: desk.libraryDir, args: [paths.opening] });
  await untilIndexed(tre.page, 3);
  const notes = join(desk.dataDir, 'Tre Notes');
  renameSync(notes, join(desk.dataDir, 'away'));
  writeFileSync(notes, '');
  if (isFull) writeFileSync(join(desk.dataDir, 'unsaved'), '');
  await pane(tre.page, 1).getByRole('article').focus();
  await tre.page.keyboard.press('ArrowDown');
  await tre.page.keyboard.press('n');
  await tre.page.getByRole('textbox', { name: 'Note', exact: true }).fill('Chưa kịp lưu');
  await expect(tre.page.locator('[data-saved]')).toHaveAttribute('data-saved', isFull ? 'failed' : 'aside');
  return tre;
}

/** Makes the notes folder as it was before. */
function bringBack(desk: Desk): void {
  rmSync(join(desk.dataDir, 'Tre Notes'));
  renameSync(join(desk.dataDir, 'away'), join(desk.dataDir, 'Tre Notes'));
}

/** Answers the questions of the system by the numbers of their buttons, and keeps what was asked. */
async function answerQuestions(app: ElectronApplication, buttons: readonly number[], folder: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, { answers, path }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = (...given: unknown[]) => {
        const { message, detail, buttons: names } = given.at(-1) as Electron.MessageBoxOptions;
        asked.push([message, detail, ...(names ?? [])].join('\n'));
        return Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false });
      };
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    { answers: [...buttons], path: folder },
  );
}

async function expectNote(desk: Desk): Promise<void> {
  const { page } = await desk.start({ library: desk.libraryDir });
  await expect(pane(page, 1).locator('mark[data-layer~=note]').first()).toHaveAttribute('data-anchor', 'exact');
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'yes');
}

test('a window with something on no disk asks before it closes: it stays, or keeps it where the reader says', async ({
  desk,
}) => {
  const { app, page } = await noteNowhere(desk, true);
  const chosen = join(desk.dataDir, 'chosen');
  mkdirSync(chosen);
  await answerQuestions(app, [3, 0, 1], chosen);
  await app.evaluate(({ app: program }) => program.quit());
  const asked = () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await expect.poll(async () => (await asked()).length).toBe(1);
  expect((await asked())[0]).toMatch(/not saved\n.*\n• notes in .*\.jsonld[^]*Tre Notes[^]*Try again[^]*Do not close/u);
  await expect(page.getByRole('button', { name: 'Notes could not be saved' })).toBeVisible();

  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const [folder = ''] = readdirSync(chosen);
  expect(readdirSync(join(chosen, folder))).toContainEqual(expect.stringMatching(/\.jsonld$/u));

  bringBack(desk);
  await expectNote(desk);
  await expect.poll(() => readdirSync(chosen)).toEqual([]);
});

test('notes that this computer keeps for their folder are closed on without a question', async ({ desk }) => {
  const tre = await noteNowhere(desk, false);
  await tre.page.getByRole('textbox', { name: 'Note', exact: true }).fill('Chưa kịp lưu, viết tiếp');
  await tre.page.keyboard.press('Escape');
  await expect(tre.page.getByRole('button', { name: 'Notes are kept on this computer' })).toBeVisible();
  await answerQuestions(tre.app, [3], '');
  await desk.stop(tre);
  bringBack(desk);
  await expectNote(desk);
});

test('a page that hangs and a notes folder that never answers keep the program from ending for some seconds only', async ({
  desk,
}) => {
  test.skip(process.platform === 'win32', 'there are no pipes in its folders');
  const notes = join(desk.dataDir, 'Tre Notes');
  mkdirSync(notes, { recursive: true });
  execFileSync('mkfifo', [join(notes, 'khong-tra-loi.abababab.jsonld')]);
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const closed = app.waitForEvent('close', { timeout: 60_000 });
  // The end of the program may come before the answer.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  await closed;
});
