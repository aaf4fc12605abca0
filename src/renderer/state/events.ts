// What the program tells unasked comes in; slices, open panes and commands follow.
import type { StartRequest } from '../../shared/app';
import { call, tre } from '../bridge';
import i18next from 'i18next';
import { speak } from '../i18n/i18n';
import { applyTheme, onSystemTheme } from '../theme/apply-theme';
import { handOver } from '../notes/unsent';
import { run } from './commands';
import { baseName } from './paths';
import { throttled } from './throttled';
import { useStore } from './store';

const get = useStore.getState;

/** Longest wait, in milliseconds, before lists follow a library that is being read. */
const REFRESH_MS = 700;

function refreshSummary(): void {
  call('library.summary').then(get().receiveSummary).catch(get().showFailure);
}

/** Opens what the command line or the last session asked for, and says what could not be opened. */
export function openRequested(request: StartRequest): void {
  request.open.forEach((id, pane) => get().openArticle(id, { pane, isResumed: true }));
  if (request.open.length > 0) get().activatePane(0);
  if (request.missing.length > 0) get().say(i18next.t('missing', { names: request.missing.map(baseName).join(', ') }));
  if (request.showTour) get().showTour(true);
}

/** Follows the language in force after a change of the settings. */
async function followLanguage(): Promise<void> {
  const chosen = get().settings.language;
  const language = chosen === 'system' ? (await call('app.info')).language : chosen;
  if (language === get().language) return;
  get().setLanguage(language);
  speak(language);
}

/** Subscribes to every event of the program; returns the function that ends it. */
export function listen(): () => void {
  const changed = throttled(REFRESH_MS, () => {
    get().libraryChanged();
    refreshSummary();
  });
  const endings = [
    tre.on['library.progress']((progress) => {
      get().receiveProgress(progress);
      // A folder that went or came back changes no article.
      if (progress.phase === 'idle') refreshSummary();
    }),
    tre.on['library.changed'](({ replaced }) => {
      get().replaceArticles(replaced);
      changed();
    }),
    tre.on['notes.saved'](get().receiveSaved),
    tre.on['notes.changed'](() => {
      get().notesChanged();
      refreshSummary();
    }),
    tre.on['settings.changed']((settings) => {
      get().receiveSettings(settings);
      if (settings.recent.length !== get().summary?.recent) refreshSummary();
    }),
    tre.on.command((id) => void run(id)),
    tre.on.open(openRequested),
    tre.on.closing(() => {
      handOver()
        .then((isAll) => call('app.handedOver', { isAll }))
        .catch(get().showFailure);
    }),
    tre.on['engine.down'](({ detail }) => get().receiveEngineDown(detail)),
    onSystemTheme(() => applyTheme(get().settings)),
    useStore.subscribe((state, before) => {
      if (state.settings === before.settings) return;
      applyTheme(state.settings);
      if (state.settings.language !== before.settings.language) followLanguage().catch(get().showFailure);
    }),
  ];
  // What was told before the window listened is asked for.
  call('library.progress').then(get().receiveProgress).catch(get().showFailure);
  refreshSummary();
  return () => endings.forEach((end) => end());
}
