// Putting marks right as a reader does: by the mark's menu, and by what the window says afterwards.
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, pane } from './launch';

/** The dialog a correction is made in. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Correct' });

/** Marks of a layer in a pane that hold some words; titles are left out. */
export function marks(page: Page, layer: 'official' | 'slogan', words: string, number = 1): Locator {
  return pane(page, number).locator(`mark[data-layer~=${layer}]:not([data-part])`, { hasText: words });
}

/** Opens a step from the menu of a mark. */
export async function chooseStep(mark: Locator, step: string): Promise<void> {
  await mark.first().click({ button: 'right' });
  await mark.page().getByRole('menuitem', { name: step }).click();
}

/** Makes the correction that is open, and waits until the window says it was made. */
export async function apply(page: Page, said: string): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(said).first()).toBeVisible();
}

/** Sets the publisher in the sheet of an article's details, which is open. */
export async function setPublisher(sheet: Locator, name: string): Promise<void> {
  await sheet.getByRole('button', { name: 'Edit: Publisher' }).click();
  await sheet.getByRole('combobox', { name: 'Publisher' }).fill(name);
  await sheet.page().keyboard.press('Enter');
  await expect(sheet).toContainText('corrected');
}

/** Takes the last correction back by its key. */
export async function undo(page: Page): Promise<void> {
  await pane(page, 1).getByRole('article').focus();
  await page.keyboard.press('Control+Alt+x');
}

/** Selects words of a pane's text as a pointer would. */
export async function selectWords(page: Page, words: string, number = 1): Promise<void> {
  await pane(page, number)
    .getByRole('article')
    .evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at >= 0) {
          window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new Error(`not in one piece of the text: ${wanted}`);
    }, words);
}

/** Answers the next dialogs of the system with a path, as if the reader had chosen it. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}
