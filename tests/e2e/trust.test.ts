import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeArticles } from './articles';
import { expect, pane, samples, search, test, untilIndexed, untilSaved } from './launch';

test('typing in every field sends nothing to the network', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const log = join(desk.dataDir, 'net-log.json');
  const tre = await desk.start({ library: desk.libraryDir, args: [`--log-net-log=${log}`] });
  const { page } = tre;
  await untilIndexed(page, 3);
  await search(page, 'https://example.org ngoại giao');
  await search(page, 'hội nghị');
  await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().click();
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note', exact: true }).pressSequentially('ghi chú thử');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('ghi');
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await page.waitForTimeout(500);
  await desk.stop(tre);
  const requests = readFileSync(log, 'utf8').match(/"url":"https?:[^"]*"/gu) ?? [];
  expect(requests).toEqual([]);
});

test('a composition as an input method makes it works in search and in a note', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const devtools = await app.context().newCDPSession(page);
  const compose = async (steps: readonly string[]): Promise<void> => {
    for (const text of steps) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await expect(page.getByText('No results')).toHaveCount(0);
    }
    await devtools.send('Input.insertText', { text: steps.at(-1) ?? '' });
  };
  const field = page.getByRole('searchbox', { name: 'Search articles' });
  await field.focus();
  await compose(['l', 'la', 'lan', 'lang', 'láng']);
  await expect(field).toHaveValue('láng');
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(options).toHaveCount(1);
  await options.first().click();
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.focus();
  await compose(['h', 'ho', 'hoi', 'hỏi']);
  await expect(note).toHaveValue('hỏi');
});

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

for (const lang of ['en', 'vi'] as const) {
  test(`no screen has an accessibility violation (${lang}), and no console an error`, async ({ desk }) => {
    const { page, consoleLines } = await desk.start({
      library: samples,
      lang,
      args: [join(samples, firstSample), join(samples, secondSample)],
    });
    // What is half-way to its place is not looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await untilIndexed(page, 8);
    await expect(page.locator('mark[data-layer~=difference]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('[role=search] input').fill('ngoai giao');
    await expect(page.locator('[role=option] mark').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const [shortcut, screen] of screens) {
      await page.keyboard.press(shortcut);
      await expect(page.locator(screen)).toBeVisible();
      expect(await violations(page), shortcut).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('article').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await expect(page.locator('textarea')).toBeVisible();
    expect(await violations(page), 'composer').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('mark[data-layer~=official]').first().hover();
    const dossier = page.getByRole('button', { name: lang === 'en' ? 'Open dossier' : 'Trang nhân vật', exact: true });
    await expect(dossier).toBeVisible();
    expect(await violations(page), 'card').toEqual([]);
    await dossier.click();
    await expect(page.getByRole('complementary').filter({ hasText: 'Phạm Minh Chính' })).toBeVisible();
    expect(await violations(page), 'dossier').toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(lang === 'en' ? 'About Tre' : 'Giới thiệu Tre');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').filter({ hasText: '0.1.0' })).toBeVisible();
    expect(await violations(page), 'about').toEqual([]);
    await page.keyboard.press('Escape');
    expect(consoleLines.filter((line) => line.startsWith('error'))).toEqual([]);
  });
}

/** Keys, and what they open. */
const screens = [
  ['Control+j', '.notes-drawer'],
  ['Control+Shift+m', '.problems'],
  ['Control+k', '.palette'],
  ['F1', '.search-help'],
  ['Control+,', '.settings-popover'],
] as const;

const firstSample = '01-khai-mac-hoi-nghi-ngoai-giao-31.txt';
const secondSample = '02-hoi-nghi-ngoai-giao-31-dau-cau-ha-noi.txt';
