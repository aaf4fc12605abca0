import type { KeptFamilies } from '../../../recognise/slogans/families';
import type { Detail, FileRecord, KnownEntry } from '../../entry';
import type { KeptPeople } from '../../people/kept-people';
import type { ShownEntry, ShownFacts } from '../../shown-entry';
import type { Catalogue } from '../catalogue';
import type { Counts } from '../parts';
import type { LogMark } from '../read-log';
import type { KeptTallies } from '../tallies';
import { packed } from './section-file';

/** What every start reads. */
export interface KeptHeader {
  readonly version: string;
  readonly mark: LogMark;
  readonly counts: Counts;
  readonly facsimiles: readonly string[];
  /** Bytes of each group of packed articles. */
  readonly groups: readonly number[];
  /** Numbers of the articles in their order. */
  readonly numbers: readonly number[];
}

/** An article in its group: as it is shown, and its paths. */
export type KeptArticle = readonly [facts: ShownFacts, paths: readonly string[]];

/** Dates that articles sort by: each once, and by article its place. */
export interface KeptDates {
  readonly keys: readonly string[];
  readonly places: readonly number[];
}

/** The shape of each packed section. */
export interface KeptSections {
  readonly header: KeptHeader;
  readonly dates: KeptDates;
  readonly ids: readonly string[];
  readonly files: readonly FileRecord[];
  readonly unlike: readonly Omit<KnownEntry, keyof Detail>[];
  readonly tallies: KeptTallies;
  readonly people: KeptPeople;
  readonly families: KeptFamilies;
}

/** Articles of a group: few, since a row on screen unpacks one. */
export const GROUP = 16;

/** A catalogue that no correction changes, as sections. */
export function keepCatalogue(catalogue: Catalogue, version: string, mark: LogMark): ReadonlyMap<string, Buffer> {
  const entries = [...catalogue.entries.values()];
  const groups = groupsOf(entries, catalogue);
  const { prints, figures, joinedTo } = catalogue.pieces.keep();
  const sections: KeptSections = {
    header: {
      version,
      mark,
      counts: catalogue.size,
      facsimiles: [...catalogue.facsimiles],
      groups: groups.map(({ length }) => length),
      numbers: entries.map(({ n }) => n),
    },
    dates: datesOf(entries, catalogue),
    ids: entries.map(({ id }) => id),
    files: [...catalogue.files.values()],
    unlike: catalogue.allUnlike(),
    tallies: catalogue.tallies.keep(),
    people: catalogue.people.keep(),
    families: catalogue.families.keep(),
  };
  return new Map([
    ['prints', bytesOf(prints)],
    ['figures', bytesOf(figures)],
    ['joinedTo', bytesOf(joinedTo)],
    ...Object.entries(sections).map(([name, value]) => [name, packed(value)] as const),
    ['articles', Buffer.concat(groups)],
  ]);
}

function groupsOf(entries: readonly ShownEntry[], catalogue: Catalogue): readonly Buffer[] {
  const groups: Buffer[] = [];
  for (let at = 0; at < entries.length; at += GROUP) {
    const group = entries.slice(at, at + GROUP);
    groups.push(packed(group.map((entry): KeptArticle => [entry.plain(), catalogue.pathsOf(entry.n)])));
  }
  return groups;
}

function datesOf(entries: readonly ShownEntry[], catalogue: Catalogue): KeptDates {
  const keys = new Map<string, number>();
  const places = entries.map(({ n }) => {
    const key = catalogue.entries.dateKeyOf(n);
    const place = keys.get(key) ?? keys.size;
    keys.set(key, place);
    return place;
  });
  return { keys: [...keys.keys()], places };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
