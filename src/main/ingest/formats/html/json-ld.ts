import { withoutEntities, type HtmlNode } from './dom';

/** What a page's JSON-LD says of the article; only strings that are there. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly inLanguage?: string;
}

const articleType =
  /^(?:(?:News|Reportage|AnalysisNews|OpinionNews|Scholarly|Tech|Social)?Article|NewsArticle|BlogPosting|Report)$/u;
const LONGEST_SCRIPT = 200_000;
const MOST_NODES = 2000;

/** Finds the article in the JSON-LD scripts of a page; an empty object when there is none or it cannot be parsed. */
export function articleOfJsonLd(root: HtmlNode): LinkedArticle {
  for (const script of root.querySelectorAll?.('script[type="application/ld+json"]') ?? []) {
    const article = findArticle(parse(script.textContent ?? ''));
    if (article !== null) return describe(article);
  }
  return {};
}

type Fields = Readonly<Record<string, unknown>>;

function parse(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  // Line breaks that stand in strings, and a comma behind the last field, are no JSON, and sites write them.
  const tidy = unwrapped(source.trim()).replace(/\p{Cc}+/gu, ' ');
  return parsed(tidy) ?? parsed(tidy.replace(/,\s*(?=[}\]])/gu, ''));
}

/** Without the marks of a CDATA section, which may stand in comments. */
function unwrapped(source: string): string {
  const inner = source.replace(/^(?:\/\/\s*)?<!\[CDATA\[/u, '');
  if (!inner.endsWith(']]>')) return inner;
  const open = inner.slice(0, -']]>'.length).trimEnd();
  return open.endsWith('//') ? open.slice(0, -'//'.length) : open;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findArticle(value: unknown): Fields | null {
  const queue: unknown[] = [value];
  for (let seen = 0; seen < queue.length && seen < MOST_NODES; seen += 1) {
    const next = queue[seen];
    if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, MOST_NODES));
    if (!isFields(next)) continue;
    const types = [next['@type']].flat();
    if (types.some((type) => typeof type === 'string' && articleType.test(type))) return next;
    queue.push(next['@graph'], next['mainEntity']);
  }
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(article: Fields): LinkedArticle {
  const fields = {
    headline: words(article['headline']) ?? words(article['name']),
    datePublished: words(article['datePublished']),
    author:
      [article['author']]
        .flat()
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(', ') || undefined,
    publisher: nameOf(article['publisher']),
    url: urlOf(article['mainEntityOfPage']) ?? urlOf(article['url']),
    inLanguage: words(article['inLanguage']),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = withoutEntities(value).replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, 500);
  return trimmed === '' ? undefined : trimmed;
}

function nameOf(value: unknown): string | undefined {
  return isFields(value) ? words(value['name']) : words(value);
}

function urlOf(value: unknown): string | undefined {
  const url = isFields(value) ? words(value['@id']) : words(value);
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/iu.test(url) ? url : undefined;
}
