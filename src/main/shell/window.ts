import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { confine } from './offline';
import { PAGE_URL } from './protocol';
import { keepWindowState, readWindowState } from './window-state';

/** Makes the one window; it shows itself once its page has drawn. */
export function createWindow(options: { readonly statePath: string; readonly preload: string }): BrowserWindow {
  const state = readWindowState(options.statePath);
  const window = new BrowserWindow({
    ...(state ?? { width: 1440, height: 900 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Tre Reader',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171A18' : '#FBFAF6',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (state?.maximised === true) window.maximize();
  keepWindowState(window, options.statePath);
  confine(window.webContents);
  comeBack(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE_URL);
  return window;
}

/** A page that ends again within this time, in milliseconds, is left alone. */
const LEAST_LIFE = 10_000;

/** Loads the page anew when its process ended: the engine and what was saved are still there. */
function comeBack(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - last < LEAST_LIFE) return;
    last = Date.now();
    // Electron is still clearing up the old process while it tells of its end.
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(PAGE_URL);
    }, 200);
  });
}

/** Path of the preload beside the built main process. */
export function preloadPath(mainDir: string): string {
  return join(mainDir, '../preload/index.js');
}
