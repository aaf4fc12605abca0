import type { Frame } from '../catalogue/frame';
import { detailOf } from '../catalogue/lean';
import type { FileRecord, NewEntry, ReadEntry } from '../entry';
import { fileRecord, isGone, mayGiveAgain, unreadRecord } from '../reading/file-record';
import type { ReadFile } from '../reading/read-article-file';
import type { FileRecords } from './file-records';
import { Numbering, type Given } from './numbering';

/** What was read of an article, and its number. */
export interface NumberedArticle {
  readonly entry: NewEntry;
  readonly given: Given;
}

/** Takes in files one by one with the words of their articles, and drops those that were gone; gives the frames that tell of it. */
export function takeFiles(files: readonly ReadFile[], records: FileRecords): readonly Frame[] {
  const { catalogue, index } = records;
  const numbering = new Numbering(catalogue, index);
  const present = files.filter((file) => !isGone(file));
  const numbered = present.map((file) => ({
    file,
    articles: file.articles.map(({ entry, words }): NumberedArticle => {
      const given = numbering.of(entry.id, file.reading);
      if (given.isUnindexed) index.add(given.n, words);
      return { entry, given };
    }),
  }));
  return [
    ...numbered.flatMap(({ file, articles }) => takeFile(file, articles, records)),
    ...files.filter(isGone).flatMap(({ path }) => records.drop(path)),
  ];
}

/** Takes in a file whose articles have their numbers; one that gives none for a while keeps those it held. */
export function takeFile(
  file: Omit<ReadFile, 'articles'>,
  articles: readonly NumberedArticle[],
  records: FileRecords,
): readonly Frame[] {
  const frames = articles.flatMap(({ entry, given }) => takeArticle({ ...entry, n: given.n }, given, records));
  const numbers = articles.map(({ given }) => given.n);
  const known = records.catalogue.files.get(file.path);
  const isHeld = known !== undefined && known.articles.length > 0;
  const isKept = isHeld && numbers.length === 0 && mayGiveAgain(file);
  const record = isKept ? unreadRecord(file, known) : fileRecord(asHeld(file, numbers, records), numbers);
  return [...frames, ...records.put(record)];
}

/** A file with the way its articles were read: those that are known stay as they are until all their files are to be read anew. */
function asHeld<T extends Pick<FileRecord, 'reading'>>(
  file: T,
  numbers: readonly number[],
  { catalogue }: FileRecords,
): T {
  const readings = numbers.map((n) => catalogue.factsOf(n)?.reading ?? file.reading);
  return { ...file, reading: readings.find((reading) => reading !== file.reading) ?? file.reading };
}

function takeArticle(entry: ReadEntry, { n, known }: Given, records: FileRecords): readonly Frame[] {
  const { catalogue } = records;
  if (known === n) return catalogue.details.isLost(n) ? [mend(entry, records)] : [];
  catalogue.addEntry(entry);
  return [{ kind: 'article', entry }, ...(known === undefined ? [] : renumber(known, n, records))];
}

/** Lets every file that holds an article hold it as it was read now, under its new number. */
function renumber(known: number, n: number, { catalogue }: FileRecords): readonly Frame[] {
  return catalogue.pathsOf(known).flatMap((path): Frame[] => {
    const before = catalogue.files.get(path);
    if (before === undefined) return [];
    const file = { ...before, articles: before.articles.map((one) => (one === known ? n : one)) };
    catalogue.recordFile(file);
    return [{ kind: 'file', file }];
  });
}

/** Keeps anew what was damaged in the log. */
function mend(entry: ReadEntry, { catalogue }: FileRecords): Frame {
  catalogue.details.hold(entry.n, detailOf(entry));
  return { kind: 'article', entry };
}
