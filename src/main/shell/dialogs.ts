import { writeFile } from 'node:fs/promises';
import { dialog, shell, type BrowserWindow, type PrintToPDFOptions } from 'electron';
import type { Language } from '../../shared/command-names';
import { articleExtensions } from '../../shared/formats';
import type { Input } from '../../shared/ipc';

const words = {
  vi: {
    articles: 'Bài viết',
    open: 'Mở liên kết bên ngoài?',
    yes: 'Mở trong trình duyệt',
    no: 'Hủy',
    files: {
      notes: 'ghi-chu',
      officials: 'nhan-vat',
      person: 'trang-nhan-vat',
      slogans: 'phuong-cham',
      event: 'su-kien',
      corrections: 'chinh-sua',
    },
    pdf: 'bai-viet',
  },
  en: {
    articles: 'Articles',
    open: 'Open this link outside Tre?',
    yes: 'Open in browser',
    no: 'Cancel',
    files: {
      notes: 'notes',
      officials: 'officials',
      person: 'dossier',
      slogans: 'slogans',
      event: 'event',
      corrections: 'corrections',
    },
    pdf: 'article',
  },
} as const;

const exportExtensions = { markdown: 'md', jsonld: 'jsonld', csv: 'csv', html: 'html', json: 'json' } as const;

/** Asks for folders; empty when the reader cancels. */
export async function chooseFolder(window: BrowserWindow): Promise<readonly string[]> {
  const answer = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'multiSelections'] });
  return answer.canceled ? [] : answer.filePaths;
}

/** Asks for article files; empty when the reader cancels. */
export async function chooseFiles(window: BrowserWindow, language: Language): Promise<readonly string[]> {
  const answer = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: words[language].articles, extensions: [...articleExtensions] }],
  });
  return answer.canceled ? [] : answer.filePaths;
}

/** Asks where to write an export; `null` when the reader cancels. */
export async function chooseExport(
  window: BrowserWindow,
  language: Language,
  { format, what = 'notes' }: Input<'app.chooseExport'>,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: `${words[language].files[what]}.${exportExtensions[format]}`,
    filters: [{ name: format, extensions: [exportExtensions[format]] }],
  });
  return answer.canceled ? null : answer.filePath;
}

/** Asks for a file of notes or corrections; `null` when the reader cancels. */
export async function chooseImport(window: BrowserWindow): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: 'JSON', extensions: ['jsonld', 'json'] }],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Shows the address and opens it in the system's browser only when the reader agrees; other schemes are never opened. */
export async function openExternal(window: BrowserWindow, language: Language, url: string): Promise<void> {
  if (!/^https?:\/\//u.test(url)) return;
  const { yes, no, open } = words[language];
  const answer = await dialog.showMessageBox(window, {
    message: open,
    detail: url,
    buttons: [no, yes],
    cancelId: 0,
    defaultId: 0,
  });
  if (answer.response === 1) await shell.openExternal(url);
}

/** Sheets of the size used in Viet Nam, upright or across as the page asks for, with their numbers. */
const paper: PrintToPDFOptions = {
  printBackground: false,
  pageSize: 'A4',
  preferCSSPageSize: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<p style="width: 100%; font: 8px sans-serif; text-align: center; color: #555">' +
    '<span class="pageNumber"></span>/<span class="totalPages"></span></p>',
};

/** Writes the article as a PDF where the reader says; the path, or `null` when cancelled. */
export async function savePdf(
  window: BrowserWindow,
  language: Language,
  { title }: Input<'app.savePdf'>,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    defaultPath: `${fileName(title) || words[language].pdf}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (answer.canceled) return null;
  await writeFile(answer.filePath, await window.webContents.printToPDF(paper));
  return answer.filePath;
}

/** A title as the name of a file: without what some file systems refuse, no longer than a title bar. */
function fileName(title: string): string {
  return Array.from(title.replace(/[\p{Cc}<>:"/\\|?*\s]+/gu, ' '))
    .slice(0, LONGEST_NAME)
    .join('')
    .trim()
    .replace(/\.+$/u, '');
}

const LONGEST_NAME = 80;
