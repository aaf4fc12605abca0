import { statSync } from 'node:fs';
import {
  hiddenKinds,
  type Issue,
  type Mention,
  type ParsedArticle,
  type SloganMention,
  type Span,
} from '../../shared/article';
import { ingestFile, type IngestedFile } from '../ingest/ingest-file';
import { recogniseEvent } from '../recognise/events/article-event';
import { recognise } from '../recognise/recognise';
import { articleWords, type ArticleWords } from '../search/article-words';
import type { NewEntry, PersonTally, SloganTally } from './entry';
import { hasUnknownName } from './list-files';
import { likenessPrint } from './same-piece';

/** One article of a file, ready for catalogue and index. */
export interface ReadArticle {
  readonly entry: NewEntry;
  readonly words: ArticleWords;
}

/** What became of one file. */
export interface ReadFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string | null;
  readonly issues: readonly Issue[];
  readonly articles: readonly ReadArticle[];
}

/** The whole pipeline for one file: read, decode, parse, recognise, cut into words. Never throws for a bad file. */
export async function readArticleFile(path: string): Promise<ReadFile> {
  const file = await ingestFile(path);
  if (file.bytesSha256 === null && isGone(path)) return nothingAt(path);
  const facts = { path, size: file.bytes, mtimeMs: file.mtimeMs, sha256: file.bytesSha256 };
  try {
    return { ...facts, issues: file.issues, articles: file.parts.map((_, part) => readPart(file, part)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...facts, issues: [...file.issues, { code: 'parse-failed', message }], articles: [] };
  }
}

/** True when nothing is there: the file went after it was listed. What may not be looked at, or has a name that is no Unicode, is there. */
function isGone(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined && !hasUnknownName(path);
  } catch {
    return false;
  }
}

function nothingAt(path: string): ReadFile {
  const issues: readonly Issue[] = [{ code: 'gone', message: 'The file is not there.' }];
  return { path, size: 0, mtimeMs: 0, sha256: null, issues, articles: [] };
}

/** The identity of one article of a file. */
export function articleId(sha256: string, part: number): string {
  return part === 0 ? sha256 : `${sha256}/${part}`;
}

function readPart(file: IngestedFile, part: number): ReadArticle {
  const parsed = file.parts[part];
  if (parsed === undefined || file.bytesSha256 === null || file.format === null || file.encoding === null) {
    throw new Error(`part ${part} of ${file.path} is missing`);
  }
  const { officials, slogans } = recognise(parsed.text, parsed.blocks);
  const isVisible = visibility(parsed);
  const words = articleWords(parsed.text, parsed.blocks);
  const entry: NewEntry = {
    id: articleId(file.bytesSha256, part),
    part,
    title: parsed.title,
    titleMade: parsed.titleMade,
    publisher: parsed.publisher,
    origin: parsed.origin,
    byline: parsed.byline,
    published: parsed.published,
    event: parsed.event,
    happening: recogniseEvent(parsed.title, parsed.text),
    people: tallyPeople(officials.filter(isVisible)),
    slogans: tallySlogans(slogans.filter(isVisible)),
    wordsHash: file.wordsHashes[part] ?? '',
    print: printOf(words),
    format: file.format,
    encoding: file.encoding,
  };
  return { entry, words };
}

function printOf(words: ArticleWords): string | null {
  const print = likenessPrint(words);
  return print === null ? null : Buffer.from(print.buffer).toString('base64');
}

/** Says whether a span stands in a block that is shown by default. */
function visibility(parsed: ParsedArticle): (span: Span) => boolean {
  const hidden = parsed.blocks.filter((block) => hiddenKinds.has(block.kind));
  return (span) => !hidden.some((block) => span.start >= block.start && span.start < block.end);
}

function tallyPeople(mentions: readonly Mention[]): readonly PersonTally[] {
  const tallies = new Map<string, { name: string; mentions: number; titles: Set<string> }>();
  for (const { person, name, title } of mentions) {
    const tally = tallies.get(person) ?? { name, mentions: 0, titles: new Set<string>() };
    tally.mentions += 1;
    if (name.length > tally.name.length) tally.name = name;
    if (title !== null) tally.titles.add(title);
    tallies.set(person, tally);
  }
  return [...tallies].map(([person, tally]) => ({ ...tally, person, titles: [...tally.titles] }));
}

function tallySlogans(mentions: readonly SloganMention[]): readonly SloganTally[] {
  const tallies = new Map<string, SloganTally>();
  for (const { slogan, kind, event, text } of mentions) {
    const key = `${slogan}\n${text}`;
    const before = tallies.get(key)?.mentions ?? 0;
    tallies.set(key, { slogan, kind, event, text, mentions: before + 1 });
  }
  return [...tallies.values()];
}
