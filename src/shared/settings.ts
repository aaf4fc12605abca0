// What the reader has chosen; a small JSON file, anything odd in it falls back to the default.
import * as v from 'valibot';

/** Schema of the settings; every field has a fall-back, so parsing never fails. */
export const settingsSchema = v.object({
  language: v.fallback(v.picklist(['system', 'vi', 'en']), 'system'),
  theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark', 'contrast']), 'system'),
  /** Multiplier of the text size. */
  textScale: v.fallback(v.pipe(v.number(), v.minValue(0.7), v.maxValue(2)), 1),
  /** Width of a text column in characters. */
  measure: v.fallback(v.pipe(v.number(), v.minValue(34), v.maxValue(90)), 64),
  lineHeight: v.fallback(v.pipe(v.number(), v.minValue(1.3), v.maxValue(2.2)), 1.68),
  layers: v.fallback(
    v.object({ official: v.boolean(), slogan: v.boolean(), difference: v.boolean(), note: v.boolean() }),
    { official: true, slogan: true, difference: true, note: true },
  ),
  follow: v.fallback(v.boolean(), true),
  exactMarks: v.fallback(v.boolean(), false),
  tourSeen: v.fallback(v.boolean(), false),
  /** Folder of the notes; `null` for the default. */
  notesDir: v.fallback(v.nullable(v.string()), null),
  /** Folders and files of the library, absolute. */
  roots: v.fallback(v.array(v.string()), []),
  /** Articles open when the program was last closed, by pane. */
  panes: v.fallback(v.array(v.string()), []),
  /** Ids of articles read last, newest first. */
  recent: v.fallback(v.array(v.string()), []),
  /** Offset at the top of the pane for articles read before, newest last. */
  positions: v.fallback(v.array(v.tuple([v.string(), v.number()])), []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
/** Themes that are drawn; `system` picks light or dark. */
export type ThemeChoice = Settings['theme'];

/** Settings of a first start. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
