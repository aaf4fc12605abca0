import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles';
import { expect, test, untilIndexed } from './launch';

test('a message stays while the reader is in one, and leaves once another was dismissed from the keyboard', async ({
  desk,
}) => {
  await writeArticles(desk.libraryDir);
  const { page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const messages = page.getByRole('region', { name: 'Messages' }).getByRole('listitem');
  await page.keyboard.press('Control+Alt+x');
  await page.keyboard.press('Control+Shift+p');
  await expect(messages).toHaveCount(2);
  await messages.first().getByRole('button', { name: 'Dismiss' }).focus();
  await page.clock.runFor(60_000);
  await expect(messages).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(messages).toHaveCount(1);
  const leftLater = async (): Promise<number> => {
    await page.clock.runFor(60_000);
    return messages.count();
  };
  await expect.poll(leftLater).toBe(0);
});

test('what is said again stands once, and a place that is gone is said to be gone', async ({ desk }) => {
  await writeArticles(desk.libraryDir);
  const { app, page } = await desk.start({ library: desk.libraryDir });
  await untilIndexed(page, 3);
  const messages = page.getByRole('region', { name: 'Messages' }).getByRole('listitem');
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Control+Shift+p');
  await expect(messages).toHaveText([/Open an article first/u]);
  await app.evaluate(({ shell }) => {
    Object.assign(globalThis, { shown: [] });
    shell.showItemInFolder = (path) => void (globalThis as unknown as { shown: string[] }).shown.push(path);
  });
  const shown = () => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  const show = page.getByRole('button', { name: 'Show in folder' });
  await page.keyboard.press('Control+,');
  await show.click();
  await expect.poll(shown).toEqual([join(desk.dataDir, 'Tre Notes')]);
  rmSync(join(desk.dataDir, 'Tre Notes'), { recursive: true });
  await show.click();
  await expect(messages.last()).toContainText('no longer there');
  expect(await shown()).toHaveLength(1);
});
