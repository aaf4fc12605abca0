import { resolve } from 'node:path';
import type { Article, Mention, SloganMention } from '../../shared/article';
import { atOnce } from '../gently/in-slices';
import { inOrderOfPaths, listFiles, type ListedFile } from '../library/scan/list-files';
import { readArguments, UsageError } from './arguments';
import { openingsIn, openingsText } from './openings';
import { complain, printLine } from './output';
import { withFacsimiles } from './with-facsimiles';
import { scanFiles } from './scan-files';
import { Spool } from './scan-spool';
import type { ScannedFile } from './scan-worker';
import { ScannedLibrary } from './scanned-library';

interface ScanChoices {
  readonly json: boolean;
  readonly text: boolean;
  readonly why: boolean;
}

/** `tre scan`: what the engine reads and recognises in each article, one line an article. */
export async function scan(argv: readonly string[], programDir: string): Promise<number> {
  const args = readArguments(argv, { json: { type: 'boolean' }, text: { type: 'boolean' }, why: { type: 'boolean' } });
  if (args.paths.length === 0) throw new UsageError('scan needs a file or folder');
  const choices = { json: args.flag('json'), text: args.flag('text'), why: args.flag('why') };
  const { paths, isWhole } = await listAll(args.paths);
  const spool = new Spool<Line>();
  try {
    const library = new ScannedLibrary();
    let n = 0;
    // Nothing is printed before all is read that tells who is one person and which slogans are known.
    for await (const file of withFacsimiles(paths, scanFiles(paths, programDir))) {
      for (const { told } of file.articles) library.add(told, (n += 1));
      for (const line of linesOf(file)) spool.add(line);
    }
    await printAll(spool, library, choices);
  } finally {
    spool.close();
  }
  return isWhole ? 0 : 1;
}

/** The files of all places; `isWhole` is false when one is not there, which is said on standard error. */
async function listAll(places: readonly string[]): Promise<{ readonly paths: string[]; readonly isWhole: boolean }> {
  const lists = await Promise.all(places.map((place) => listInOrder(resolve(place))));
  for (const [at, place] of places.entries())
    if (lists[at] === null) complain(`tre: ${place}: there is no such file or folder`);
  return { paths: lists.flatMap((list) => (list ?? []).map(({ path }) => path)), isWhole: !lists.includes(null) };
}

async function listInOrder(place: string): Promise<readonly ListedFile[] | null> {
  const files = await listFiles(place);
  return files === null ? null : atOnce(inOrderOfPaths(files));
}

/** What waits to be printed: an article, or a file that holds none. */
type Line =
  | { readonly article: Omit<Article, 'issues'>; readonly issues: Article['issues']; readonly openings: string }
  | { readonly article: null; readonly file: UnreadFile };

type UnreadFile = Omit<ScannedFile, 'articles'>;

/** The lines of a file as JSON. */
function linesOf({ articles, ...file }: ScannedFile): readonly Uint8Array[] {
  if (articles.length === 0) return [Buffer.from(JSON.stringify({ article: null, file }))];
  return articles.map(({ json, issues, openings }) => {
    const before = `{"issues":${JSON.stringify(issues)},"openings":"${openingsText(openings)}","article":`;
    return Buffer.concat([Buffer.from(before), json, Buffer.from('}')]);
  });
}

async function printAll(spool: Spool<Line>, library: ScannedLibrary, choices: ScanChoices): Promise<void> {
  let n = 0;
  for (const line of spool.lines()) {
    if (line.article === null) {
      const { file } = line;
      await printLine(choices.json ? JSON.stringify(unread(file)) : `${file.path}\n  ${reasons(file)}`);
      continue;
    }
    const known = { ...line.article, issues: line.issues };
    const article = library.shown(known, (n += 1), openingsIn(line.openings));
    await printLine(choices.json ? JSON.stringify(record(article, choices)) : words(article, choices));
  }
}

/** The line of a file that could not be read: its issues, everything else unknown. */
function unread({ path, bytesSha256, format, encoding, issues }: UnreadFile): unknown {
  const unknown = {
    lang: null,
    title: null,
    titleMade: null,
    published: null,
    event: null,
    publisher: null,
    origin: null,
  };
  return {
    ...{ path, part: 0, bytesSha256, format, encoding },
    ...unknown,
    ...{ byline: null, url: null, saved: null, blocks: [], officials: [], slogans: [], issues },
  };
}

function record(article: Article, { text, why }: ScanChoices): unknown {
  const { paths, part, bytesSha256, format, encoding, lang, title, titleMade, published, event, publisher, origin } =
    article;
  const { byline, url, saved, blocks, issues } = article;
  return {
    ...{
      path: paths[0],
      part,
      bytesSha256,
      format,
      encoding,
      lang,
      title,
      titleMade,
      published,
      event,
      publisher,
      origin,
    },
    ...{ byline, url, saved, blocks },
    officials: article.officials.map((mention) => officialLine(mention, why)),
    slogans: article.slogans.map((slogan) => sloganLine(slogan, why)),
    issues,
    ...(text ? { text: article.text } : {}),
  };
}

function officialLine({ start, end, name, title, titleSpans, role, person, why }: Mention, withWhy: boolean): unknown {
  return { start, end, name, title, titleSpans, role, person, ...(withWhy ? { why } : {}) };
}

function sloganLine({ start, end, text, kind, slogan, event, why }: SloganMention, withWhy: boolean): unknown {
  return { start, end, text, kind, slogan, event, ...(withWhy ? { why } : {}) };
}

function reasons(file: UnreadFile): string {
  return file.issues.map((issue) => `${issue.code}: ${issue.message}`).join('; ');
}

function words(article: Article, { text, why }: ScanChoices): string {
  const lines = [article.paths[0] ?? '', `  ${article.title}${article.titleMade ? ' (made)' : ''}`];
  const facts = [article.publisher, article.published?.value, article.encoding].filter(
    (fact) => fact !== null && fact !== undefined,
  );
  lines.push(`  ${facts.join(' · ')}`);
  for (const { name, title, role, why: reason } of article.officials) {
    lines.push(
      `  - ${name}${title === null ? '' : `, ${title}`}${role === null ? '' : ` [${role}]`}${why ? ` <${reason.rule}>` : ''}`,
    );
  }
  for (const slogan of article.slogans)
    lines.push(`  “${slogan.text}” (${slogan.kind})${why ? ` <${slogan.why.rule}>` : ''}`);
  for (const issue of article.issues) lines.push(`  ! ${issue.code}: ${issue.message}`);
  if (text) lines.push(article.text);
  return lines.join('\n');
}
