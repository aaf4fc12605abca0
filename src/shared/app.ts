// What the program says of itself, and what it asks its window to show.

/** What the program knows of itself. */
export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** The language in force, after `--lang`, the setting and the system. */
  readonly language: 'vi' | 'en';
  readonly locale: string;
  readonly logFile: string;
  readonly notesDir: string;
  readonly dataDir: string;
}

/** One shipped package and the text of its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What the window should show first. */
export interface StartRequest {
  /** Article ids asked for by bare paths or the last session, in pane order. */
  readonly open: readonly string[];
  /** Paths asked for that hold no readable article. */
  readonly missing: readonly string[];
  readonly showTour: boolean;
}
