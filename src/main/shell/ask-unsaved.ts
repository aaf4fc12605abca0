import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/command-names';
import { correctionsFileName } from '../corrections/correction-store';
import { shelfFileName } from '../shelf/shelf-store';

/** What would be lost if the program closed now. */
export interface AtRisk {
  /** Paths in the notes folder of files that are on no disk. */
  readonly files: readonly string[];
  /** Words are written in the window that the program did not take. */
  readonly isUnsent: boolean;
}

/** What the reader wants done about it. */
export type Choice = 'again' | 'elsewhere' | 'close' | 'stay';

const words = {
  vi: {
    title: 'Có phần bạn ghi chưa được lưu',
    unsaved: 'Chưa ghi được lên đĩa nào:',
    notes: (name: string) => `ghi chú trong ${name}`,
    corrections: 'các chỉnh sửa của bạn',
    shelf: 'sao, đã đọc và bộ sưu tập',
    unsent: 'những chữ vừa viết trong một ghi chú',
    more: (count: number) => `và ${count} tệp nữa`,
    where: (notes: string, aside: string) =>
      `Thư mục ghi chú ${notes} không nhận, ${aside} cũng không. Nếu đóng bây giờ thì mất những phần này.`,
    choices: { again: 'Thử lại', elsewhere: 'Lưu vào nơi khác…', close: 'Cứ đóng, bỏ phần này', stay: 'Không đóng' },
    folder: 'Chọn nơi giữ các ghi chú chưa lưu',
    folderButton: 'Giữ ở đây',
    copy: 'Ghi chú Tre chưa lưu',
  },
  en: {
    title: 'Some of what you made is not saved',
    unsaved: 'On no disk yet:',
    notes: (name: string) => `notes in ${name}`,
    corrections: 'your corrections',
    shelf: 'stars, read marks and collections',
    unsent: 'the words written last in a note',
    more: (count: number) => `and ${count} more files`,
    where: (notes: string, aside: string) =>
      `The notes folder ${notes} does not take them, nor does ${aside}. If you close now, they are lost.`,
    choices: { again: 'Try again', elsewhere: 'Save elsewhere…', close: 'Close and lose them', stay: 'Do not close' },
    folder: 'Choose where to keep the notes that are not saved',
    folderButton: 'Keep them here',
    copy: 'Tre notes not saved',
  },
} as const;

/** Files named one by one; of more only the number is said. */
const MOST_NAMED = 5;

/** Asks what to do about what is not saved. */
export async function askUnsaved(
  window: BrowserWindow,
  language: Language,
  { files, isUnsent }: AtRisk,
  places: { readonly notesDir: string; readonly asideDir: string },
): Promise<Choice> {
  const say = words[language];
  const choices: readonly Choice[] =
    files.length > 0 ? ['again', 'elsewhere', 'close', 'stay'] : ['again', 'close', 'stay'];
  const named = files.slice(0, MOST_NAMED).map((path) => `• ${nameOf(path, language)}`);
  const rest = files.length > MOST_NAMED ? [`• ${say.more(files.length - MOST_NAMED)}`] : [];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say.title,
    detail: [
      say.unsaved,
      ...[...named, ...rest, ...(isUnsent ? [`• ${say.unsent}`] : [])],
      ...(files.length > 0 ? ['', say.where(places.notesDir, places.asideDir)] : []),
    ].join('\n'),
    buttons: choices.map((choice) => say.choices[choice]),
    defaultId: 0,
    cancelId: choices.indexOf('stay'),
    noLink: true,
  });
  return choices[response] ?? 'stay';
}

/** Asks for the folder that is to keep what is not saved; `null` when the reader cancels. */
export async function chooseAside(window: BrowserWindow, language: Language): Promise<string | null> {
  const { folder, folderButton } = words[language];
  const answer = await dialog.showOpenDialog(window, {
    title: folder,
    buttonLabel: folderButton,
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Name of the folder of notes made in the one the reader chose. */
export function asideName(language: Language, now: Date): string {
  return `${words[language].copy} ${now.toISOString().slice(0, 10)}`;
}

function nameOf(path: string, language: Language): string {
  const say = words[language];
  const name = basename(path);
  if (name === correctionsFileName) return say.corrections;
  return name === shelfFileName ? say.shelf : say.notes(name);
}
