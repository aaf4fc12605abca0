// Commands that ask the program for something: dialogs, adding, exporting, text size, theme.
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useCommand } from '../state/commands';
import { stepBack } from '../notes/note-actions';
import { useStore } from '../state/store';
import { drawnTheme } from '../theme/apply-theme';

/** Adds what a dialog let the reader choose; nothing when it was cancelled. */
export async function addChosen(dialog: 'app.chooseFolder' | 'app.chooseFiles'): Promise<void> {
  const paths = await call(dialog);
  if (paths.length > 0) await call('library.add', { paths: [...paths] });
}

/** Size of the text after a step, kept within what the settings allow and to whole hundredths. */
export function steppedScale(scale: number, step: number): number {
  return Math.round(Math.min(2, Math.max(0.7, scale + step)) * 100) / 100;
}

function useLibraryCommands(attempt: (work: () => Promise<unknown>) => void): void {
  useCommand('addFolder', () => attempt(() => addChosen('app.chooseFolder')));
  useCommand('addFiles', () => attempt(() => addChosen('app.chooseFiles')));
  useCommand('rescan', () => attempt(() => call('library.rescan')));
  useCommand('openLog', () => attempt(() => call('app.showLog')));
}

function useNoteFileCommands(attempt: (work: () => Promise<unknown>) => void): void {
  const t = useWords('frame');
  const say = useStore((state) => state.say);
  const locale = useStore((state) => state.locale);
  useCommand('exportNotes', () =>
    attempt(async () => {
      const format = 'markdown';
      const path = await call('app.chooseExport', { format });
      if (path === null) return;
      const { written } = await call('notes.export', { format, path });
      say(t('exported', { count: written, shown: formatCount(written, locale) }));
    }),
  );
  useCommand('importNotes', () =>
    attempt(async () => {
      const path = await call('app.chooseImport');
      if (path !== null) say(t('imported', { ...(await call('notes.import', { path })) }));
    }),
  );
  useCommand('undoNote', () => attempt(() => stepBack('notes.undo')));
  useCommand('redoNote', () => attempt(() => stepBack('notes.redo')));
}

function useViewCommands(): void {
  const settings = useStore((state) => state.settings);
  const change = useStore((state) => state.changeSettings);
  const openDialog = useStore((state) => state.openDialog);
  const toggleDrawer = useStore((state) => state.toggleDrawer);
  const showTour = useStore((state) => state.showTour);
  const requestFocus = useStore((state) => state.requestFocus);
  useCommand('settings', () => openDialog('settings'));
  useCommand('palette', () => openDialog('palette'));
  useCommand('shortcuts', () => openDialog('shortcuts'));
  useCommand('searchHelp', () => openDialog('searchHelp'));
  useCommand('about', () => openDialog('about'));
  useCommand('tour', () => {
    showTour(true);
    requestFocus('tour');
  });
  useCommand('notesDrawer', () => toggleDrawer('notes'));
  useCommand('problems', () => toggleDrawer('problems'));
  useCommand('largerText', () => change({ textScale: steppedScale(settings.textScale, 0.1) }));
  useCommand('smallerText', () => change({ textScale: steppedScale(settings.textScale, -0.1) }));
  useCommand('defaultText', () => change({ textScale: 1 }));
  useCommand('theme', () => change({ theme: drawnTheme(settings.theme) === 'dark' ? 'light' : 'dark' }));
}

function usePaneCommands(): void {
  const activate = useStore((state) => state.activatePane);
  const requestFocus = useStore((state) => state.requestFocus);
  const go = (index: number): void => {
    activate(index);
    requestFocus('pane');
  };
  useCommand('pane1', () => go(0));
  useCommand('pane2', () => go(1));
  useCommand('pane3', () => go(2));
  useCommand('pane4', () => go(3));
  useCommand('closePane', () => {
    const { closePane, activePane } = useStore.getState();
    closePane(activePane);
  });
}

/** Handles every command that does not belong to one part of the window. */
export function useProgramCommands(): void {
  const showFailure = useStore((state) => state.showFailure);
  const attempt = (work: () => Promise<unknown>): void => void work().catch(showFailure);
  useLibraryCommands(attempt);
  useNoteFileCommands(attempt);
  useViewCommands();
  usePaneCommands();
}
