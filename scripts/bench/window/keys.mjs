// From a key that is pressed in the search field to the first frame that shows its results.
import { readFileSync } from 'node:fs';
import { unmarked } from '../search/queries.mjs';

/** Keys that are timed. */
const KEYS = 40;
/** Pause between keys, in milliseconds: five keys a second, while facets are counted. */
const PAUSE = 200;

/** Types words of some articles letter by letter, as a reader who leaves out marks; milliseconds of each letter. */
export async function benchKeys(page, files) {
  await page.locator('[data-indexing=no]').waitFor({ timeout: 600_000 });
  const box = page.getByRole('searchbox');
  const durations = [];
  for (const words of phrasesOf(files)) {
    await box.fill('');
    await page.waitForTimeout(PAUSE * 3);
    for (const key of words) {
      if (durations.length === KEYS) return durations;
      if (key === ' ') await box.press('Space');
      else durations.push(await timedKey(page, key));
      await page.waitForTimeout(PAUSE);
    }
  }
  return durations;
}

/** Two words each from the middle of some articles spread over the library. */
function phrasesOf(files) {
  return Array.from({ length: KEYS }, (_, at) => {
    const text = unmarked(readFileSync(files[Math.floor(((at + 0.5) / KEYS) * files.length)], 'utf8')).toLowerCase();
    const words = text.match(/[a-z]{2,}/gu) ?? ['tin'];
    return words.slice(words.length >> 1, (words.length >> 1) + 2).join(' ');
  });
}

async function timedKey(page, key) {
  await page.evaluate(watchResults);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.shown);
}

/** In the page: `shown` settles with the milliseconds from the next key to the end of the frame that shows its results. */
function watchResults() {
  const { addEventListener, document, MutationObserver, requestAnimationFrame, MessageChannel } = globalThis;
  globalThis.shown = new Promise((resolve) => {
    let from = null;
    addEventListener('keydown', (event) => (from = event.timeStamp), { capture: true, once: true });
    const results = document.querySelector('section.results');
    const observer = new MutationObserver(() => {
      if (from === null || results.getAttribute('aria-busy') === 'true') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The message comes after the frame is laid out and painted.
        port1.onmessage = () => resolve(performance.now() - from);
        port2.postMessage(null);
      });
    });
    observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
  });
}
