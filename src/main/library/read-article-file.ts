import { statSync } from 'node:fs';
import type { Issue, Mention, SloganMention } from '../../shared/article';
import { ingestFile, type IngestedFile } from '../ingest/ingest-file';
import { recogniseEvent } from '../recognise/events/article-event';
import { recognise } from '../recognise/recognise';
import { articleWords, type ArticleWords } from '../search/article-words';
import type { MentionFact, NewEntry, SloganFact } from './entry';
import { hasUnknownName } from './list-files';
import { likenessPrint } from './same-piece';
import { visibility } from './overlay/show';

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
  const { officials, slogans, statements } = recognise(parsed.text, parsed.blocks);
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
    lang: parsed.lang,
    mentions: officials.map((mention) => mentionFact(mention, !isVisible(mention))),
    wordings: slogans.map((slogan) => sloganFact(slogan, !isVisible(slogan))),
    statements: statements.flatMap(({ start, end, person }) => (person === null ? [] : [{ start, end, person }])),
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

function mentionFact(mention: Mention, hidden: boolean): MentionFact {
  const { start, end, name, title, role, listPlace, suspicion, sic, person, standing } = mention;
  return { start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule: mention.why.rule, hidden };
}

function sloganFact({ why, ...slogan }: SloganMention, hidden: boolean): SloganFact {
  return { ...slogan, rule: why.rule, hidden };
}
