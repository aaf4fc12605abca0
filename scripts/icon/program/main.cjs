// In: the text of an SVG and the wanted widths, as JSON on the command line's last argument (a file). Out: one PNG file
// per width in the folder it names. Runs inside Electron, whose Chromium draws SVG as it should look.
'use strict';

const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const { svg, widths, folder } = JSON.parse(readFileSync(process.argv.at(-1), 'utf8'));

/** Runs in the page: draws the picture on a canvas of that width, so that what is transparent stays so. */
async function drawInPage(source, width) {
  const image = new Image(width, width);
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = width;
  canvas.getContext('2d').drawImage(image, 0, 0, width, width);
  return canvas.toDataURL('image/png');
}

async function draw() {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>icon</title>');
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  for (const width of widths) {
    const call = `(${drawInPage})(${JSON.stringify(source)}, ${width})`;
    const url = await window.webContents.executeJavaScript(call);
    writeFileSync(join(folder, `${width}x${width}.png`), Buffer.from(url.split(',')[1], 'base64'));
  }
}

app
  .whenReady()
  .then(draw)
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error);
      app.exit(1);
    },
  );
