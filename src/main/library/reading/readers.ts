import type { Alignment } from '../../../shared/alignment';
import type { Recognised } from '../../recognise/recognise';
import type { KnownSlogans } from '../../recognise/slogans/known';
import type { Format, ParsedArticle } from '../../../shared/article';
import type { FileRecord } from '../entry';
import { standsAs } from '../../disk/look';
import type { FilePool, PairOfFiles } from './file-pool';
import { openFilePool } from './open-file-pool';
import type { ShapedFile } from './ingest-as';
import { readOnThisThread } from './on-this-thread';
import type { OwnLexicons } from './own-lexicons';
import type { ReadingRules } from './readings';

/** Whatever reads files of a library. */
export interface Readers {
  /** For a scan: many files, on all cores. */
  readonly scan: FilePool;
  /** For what somebody waits for: a file or a few, on threads that no scan keeps busy. */
  readonly ahead: FilePool;
  /** A file as a pane shows it, of a format and record that are known of it; rejects as `FilePool.read` does. */
  readonly shape: (path: string, format: Format, known: FileRecord | undefined) => Promise<ShapedFile>;
  /** What the text of a file names; rejects as `FilePool.read` does. */
  readonly recognise: (path: string, article: ParsedArticle, known: KnownSlogans | null) => Promise<Recognised>;
  /** The passages that the texts of two articles share; rejects as `FilePool.read` does. */
  readonly compare: (pair: PairOfFiles) => Promise<Alignment>;
  /**
   * Loads what reading on the caller's own thread takes, so that the first file opened need not wait for it: in parts, each
   * once `pause` settles, until `isOver`.
   */
  readonly load: (pause: () => Promise<void>, isOver: () => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Threads for what somebody waits for: one file that keeps its thread busy holds up no other. */
const AHEAD = 2;
/** Milliseconds that a thread which was of use stays: it takes a while to begin, and who changes one file will change more. */
const AHEAD_IDLE = 5 * 60_000;

/** Opens them on the built file worker; `null` reads on the caller's own thread. `rules` says what files are read by now. */
export function openReaders(
  fileWorker: string | null,
  lexicons: OwnLexicons,
  rules: (paths: readonly string[]) => ReadingRules,
): Readers {
  const byRules = (pool: FilePool): FilePool => ({
    ...pool,
    read: (paths) => pool.read(paths, rules(paths)),
    pack: (paths) => pool.pack(paths, rules(paths)),
    shape: (path) => pool.shape(path, rules([path])),
  });
  const scan = byRules(openFilePool(fileWorker, lexicons));
  const ahead = byRules(openFilePool(fileWorker, lexicons, { threads: AHEAD, idle: AHEAD_IDLE }));
  const here = byRules(readOnThisThread(lexicons));
  return {
    scan,
    ahead,
    shape: (path, format, known) => (isQuick(path, format, known) ? here : ahead).shape(path),
    recognise: (path, { text, blocks }, known) =>
      text.length <= QUICK
        ? recogniseHere(lexicons, { text, blocks }, known)
        : ahead.recognise({ path, text, blocks, known: known?.keep() ?? null }),
    compare: (pair) =>
      pair.a.text.length + pair.b.text.length <= QUICK_PAIR ? compareHere(pair) : ahead.compare(pair),
    load: async (pause, isOver) => {
      for (const part of loading) {
        await pause();
        if (isOver()) return;
        await part();
      }
    },
    close: async () => {
      await Promise.all([scan.close(), ahead.close()]);
    },
  };
}

/** What reading on the caller's own thread takes, in parts between which questions are answered. */
const loading: readonly (() => Promise<unknown>)[] = [
  () => import('../../ingest/words-hash'),
  () => import('../../ingest/ingest-file'),
  () => import('../../recognise/recognise'),
  () => import('./file-worker'),
  async () => (await import('../../recognise/words/forms')).takeInPhrases(),
];

/** What a text names, found on the caller's own thread; the recogniser is loaded for the first. */
async function recogniseHere(
  lexicons: OwnLexicons,
  { text, blocks }: Pick<ParsedArticle, 'text' | 'blocks'>,
  known: KnownSlogans | null,
): Promise<Recognised> {
  const { takeOwnLexicons } = await import('./take-lexicons');
  const { recognise } = await import('../../recognise/recognise');
  takeOwnLexicons(lexicons);
  return recognise(text, blocks, known);
}

async function compareHere({ a, b }: PairOfFiles): Promise<Alignment> {
  const { compare } = await import('../../compare/compare');
  return compare(a, b);
}

/** Bytes of a file, or UTF-16 units of a text, whatever they are, that take no longer here than the way to another thread. */
const QUICK = 64 * 1024;

/** As `QUICK`, of two texts that are compared. */
const QUICK_PAIR = 32 * 1024;

/** Formats of which a small file holds little: nothing in them is packed. */
const unpacked: ReadonlySet<Format> = new Set<Format>(['txt', 'md', 'html']);

/** True for a small file that is as it was when it was read under watch. */
function isQuick(path: string, format: Format, known: FileRecord | undefined): boolean {
  return known !== undefined && known.size <= QUICK && unpacked.has(format) && standsAs(path, known);
}
