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
  await page.keyboard.press('Control+Alt+x');
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
