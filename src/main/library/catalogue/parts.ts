import { SloganFamilies } from '../../recognise/slogans/families';
import type { Detail, FileRecord, KnownEntry } from '../entry';
import { People } from '../people/people';
import type { PackedEntries } from './entry-table';
import { lazily } from './lazily';
import { SamePieces } from './same-piece';
import { Tallies } from './tallies';

/** Files by path, and of each article they hold its paths, sorted. */
export interface FileTable {
  readonly byPath: Map<string, FileRecord>;
  readonly paths: Map<number, readonly string[]>;
}

/** A file table without files. */
export function noFiles(): FileTable {
  return { byPath: new Map(), paths: new Map() };
}

/** What a catalogue starts with; most of it is made when it is first asked for. */
export interface CatalogueParts {
  readonly packed: PackedEntries;
  readonly files: () => FileTable;
  /** Makes the files in steps, so that nobody waits for all of them. */
  readonly readyFiles: () => Generator<void, void>;
  /** How many articles the files of each folder hold, counted without making the files. */
  readonly folders: () => Map<string, number>;
  /** The paths of an article as they are now, without making the files where that can be. */
  readonly pathsOf: (n: number) => readonly string[];
  readonly byId: () => Map<string, number>;
  /** Articles as they were read, where they are shown otherwise. */
  readonly unlike: () => Map<number, Omit<KnownEntry, keyof Detail>>;
  readonly tallies: () => Tallies;
  readonly people: () => People;
  readonly families: () => SloganFamilies;
  readonly pieces: () => SamePieces;
  /** Paths of scanned pages without text. */
  readonly facsimiles: Set<string>;
  /** Paths of files whose articles cannot be read at the moment. */
  readonly unread: Set<string>;
  readonly counts: Counts;
}

/** Numbers that are known before the parts are. */
export interface Counts {
  /** The highest number an article was given. */
  readonly lastNumber: number;
  readonly files: number;
  /** Files that need a look. */
  readonly troubled: number;
}

/** The parts of an empty catalogue. */
export function noParts(): CatalogueParts {
  const files = lazily(noFiles);
  return {
    packed: {
      numbers: new Uint32Array(),
      has: () => false,
      unpack: () => undefined,
      dateKeyOf: () => '',
      hashOf: () => 0,
    },
    files,
    readyFiles: function* () {
      yield;
    },
    folders: lazily(() => new Map<string, number>()),
    pathsOf: (n) => files().paths.get(n) ?? [],
    byId: lazily(() => new Map<string, number>()),
    unlike: lazily(() => new Map<number, Omit<KnownEntry, keyof Detail>>()),
    tallies: lazily(() => new Tallies()),
    people: lazily(() => new People()),
    families: lazily(() => new SloganFamilies()),
    pieces: lazily(() => new SamePieces()),
    facsimiles: new Set(),
    unread: new Set(),
    counts: { lastNumber: 0, files: 0, troubled: 0 },
  };
}
