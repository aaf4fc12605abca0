// In: `electron FOLDER ...`. Out: the program of that folder, started as Electron's own default app would.
// Only the fallback runtime uses it, which lost its default app when another program was packaged with it.
'use strict';

const { app, dialog } = require('electron');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (folder === undefined) {
  console.log(`Electron ${process.versions.electron}: give the folder of a program to run.`);
  app.exit(2);
} else {
  start(resolve(folder));
}

function start(path) {
  try {
    const { name, productName, version } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    app.setName(productName ?? name);
    app.setVersion(version);
    app.setAppPath(path);
    process.defaultApp = true;
    require(path);
  } catch (error) {
    console.error(error);
    dialog.showErrorBox('The program could not start', String(error?.stack ?? error));
    app.exit(1);
  }
}
