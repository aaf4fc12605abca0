// EPUB: a zip of pages comes in; one article with its chapters in order goes out, or, where the book is a collection of
// articles, one for each line of its table of contents.
import type { Issue } from '../../../shared/article';
import type { ReadLimits } from '../limits';
import type { PageFacts } from '../metadata/describe';
import { readDateline } from '../metadata/dateline';
import { documentOf, type SourceParagraph } from '../paragraphs-document';
import { refused, type RawFile, type Source, type SourceDocument } from '../source';
import { chapterParagraphs } from './epub/chapter';
import { lockedParts, partText, readEpubPackage, type EpubPackage } from './epub/package';
import { fileFacts, withTitle } from './office/file-facts';
import type { BookNotes } from './html/notes';
import { openZip, type Zip } from './packed/zip';

/** Reads an EPUB. */
export function readEpub({ bytes, limits }: RawFile): Source {
  const zip = openZip(bytes, limits);
  const book = readEpubPackage(zip, limits);
  if (book === null) {
    if (zip.issues.length > 0) return { encoding: 'utf-8', documents: [], issues: zip.issues };
    return refused('parse-failed', 'This packed file holds no EPUB.');
  }
  const locked = lockedParts(zip, limits);
  const open = book.chapters.filter((part) => !locked.has(part));
  if (open.length === 0 && book.chapters.length > 0) return refused('encrypted', 'The book is locked.');
  const chapters = readChapters(zip, open, book, limits);
  const issues: Issue[] = [...zip.issues];
  if (open.length < book.chapters.length) issues.push({ code: 'encrypted', message: 'Some chapters are locked.' });
  const documents = isCollection(book, chapters) ? articles(book, chapters, limits) : [whole(book, chapters)];
  return { encoding: 'utf-8', documents, issues };
}

interface Chapter {
  readonly part: string;
  readonly paragraphs: readonly SourceParagraph[];
}

function readChapters(zip: Zip, parts: readonly string[], book: EpubPackage, limits: ReadLimits): readonly Chapter[] {
  let room = limits.maxTextLength;
  const notes: BookNotes = { marks: new Map(), places: new Set() };
  return parts.flatMap((part) => {
    const xhtml = room > 0 ? partText(zip, part) : null;
    if (xhtml === null) return [];
    room -= xhtml.length;
    const read = chapterParagraphs(xhtml, part, notes);
    const paragraphs =
      part === book.contentsPage ? read.map(({ text }): SourceParagraph => ({ text, role: 'furniture' })) : read;
    return paragraphs.length === 0 ? [] : [{ part, paragraphs }];
  });
}

const FEWEST_ARTICLES = 3;
const FIRST_PARAGRAPHS = 8;

/** A periodical by its own word, or a book whose contents lead to pages that most open with a date of their own, as articles do. */
function isCollection({ contents, isPeriodical }: EpubPackage, chapters: readonly Chapter[]): boolean {
  const targets = new Set(contents.map((line) => line.part));
  const listed = chapters.filter((chapter) => targets.has(chapter.part));
  if (listed.length < (isPeriodical ? 2 : FEWEST_ARTICLES)) return false;
  const dated = listed.filter(({ paragraphs }) =>
    paragraphs.slice(0, FIRST_PARAGRAPHS).some((one) => readDateline(one.text) !== null),
  );
  return isPeriodical || dated.length >= listed.length * (2 / 3);
}

function whole(book: EpubPackage, chapters: readonly Chapter[]): SourceDocument {
  const { fields } = book;
  const title = tidy(fields.get('title'));
  const page: PageFacts = {
    ...(isTitle(title) ? { title } : {}),
    ...(fields.get('publisher') === undefined ? {} : { publisher: tidy(fields.get('publisher')) }),
  };
  const paragraphs = withTitle(
    chapters.flatMap((chapter) => chapter.paragraphs),
    title,
  );
  return documentOf(paragraphs, { page, file: bookFacts(book) });
}

/** One article from each line of the contents that leads to a part of its own; what stands before the first belongs to it. */
function articles(book: EpubPackage, chapters: readonly Chapter[], { maxParts }: ReadLimits): SourceDocument[] {
  const labels = new Map([...book.contents].reverse().map(({ part, label }) => [part, label]));
  const groups: { label: string; paragraphs: SourceParagraph[] }[] = [];
  let before: readonly SourceParagraph[] = [];
  for (const { part, paragraphs } of chapters) {
    const label = part === book.contentsPage ? undefined : labels.get(part);
    const last = groups.at(-1);
    if (label !== undefined && groups.length < maxParts) {
      groups.push({ label, paragraphs: [...before, ...paragraphs] });
      before = [];
    } else if (last === undefined) {
      before = [...before, ...paragraphs.map(({ text }): SourceParagraph => ({ text, role: 'furniture' }))];
    } else for (const paragraph of paragraphs) last.paragraphs.push(paragraph);
  }
  const publisher = tidy(book.fields.get('title'));
  const { published, lang } = bookFacts(book);
  // Who made the book wrote none of its articles.
  const file: PageFacts = {
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
    ...(publisher === '' ? {} : { publisher }),
  };
  return groups.map(({ label, paragraphs }) => {
    const page: PageFacts = isTitle(label) ? { title: label } : {};
    return documentOf(withTitle(paragraphs, label), { page, file });
  });
}

function bookFacts({ fields }: EpubPackage): PageFacts {
  return fileFacts({
    author: fields.get('creator'),
    created: fields.get('date'),
    lang: fields.get('language'),
  });
}

function tidy(words: string | undefined): string {
  return (words ?? '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** File names and placeholders that programs put in place of a title are none. */
function isTitle(words: string): boolean {
  return words.includes(' ') && !/^(?:untitled|unknown|no title|không tên|unbekannt)/iu.test(words);
}
