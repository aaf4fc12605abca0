import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Block, BlockKind } from '../../../shared/article';
import { paragraphs } from '../../ingest/blocks/paragraphs';
import { HIDDEN, TITLE } from '../../search/article-words';
import { utf8ToText } from '../../text/normalise';
import { wordBounds } from '../../text/word-bounds';
import type { Entry } from '../entry';
import type { Library } from '../library';

/** What a row needs of an article. */
export interface ShownText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Larger files are read the long way. */
const LARGEST = 1 << 20;
/** UTF-16 units of all texts kept: those of the rows shown lately. */
const KEPT = 1 << 20;

/**
 * Texts of articles with their blocks as far as a row needs them, ten times as fast as reading them anew: for a plain
 * text in UTF-8 that is what it was when it was indexed, whose hidden blocks and title the index knows by their words.
 */
export class ShownTexts {
  /** By number: an article that is read another way has a new one. */
  readonly #kept = new Map<number, ShownText>();
  #units = 0;

  constructor(private readonly library: Library) {}

  /** `null` for an article that must be read the long way. */
  of(entry: Entry): ShownText | null {
    const known = this.#kept.get(entry.n);
    if (known !== undefined) this.#drop(entry.n, known);
    const shown = known ?? shownText(this.library, entry);
    if (shown !== null) this.#keep(entry.n, shown);
    return shown;
  }

  #keep(n: number, shown: ShownText): void {
    this.#kept.set(n, shown);
    this.#units += shown.text.length;
    for (const [oldest, one] of this.#kept) {
      if (this.#units <= KEPT) break;
      this.#drop(oldest, one);
    }
  }

  #drop(n: number, { text }: ShownText): void {
    this.#kept.delete(n);
    this.#units -= text.length;
  }
}

function shownText(library: Library, entry: Entry): ShownText | null {
  if (entry.format !== 'txt' || entry.encoding !== 'utf-8' || entry.part !== 0) return null;
  const path = library.catalogue.pathsOf(entry.n)[0] ?? '';
  // Where a file holds several articles, it has other words than any of them.
  const runs = library.index.runsOf(entry.n);
  const text = runs === null ? null : textOf(path, entry.id);
  const blocks = runs === null || text === null ? null : blocksOf(text, runs);
  return text === null || blocks === null ? null : { text, blocks };
}

/** One file after another is read into it; one byte more than the largest. */
let page: Buffer | null = null;

/** The text of a file whose bytes have this hash; `null` also for one of which bytes were lost. */
function textOf(path: string, sha256: string): string | null {
  const bytes = readWhole(path);
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
  return isUtf8(bytes) ? utf8ToText(bytes) : null;
}

/** Bytes of a small file, which hold until the next is read. */
function readWhole(path: string): Buffer | null {
  page ??= Buffer.allocUnsafe(LARGEST + 1);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const length = readSync(file, page, 0, page.length, 0);
    return length > LARGEST ? null : page.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** Paragraphs, cut where one field gives way to another; `null` when the text has other words than the runs. */
function blocksOf(text: string, runs: Uint32Array): readonly Block[] | null {
  const fields = fieldsOf(text, runs);
  if (fields === null) return null;
  const ends = paragraphs(text).map(({ end }) => end);
  const blocks: Block[] = [];
  let next = 0;
  for (const { kind, start, end } of fields) {
    let from = start;
    for (; (ends[next] ?? end) < end; next += 1) {
      const to = ends[next] ?? end;
      if (to > from) blocks.push({ kind, start: from, end: to });
      from = Math.max(from, to);
    }
    blocks.push({ kind, start: from, end });
  }
  return blocks;
}

/** The runs of an article as stretches of its text: each begins with its first word, the first one with the text. */
function fieldsOf(text: string, runs: Uint32Array): readonly Block[] | null {
  const fields: Block[] = [];
  const { count, starts } = wordBounds(text);
  let [start, word] = [0, 0];
  for (let run = 0; run < runs.length; run += 2) {
    const words = runs[run + 1] ?? 0;
    if (words === 0) continue;
    word += words;
    const end = word < count ? (starts[word] ?? 0) : text.length;
    fields.push({ kind: kindOf(runs[run] ?? 0), start, end });
    start = end;
  }
  return word === count ? fields : null;
}

/** A kind that is hidden, or is the title, as the field is. */
function kindOf(field: number): BlockKind {
  if (field === TITLE) return 'title';
  return field === HIDDEN ? 'boilerplate' : 'paragraph';
}
