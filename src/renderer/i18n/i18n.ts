// Words by key and language; components ask with `useWords('frame')` and typed keys.
import i18next from 'i18next';
import { en } from './messages/en';
import { vi } from './messages/vi';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof en;
    returnNull: false;
  }
}

/** Starts translation in a language; all messages are in the bundle, so it is ready when this returns. */
export function startTranslation(language: 'vi' | 'en'): void {
  void i18next.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'frame',
    ns: ['frame', 'reader', 'cards', 'notes', 'search', 'queryHelp', 'shelf', 'corrections', 'people'],
    resources: { vi, en },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** Switches every word on screen. */
export function speak(language: 'vi' | 'en'): void {
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
