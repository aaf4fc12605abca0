// Every action a reader can start from the keyboard, the menu or the command palette, in one list.

/** One command: its shortcut in Electron's accelerator notation; `menu` names where it stands in the menu bar. */
export interface Command {
  readonly id: string;
  readonly menu: 'file' | 'edit' | 'view' | 'go' | 'help';
  readonly accelerator?: string;
  /** A single key without modifier: handled by the window, never inside a field or while an input method composes. */
  readonly key?: string;
}

export const commands = [
  { id: 'addFolder', menu: 'file', accelerator: 'CmdOrCtrl+O' },
  { id: 'addFiles', menu: 'file', accelerator: 'CmdOrCtrl+Shift+O' },
  { id: 'newCollection', menu: 'file', accelerator: 'CmdOrCtrl+Shift+N' },
  { id: 'rescan', menu: 'file', accelerator: 'CmdOrCtrl+R' },
  { id: 'exportNotes', menu: 'file', accelerator: 'CmdOrCtrl+Shift+E' },
  { id: 'importNotes', menu: 'file', accelerator: 'CmdOrCtrl+Shift+I' },
  { id: 'exportCorrections', menu: 'file', accelerator: 'CmdOrCtrl+Alt+E' },
  { id: 'importCorrections', menu: 'file', accelerator: 'CmdOrCtrl+Alt+I' },
  { id: 'print', menu: 'file', accelerator: 'CmdOrCtrl+P' },
  { id: 'savePdf', menu: 'file', accelerator: 'CmdOrCtrl+Shift+P' },
  { id: 'settings', menu: 'file', accelerator: 'CmdOrCtrl+,' },
  { id: 'undoNote', menu: 'edit', accelerator: 'CmdOrCtrl+Alt+Z' },
  { id: 'redoNote', menu: 'edit', accelerator: 'CmdOrCtrl+Alt+Shift+Z' },
  { id: 'highlight', menu: 'edit', key: 'h' },
  { id: 'note', menu: 'edit', key: 'n' },
  { id: 'correct', menu: 'edit', key: 'x' },
  { id: 'confirm', menu: 'edit', key: 'y' },
  { id: 'articleDetails', menu: 'edit', key: 'd' },
  { id: 'resultDetails', menu: 'edit', accelerator: 'CmdOrCtrl+Alt+D' },
  { id: 'undoCorrection', menu: 'edit', accelerator: 'CmdOrCtrl+Alt+X' },
  { id: 'redoCorrection', menu: 'edit', accelerator: 'CmdOrCtrl+Alt+Shift+X' },
  { id: 'star', menu: 'edit', key: 's' },
  { id: 'toggleRead', menu: 'edit', key: 'u' },
  { id: 'collect', menu: 'edit', key: 'c' },
  { id: 'encoding', menu: 'edit', key: 'e' },
  { id: 'findInPane', menu: 'edit', accelerator: 'CmdOrCtrl+F' },
  { id: 'search', menu: 'edit', accelerator: 'CmdOrCtrl+Shift+F', key: '/' },
  { id: 'saveSearch', menu: 'edit', accelerator: 'CmdOrCtrl+D' },
  { id: 'palette', menu: 'view', accelerator: 'CmdOrCtrl+K' },
  { id: 'toggleOfficials', menu: 'view', accelerator: 'Alt+1' },
  { id: 'toggleSlogans', menu: 'view', accelerator: 'Alt+2' },
  { id: 'toggleDifferences', menu: 'view', accelerator: 'Alt+3' },
  { id: 'toggleNotes', menu: 'view', accelerator: 'Alt+4' },
  { id: 'toggleFollow', menu: 'view', key: 'f' },
  { id: 'toggleHidden', menu: 'view', key: 'o' },
  { id: 'toggleLibrary', menu: 'view', accelerator: 'CmdOrCtrl+B' },
  { id: 'toggleResults', menu: 'view', accelerator: 'CmdOrCtrl+Shift+B' },
  { id: 'notesDrawer', menu: 'view', accelerator: 'CmdOrCtrl+J' },
  { id: 'corrections', menu: 'view', accelerator: 'CmdOrCtrl+Alt+J' },
  { id: 'problems', menu: 'view', accelerator: 'CmdOrCtrl+Shift+M' },
  { id: 'largerText', menu: 'view', accelerator: 'CmdOrCtrl+=' },
  { id: 'smallerText', menu: 'view', accelerator: 'CmdOrCtrl+-' },
  { id: 'defaultText', menu: 'view', accelerator: 'CmdOrCtrl+0' },
  { id: 'theme', menu: 'view', accelerator: 'CmdOrCtrl+Shift+L' },
  { id: 'pane1', menu: 'go', accelerator: 'CmdOrCtrl+1' },
  { id: 'pane2', menu: 'go', accelerator: 'CmdOrCtrl+2' },
  { id: 'pane3', menu: 'go', accelerator: 'CmdOrCtrl+3' },
  { id: 'pane4', menu: 'go', accelerator: 'CmdOrCtrl+4' },
  { id: 'closePane', menu: 'go', accelerator: 'CmdOrCtrl+W' },
  { id: 'nextHit', menu: 'go', accelerator: 'F4' },
  { id: 'previousHit', menu: 'go', accelerator: 'Shift+F4' },
  { id: 'nextLink', menu: 'go', key: ']' },
  { id: 'previousLink', menu: 'go', key: '[' },
  { id: 'whereElse', menu: 'go', key: 'w' },
  { id: 'card', menu: 'go', key: 'i' },
  { id: 'officials', menu: 'go', accelerator: 'CmdOrCtrl+Alt+1' },
  { id: 'slogans', menu: 'go', accelerator: 'CmdOrCtrl+Alt+2' },
  { id: 'event', menu: 'go', accelerator: 'CmdOrCtrl+Alt+3' },
  { id: 'back', menu: 'go', accelerator: 'Alt+Left' },
  { id: 'tour', menu: 'help' },
  { id: 'searchHelp', menu: 'help', accelerator: 'F1' },
  { id: 'shortcuts', menu: 'help', accelerator: 'CmdOrCtrl+/' },
  { id: 'openLog', menu: 'help' },
  { id: 'about', menu: 'help' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
