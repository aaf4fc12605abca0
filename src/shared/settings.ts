// What the reader has chosen; a small JSON file, anything odd in it falls back to the default.
import * as v from 'valibot';
import { filterSchema } from './filter';

/** A search the reader keeps under a name of their own. */
const savedSearch = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  query: v.pipe(v.string(), v.maxLength(2000)),
  exactMarks: v.boolean(),
  filter: filterSchema,
});

/** Schema of the settings; odd fields of a file fall back to their defaults in `readSettings`. */
export const settingsSchema = v.object({
  language: v.picklist(['system', 'vi', 'en']),
  theme: v.picklist(['system', 'light', 'sepia', 'dark', 'contrast']),
  /** Multiplier of the text size. */
  textScale: v.pipe(v.number(), v.minValue(0.7), v.maxValue(2)),
  /** Width of a text column in characters. */
  measure: v.pipe(v.number(), v.minValue(34), v.maxValue(90)),
  lineHeight: v.pipe(v.number(), v.minValue(1.3), v.maxValue(2.2)),
  layers: v.object({ official: v.boolean(), slogan: v.boolean(), difference: v.boolean(), note: v.boolean() }),
  follow: v.boolean(),
  exactMarks: v.boolean(),
  /** A piece printed in several places stands in the results once. */
  isGrouped: v.boolean(),
  tourSeen: v.boolean(),
  /** Folder of the notes; `null` for the default. */
  notesDir: v.nullable(v.string()),
  /** Folders in which the reader had notes kept that could go nowhere else; they are taken in from there. */
  notesAside: v.array(v.string()),
  /** Folders and files of the library, absolute. */
  roots: v.array(v.string()),
  /** Patterns of files and folders that are kept out of the library, as `Nháp/**` or `*.bak.txt`. */
  excluded: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** Files whose problems the reader does not want to hear of. */
  ignored: v.array(v.string()),
  /** What was searched for last, newest first. */
  history: v.array(v.pipe(v.string(), v.maxLength(2000))),
  /** In the order they were kept. */
  savedSearches: v.array(savedSearch),
  /** Articles open when the program was last closed, by pane. */
  panes: v.array(v.string()),
  /** Folders and files of the library in which they were open. */
  panesOf: v.array(v.string()),
  /** Ids of articles read last, newest first. */
  recent: v.array(v.string()),
  /** Offset at the top of the pane for articles read before, newest last. */
  positions: v.array(v.tuple([v.string(), v.number()])),
});

export type SavedSearch = v.InferOutput<typeof savedSearch>;
export type Settings = v.InferOutput<typeof settingsSchema>;
/** Themes that are drawn; `system` picks light or dark. */
export type ThemeChoice = Settings['theme'];

/** Settings of a first start. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textScale: 1,
  measure: 64,
  lineHeight: 1.68,
  layers: { official: true, slogan: true, difference: true, note: true },
  follow: true,
  exactMarks: false,
  isGrouped: true,
  tourSeen: false,
  notesDir: null,
  notesAside: [],
  roots: [],
  excluded: [],
  ignored: [],
  history: [],
  savedSearches: [],
  panes: [],
  panesOf: [],
  recent: [],
  positions: [],
};

/** What the window may change; folders change by requests of their own. */
export const settingsChange = v.partial(
  v.strictObject(v.omit(settingsSchema, ['roots', 'notesDir', 'notesAside', 'panesOf']).entries),
);

/** Settings from a file that may hold anything: each field that is missing or odd has its default. */
export function readSettings(raw: unknown): Settings {
  const given = v.safeParse(v.record(v.string(), v.unknown()), raw);
  const fields = Object.entries(settingsSchema.entries).map(([name, schema]) => {
    const field = v.safeParse(schema, given.success ? given.output[name] : undefined);
    return [name, field.success ? field.output : defaultSettings[name as keyof Settings]] as const;
  });
  return Object.fromEntries(fields) as unknown as Settings;
}
