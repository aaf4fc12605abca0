// The file `corrections.json`: its text to corrections and back, and two states of it made into one.
import * as v from 'valibot';
import { storedCorrection, type StoredCorrection } from './stored-correction';

/** Everything in the file. What this version of the program does not know is kept as it was read. */
export interface CorrectionPage {
  readonly corrections: ReadonlyMap<string, StoredCorrection>;
  readonly unknown: readonly unknown[];
}

/** A file with nothing in it. */
export const emptyPage: CorrectionPage = { corrections: new Map(), unknown: [] };

const FORMAT = 'tre-corrections';
const VERSION = 1;
/** Corrections taken back stay in the file for so long, in milliseconds: 30 days. */
const GRAVE_LIFE = 30 * 86_400_000;

const file = v.object({ format: v.literal(FORMAT), version: v.number(), corrections: v.array(v.unknown()) });

/** Reads a file; `null` when it is none of ours or damaged. */
export function parsePage(content: string): CorrectionPage | null {
  const parsed = v.safeParse(file, readJson(content));
  if (!parsed.success) return null;
  const corrections = new Map<string, StoredCorrection>();
  const unknown: unknown[] = [];
  for (const item of parsed.output.corrections) {
    const read = v.safeParse(storedCorrection, item);
    if (read.success) corrections.set(read.output.id, read.output);
    else unknown.push(item);
  }
  return { corrections, unknown };
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** The file's text: one correction a line, so that two versions of it can be compared by eye. */
export function formatPage(page: CorrectionPage): string {
  const items = [...page.corrections.values(), ...page.unknown].map((item) => `  ${JSON.stringify(item)}`);
  return `{ "format": "${FORMAT}", "version": ${VERSION}, "corrections": [\n${items.join(',\n')}\n] }\n`;
}

/** Joins two states of the file: of each correction the later change holds; nothing is dropped. */
export function mergeCorrections(ours: CorrectionPage, theirs: CorrectionPage): CorrectionPage {
  const corrections = new Map(ours.corrections);
  for (const [id, their] of theirs.corrections) {
    const our = corrections.get(id);
    if (our === undefined || their.modified > our.modified) corrections.set(id, their);
  }
  const unknown = new Map([...ours.unknown, ...theirs.unknown].map((item) => [JSON.stringify(item), item]));
  return { corrections, unknown: [...unknown.values()] };
}

/** True when `ours` holds something `theirs` lacks, so that the file must be written again. */
export function isAhead(ours: CorrectionPage, theirs: CorrectionPage): boolean {
  return [...ours.corrections].some(([id, our]) => (theirs.corrections.get(id)?.modified ?? '') < our.modified);
}

/** The page without corrections that were taken back long ago. */
export function bury(page: CorrectionPage, now: Date): CorrectionPage {
  const oldest = new Date(now.getTime() - GRAVE_LIFE).toISOString();
  const live = [...page.corrections].filter(([, { removed }]) => removed === null || removed > oldest);
  return { ...page, corrections: new Map(live) };
}
