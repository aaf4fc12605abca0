// `npm run screens`: draws the pictures of the README from the real program on the sample library.
// In: the built program. Out: docs/screens/*.png.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBuild } from './setup/build.mjs';
import { inRoot, ROOT } from './setup/paths.mjs';
import { prepareElectron } from './setup/prepare-electron.mjs';

const SAMPLES = inRoot('resources', 'samples');
const sample = (number) =>
  join(
    SAMPLES,
    readdirSync(SAMPLES).find((name) => name.startsWith(`0${number}-`)),
  );

const ribbons = async (page) => {
  await page.locator('mark[data-layer~=difference]').first().waitFor();
  await page.getByRole('article').first().focus();
  await page.keyboard.press(']');
};

/** Each picture: what is open, how it looks, and what is done before it is taken. */
const pictures = [
  { name: 'compare-light-vi', lang: 'vi', theme: 'light', open: [1, 2], act: ribbons },
  {
    name: 'search-light-en',
    lang: 'en',
    theme: 'light',
    open: [1],
    act: async (page) => {
      await page.getByRole('searchbox').fill('ngoai giao "cây tre"');
      await page.locator('[role=option] mark').first().waitFor();
      await page.locator('mark[data-layer~=official]').first().hover();
      await page.waitForTimeout(600);
    },
  },
  { name: 'three-panes-dark-vi', lang: 'vi', theme: 'dark', open: [1, 2, 6], act: ribbons },
];

async function draw(electron, { name, lang, theme, open, act }) {
  const { _electron } = await import('playwright-core');
  const dataDir = mkdtempSync(join(tmpdir(), 'tre-screens-'));
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ tourSeen: true, theme }));
  writeFileSync(
    join(dataDir, 'window.json'),
    JSON.stringify({ x: 0, y: 0, width: 1440, height: 900, maximised: false }),
  );
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      ...electron.args,
      ROOT,
      `--user-data-dir=${dataDir}`,
      `--lang=${lang}`,
      `--library=${SAMPLES}`,
      ...open.map(sample),
    ],
    env: { ...process.env, ...electron.env },
  });
  const page = await app.firstWindow();
  await page.locator('[data-indexing=no]').waitFor();
  await page.locator('mark[data-layer~=official]').first().waitFor();
  await act(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: inRoot('docs', 'screens', `${name}.png`) });
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
}

mkdirSync(inRoot('docs', 'screens'), { recursive: true });
const electron = await prepareElectron();
await prepareBuild();
for (const picture of pictures) await draw(electron, picture);
await electron.stop();
