// Settings in, attributes and custom properties of the root element out.
import type { Settings, ThemeChoice } from '../../shared/settings';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const contrastSystem = window.matchMedia('(prefers-contrast: more)');

/** The theme that is drawn for a choice; `system` asks the system, high contrast first. */
export function drawnTheme(choice: ThemeChoice): Exclude<ThemeChoice, 'system'> {
  if (choice !== 'system') return choice;
  if (contrastSystem.matches) return 'contrast';
  return darkSystem.matches ? 'dark' : 'light';
}

/** Puts theme and reading settings on the root element. */
export function applyTheme(settings: Settings): void {
  const root = document.documentElement;
  root.dataset['theme'] = drawnTheme(settings.theme);
  root.style.setProperty('--text-scale', String(settings.textScale));
  root.style.setProperty('--measure', String(settings.measure));
  root.style.setProperty('--text-lines', String(settings.lineHeight));
}

/** Calls back when the system switches between light and dark; returns the function that ends it. */
export function onSystemTheme(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed);
  contrastSystem.addEventListener('change', changed);
  return () => {
    darkSystem.removeEventListener('change', changed);
    contrastSystem.removeEventListener('change', changed);
  };
}
