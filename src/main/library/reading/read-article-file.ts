// A file comes in; its articles, recognised and cut into words, go out, from a thread that may be lost.
import type { Issue, Mention, ParsedArticle, SloganMention, Statement } from '../../../shared/article';
import { recogniseEvent } from '../../recognise/events/article-event';
import { recogniseIn } from '../../recognise/recognise';
import { tokenise } from '../../recognise/words/tokens';
import { cutInto, emptyCut, type CutWords } from '../../text/cut-words';
import { visibility } from '../../text/visibility';
import { numberedWords, spelled, type ArticleWords, type NumberedWords } from '../../search/article-words';
import { articleId } from '../../../shared/article-id';
import type { MentionFact, NewEntry, SloganFact, StatementFact } from '../entry';
import { ingestAs, type ShapedFile } from './ingest-as';
import { look } from '../../disk/look';
import { printOf } from '../catalogue/likeness-print';
import type { HowToRead } from './readings';

/** One article of a file, ready for catalogue and index. */
export interface ReadArticle<Words = ArticleWords> {
  readonly entry: NewEntry;
  readonly words: Words;
}

/** What became of one file. */
export interface ReadFile<Words = ArticleWords> {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string | null;
  readonly issues: readonly Issue[];
  /** As `readingName`. */
  readonly reading: string;
  readonly articles: readonly ReadArticle<Words>[];
}

/** The whole pipeline for one file: read, decode, parse, put right, recognise, cut into words. Never throws for a bad file. */
export async function readArticleFile(path: string, how: HowToRead): Promise<ReadFile<NumberedWords>> {
  const file = await ingestAs(path, how);
  if (file.bytesSha256 === null && isGone(path)) return nothingAt(path);
  try {
    return readAs(
      file,
      file.parts.map((_, part) => readPart(file, part)),
      file.issues,
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return readAs(file, [], [...file.issues, { code: 'parse-failed', message }]);
  }
}

/** A file as it may cross threads. */
export function spelledFile(file: ReadFile<NumberedWords>): ReadFile {
  return { ...file, articles: file.articles.map(({ entry, words }) => ({ entry, words: spelled(words) })) };
}

function readAs<Words>(
  { path, bytes, mtimeMs, bytesSha256, reading }: ShapedFile,
  articles: readonly ReadArticle<Words>[],
  issues: readonly Issue[],
): ReadFile<Words> {
  return { path, size: bytes, mtimeMs, sha256: bytesSha256, reading, issues, articles };
}

/** True when nothing is there: the file went after it was listed. What may not be looked at, or has a name that is no Unicode, is there. */
function isGone(path: string): boolean {
  return look(path) === 'absent';
}

function nothingAt(path: string): ReadFile<NumberedWords> {
  const issues: readonly Issue[] = [{ code: 'gone', message: 'The file is not there.' }];
  return { path, size: 0, mtimeMs: 0, sha256: null, issues, reading: '', articles: [] };
}

/** Lists for the words of one article after another. */
const lists = emptyCut(0);

function readPart(file: ShapedFile, part: number): ReadArticle<NumberedWords> {
  const parsed = file.parts[part];
  if (parsed === undefined || file.bytesSha256 === null || file.format === null || file.encoding === null) {
    throw new Error(`part ${part} of ${file.path} is missing`);
  }
  const cut = cutInto(lists, parsed.text);
  const tokens = tokenise(parsed.text, parsed.blocks, cut);
  const { officials, slogans, statements } = recogniseIn(parsed.text, tokens);
  const isVisible = visibility(parsed.blocks);
  const words = wordsOf(parsed, cut, file.givenTitles[part] ?? null);
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
    happening: recogniseEvent(parsed, officials, tokens),
    lang: parsed.lang,
    mentions: officials.map((mention) => mentionFact(mention, !isVisible(mention))),
    wordings: slogans.map((slogan) => sloganFact(slogan, !isVisible(slogan))),
    statements: statements.filter(isOfSomebody).map(statementFact),
    wordsHash: file.wordsHashes[part] ?? '',
    print: printOf(words),
    format: file.format,
    encoding: file.encoding,
    reading: file.reading,
  };
  return { entry, words };
}

/** The words of an article; a title the reader gave it stands after its text, and what was printed as one is body. */
function wordsOf({ text, blocks }: ParsedArticle, cut: CutWords, givenTitle: string | null): NumberedWords {
  if (givenTitle === null) return numberedWords(text, blocks, cut);
  const printed = blocks.map((block) => (block.kind === 'title' ? { ...block, kind: 'caption' as const } : block));
  const start = text.length + 1;
  const title = { kind: 'title' as const, start, end: start + givenTitle.length };
  return numberedWords(`${text}\n${givenTitle}`, [...printed, title]);
}

function mentionFact(mention: Mention, hidden: boolean): MentionFact {
  const { start, end, name, title, role, listPlace, suspicion, sic, person, standing } = mention;
  return { start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule: mention.why.rule, hidden };
}

function sloganFact(mention: SloganMention, hidden: boolean): SloganFact {
  const { start, end, text, kind, slogan, event, speaker, standing, why } = mention;
  return { start, end, text, kind, slogan, event, speaker, standing, rule: why.rule, hidden };
}

function isOfSomebody(statement: Statement): statement is Statement & StatementFact {
  return statement.person !== null;
}

function statementFact({ start, end, person }: StatementFact): StatementFact {
  return { start, end, person };
}
