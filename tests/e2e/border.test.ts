import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';
import { expect, search, test, untilIndexed } from './launch';

/** The bridge as a hostile page would use it. */
interface Door {
  readonly tre: Record<string, (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>> & {
    readonly on: Record<string, (listener: () => void) => () => unknown>;
  };
}

test('notes are written to no file the reader did not choose, and nothing of Electron crosses the bridge', async ({
  desk,
}) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const victim = join(desk.dataDir, 'profile.txt');
  writeFileSync(victim, 'before');
  const answers = await page.evaluate(async (path) => {
    const { tre } = window as unknown as Door;
    return {
      written: await tre['notes.export']?.({ format: 'csv', path }),
      read: await tre['notes.import']?.({ path }),
      ended: typeof tre.on['settings.changed']?.(() => undefined)(),
    };
  }, victim);
  expect(answers).toMatchObject({
    written: { ok: false, error: { code: 'bad-request' } },
    read: { ok: false, error: { code: 'bad-request' } },
    ended: 'undefined',
  });
  expect(readFileSync(victim, 'utf8')).toBe('before');
});

test('a page whose process ended comes back', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // A script given to a page that is just ending is never answered.
  const isBack = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      const asked: Promise<unknown> | undefined = page?.executeJavaScript(
        `document.querySelector('[data-articles="3"]') !== null`,
      );
      const late = new Promise((resolve) => setTimeout(() => resolve(false), 5_000));
      return Promise.race([asked, late]).then((answer) => answer === true);
    });
  await expect.poll(isBack, { timeout: 120_000 }).toBe(true);
});

test('a file from outside the library stays open and found after the library was read again', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const guest = join(desk.dataDir, 'khach.txt');
  writeFileSync(guest, 'Bài của khách\n\nMột bài để ngoài thư viện, mở bằng dòng lệnh.\n');
  const { page } = await desk.start({ library: desk.libraryDir, args: [guest] });
  await untilIndexed(page, 4);
  // What comes into the folder by a scan shows that the scan is over.
  writeFileSync(join(desk.libraryDir, 'moi.txt'), 'Bài mới đến\n\nMột bài vừa được chép vào thư mục.\n');
  await page.evaluate(() => (window as unknown as Door).tre['library.rescan']?.(undefined));
  await untilIndexed(page, 5);
  await search(page, 'bai cua khach');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Pane 1' }).getByRole('article')).toContainText('dòng lệnh');
});
