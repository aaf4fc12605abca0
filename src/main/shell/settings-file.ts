import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultSettings, readSettings, type Settings } from '../../shared/settings';

/** The settings on disk; reading never fails, writing is atomic. */
export interface SettingsFile {
  /** True when there was no file: the program starts for the first time. */
  readonly isNew: boolean;
  readonly get: () => Settings;
  readonly set: (change: Partial<Settings>) => Settings;
}

/** Opens the settings kept at `path`; a missing or odd file gives the defaults. */
export function openSettings(path: string): SettingsFile {
  const isNew = !existsSync(path);
  let current = read(path);
  return {
    isNew,
    get: () => current,
    set: (change) => {
      current = readSettings({ ...current, ...change });
      write(path, current);
      return current;
    },
  };
}

function read(path: string): Settings {
  try {
    return readSettings(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return defaultSettings;
  }
}

function write(path: string, settings: Settings): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(settings, null, 2)}\n`);
  renameSync(temporary, path);
}
