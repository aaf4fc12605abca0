// Starts the real program on folders of its own and ends it again.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { newFolder } from '../new-folder';

export { expect };

/** The project's own folder. */
export const root = join(__dirname, '../..');

/** A running program. */
export interface Tre {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Every line any console of the window printed. */
  readonly consoleLines: readonly string[];
}

export interface StartOptions {
  readonly library?: string | readonly string[];
  readonly args?: readonly string[];
  readonly lang?: 'vi' | 'en';
}

/** Folders of one test, and the ways to start and end the program on them. */
export interface Desk {
  /** Holds all state of the program. */
  readonly dataDir: string;
  /** An empty folder for articles. */
  readonly libraryDir: string;
  readonly start: (options?: StartOptions) => Promise<Tre>;
  readonly stop: (tre: Tre) => Promise<void>;
}

/** Tests get a desk with fresh folders; whatever still runs at the end is closed. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use) => {
    const home = newFolder();
    const dataDir = join(home, 'data');
    const libraryDir = join(home, 'library');
    const running = new Set<Tre>();
    const stop = async (tre: Tre): Promise<void> => {
      running.delete(tre);
      await tre.app.close();
    };
    const start = async (options: StartOptions = {}): Promise<Tre> => {
      const tre = await launch(dataDir, options);
      running.add(tre);
      return tre;
    };
    await mkdir(libraryDir, { recursive: true });
    await skipTour(dataDir);
    await use({ dataDir, libraryDir, start, stop });
    for (const tre of running) await tre.app.close().catch(() => undefined);
  },
});

/** The tour of a first start has a test of its own; elsewhere it is over. */
async function skipTour(dataDir: string): Promise<void> {
  const path = join(dataDir, 'settings.json');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ tourSeen: true }));
}

async function launch(dataDir: string, { library = [], args = [], lang = 'en' }: StartOptions): Promise<Tre> {
  const executablePath = process.env['TRE_ELECTRON'];
  const sandbox = process.env['TRE_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  const libraries = [library].flat().map((path) => `--library=${path}`);
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...sandbox, root, `--user-data-dir=${dataDir}`, `--lang=${lang}`, ...libraries, ...args],
    cwd: root,
  });
  const page = await app.firstWindow();
  const consoleLines: string[] = [];
  page.on('console', (message) => consoleLines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => consoleLines.push(`error: ${error.message}`));
  await expect(
    page.getByRole('searchbox', { name: 'Search articles' }).or(page.locator('[role=search] input')),
  ).toBeVisible();
  return { app, page, consoleLines };
}

/** The samples that ship with the program. */
export const samples = join(root, 'resources/samples');

/** Waits until the library has been read: `count` articles, nothing under way. */
export async function untilIndexed(page: Page, count: number): Promise<void> {
  const status = page.locator('[data-articles]');
  await expect(status).toHaveAttribute('data-articles', String(count), { timeout: 120_000 });
  await expect(status).toHaveAttribute('data-indexing', 'no', { timeout: 120_000 });
}

/** Waits until everything the reader wrote is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'yes');
}

/** Types a query into the search field, replacing what was there. */
export async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search articles' }).fill(query);
}

/** The article of a pane, by its number. */
export function pane(page: Page, number: number) {
  return page.getByRole('region', { name: `Pane ${number}` });
}
