// `npm run icon`: draws resources/icon/icon.svg anew in every size and format the installers need.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { icnsOf, icoOf } from './icon/containers.mjs';
import { inRoot } from './setup/paths.mjs';
import { prepareElectron } from './setup/prepare-electron.mjs';
import { run } from './setup/run.mjs';
import { SetupError } from './setup/say.mjs';

const LINUX_WIDTHS = [16, 24, 32, 48, 64, 128, 256, 512];
const ICO_WIDTHS = [16, 24, 32, 48, 64, 128, 256];
const ICNS_WIDTHS = [16, 32, 64, 128, 256, 512, 1024];
const folder = inRoot('resources', 'icon');

async function drawAll(widths, target) {
  const work = mkdtempSync(join(tmpdir(), 'tre-icon-'));
  const order = join(work, 'order.json');
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  writeFileSync(order, JSON.stringify({ svg, widths, folder: target }));
  const electron = await prepareElectron();
  const args = [...electron.args, inRoot('scripts', 'icon', 'program'), `--user-data-dir=${work}`, order];
  const { code } = await run(electron.executable, args, { env: electron.env });
  await electron.stop();
  rmSync(work, { recursive: true, force: true });
  if (code !== 0) throw new SetupError('the icon could not be drawn; the message is above.');
}

const pictures = join(folder, 'png');
mkdirSync(pictures, { recursive: true });
await drawAll([...LINUX_WIDTHS, 1024], pictures);
const picture = (width) => ({ width, png: readFileSync(join(pictures, `${width}x${width}.png`)) });
writeFileSync(join(folder, 'icon.ico'), icoOf(ICO_WIDTHS.map(picture)));
writeFileSync(join(folder, 'icon.icns'), icnsOf(ICNS_WIDTHS.map(picture)));
