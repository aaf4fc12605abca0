// The window's entry: fonts and styles, the language in force, then the first frame.
import { firstAnswers } from './first-answers';
import '@fontsource-variable/literata/standard.css';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { speak, startTranslation } from './i18n/i18n';
import { useStore } from './state/store';
import { applyTheme } from './theme/apply-theme';

/** Takes settings and language, then draws; what fails leaves the defaults standing. */
async function start(): Promise<void> {
  const [settings, info] = await firstAnswers;
  const state = useStore.getState();
  if (settings.status === 'fulfilled') state.receiveSettings(settings.value);
  const language = info.status === 'fulfilled' ? info.value.language : 'vi';
  state.setLanguage(language);
  applyTheme(useStore.getState().settings);
  startTranslation(language);
  speak(language);
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
}

void start();
