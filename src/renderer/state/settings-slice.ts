// What the reader chose, mirrored from the program; a change is shown at once and sent to be kept.
import { defaultSettings, type Settings } from '../../shared/settings';
import { call } from '../bridge';
import type { Slice } from './slice';

export interface SettingsSlice {
  readonly settings: Settings;
  /** The language in force; never `system`. */
  readonly language: 'vi' | 'en';
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly receiveSettings: (settings: Settings) => void;
  readonly setLanguage: (language: 'vi' | 'en') => void;
  /** Changes some settings and keeps them. */
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly toggleLayer: (layer: keyof Settings['layers']) => void;
}

/** Changes sent and not yet answered: what comes back meanwhile is older than what is shown. */
let onTheirWay = 0;

/** Settings, defaults until the program answers. */
export const settingsSlice: Slice<SettingsSlice> = (set, get) => ({
  settings: defaultSettings,
  language: 'vi',
  locale: 'vi-VN',
  receiveSettings: (settings) => {
    if (onTheirWay <= 1) set({ settings });
  },
  setLanguage: (language) => set({ language, locale: language === 'vi' ? 'vi-VN' : 'en-GB' }),
  changeSettings: (change) => {
    set((state) => ({ settings: { ...state.settings, ...change } }));
    onTheirWay += 1;
    call('settings.set', change)
      .catch((error: unknown) => get().showFailure(error))
      .finally(() => (onTheirWay -= 1));
  },
  toggleLayer: (layer) => {
    const { settings, changeSettings } = get();
    changeSettings({ layers: { ...settings.layers, [layer]: !settings.layers[layer] } });
  },
});
