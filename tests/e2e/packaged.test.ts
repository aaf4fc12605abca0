import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, pane, root, samples, test, untilIndexed } from './launch';
import {
  makeDocx,
  makeEpub,
  makeOdt,
  makeRtf,
  rtfUnicode,
  wordParagraph,
} from '../unit/ingest/formats/office/make-office';
import { column, makePdf } from '../unit/ingest/formats/pdf/make-pdf';
import { packaged, sandboxSwitches, startPackaged, type Packaged } from './packaged';
import { smoke } from './smoke';
import { newFolder } from '../new-folder';

test.skip(packaged === '', 'the packed program is not built: npm run package -- --dir');

let home = '';
let program: Packaged | undefined;

test.beforeEach(() => {
  home = newFolder();
});

test.afterEach(async () => {
  await program?.stop();
  program = undefined;
});

test('the packed program does what the unpacked one does', async () => {
  program = await startPackaged(packaged, [`--user-data-dir=${home}`, '--lang=en', `--library=${samples}`]);
  await program.page.getByRole('button', { name: 'Skip' }).click();
  await smoke(program.page);
  expect(program.page.url()).toMatch(/^app:/u);
});

test('a first start of the packed program opens the samples it carries', async () => {
  program = await startPackaged(packaged, [`--user-data-dir=${home}`, '--lang=en']);
  await untilIndexed(program.page, 8);
});

test('the packed program opens a file that no library holds', async () => {
  const file = join(home, 'alone.txt');
  writeFileSync(file, 'Một bài đứng riêng\n\nBài này không nằm trong thư mục nào.\n');
  program = await startPackaged(packaged, [`--user-data-dir=${join(home, 'data')}`, '--lang=en', file]);
  await expect(pane(program.page, 1).getByRole('article')).toContainText('Bài này không nằm trong thư mục nào.');
});

test('the packed program reads the formats whose readers it loads when they are needed', async () => {
  const words = 'Bến phà cũ nay thành chợ nổi, mỗi sáng ghe xuồng về đông kín một khúc sông.';
  const folder = join(home, 'library');
  mkdirSync(folder);
  const files = {
    'mot.pdf': makePdf({ pages: [column([words], 60, 730)] }),
    'hai.docx': makeDocx(wordParagraph(words)),
    'ba.odt': makeOdt(`<text:p>${words}</text:p>`),
    'bon.rtf': makeRtf(`\\pard ${rtfUnicode(words)}\\par`),
    'nam.epub': makeEpub([`<p>${words}</p>`], []),
    'sau.html': Buffer.from(`<!doctype html><html lang="vi"><body><article><p>${words}</p></article></body></html>`),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const data = `--user-data-dir=${join(home, 'data')}`;
  program = await startPackaged(packaged, [data, '--lang=en', `--library=${folder}`]);
  await untilIndexed(program.page, Object.keys(files).length);
  const found = await program.page.evaluate<unknown>(
    `window.tre['search.run']({ query: '"ghe xuong ve dong"', exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 50 })`,
  );
  expect(found).toMatchObject({ ok: true, value: { total: Object.keys(files).length } });
});

test('the packed program lists the licences of what it is made of', async () => {
  program = await startPackaged(packaged, [`--user-data-dir=${home}`, '--lang=en', `--library=${samples}`]);
  const licences = await program.page.evaluate<unknown>(`window.tre['app.licences']()`);
  expect(JSON.stringify(licences)).toContain('SIL OPEN FONT LICENSE');
  expect(JSON.stringify(licences)).toContain('"name":"Electron"');
});

test('the fuses of the packed program are set', async () => {
  const wire = await getCurrentFuseWire(packaged);
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
});

test('the packed command line says the same as the one under Node, without a display', () => {
  const args = ['scan', samples, '--json', '--text'];
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const packed = execFileSync(packaged, [...sandboxSwitches, '--cli', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const plain = execFileSync(process.execPath, [join(root, 'out/main/cli.js'), ...args]);
  expect(packed.toString()).toBe(plain.toString());
});

test('the packed command line ends with 2 on wrong usage', () => {
  const { status, stderr } = spawnSync(packaged, [...sandboxSwitches, '--cli', 'shred'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('there is no command "shred"');
});
