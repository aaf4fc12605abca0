// What a page's head says of the article: meta elements, OpenGraph, JSON-LD, the marks of programs that save pages.
import type { DatedFact } from '../../../../shared/article';
import { repairMojibake } from '../../encoding/repair-mojibake';
import type { PageFacts } from '../../metadata/describe';
import { isoMoment } from '../../metadata/iso-moment';
import type { HtmlNode } from './dom';
import { articleOfJsonLd } from './json-ld';
import { articleOfMarkup, loneTime } from './microdata';
import { savedBy } from './saved-by';

/** The head's facts, and every name it gives the article (to find the heading that repeats it). */
export interface HeadFacts {
  /** Without a title where only the `<title>` element gives one. */
  readonly page: PageFacts;
  /** What its markup suggests, weaker than anything printed. */
  readonly file: PageFacts;
  /** What the `<title>` element says: the name of a window, which may be the site's or an older document's. */
  readonly windowTitle: string | undefined;
  readonly titles: readonly string[];
}

const LONGEST_VALUE = 500;

/** Reads the head of a page; `html` is its source, for the comments that programs leave when they save it. */
export function headFacts(root: HtmlNode, html: string): HeadFacts {
  const meta = metaValues(root);
  const linked = { ...articleOfMarkup(root), ...articleOfJsonLd(root) };
  const saved = savedBy(root, html, meta);
  const pick = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const plainTitle = clean(first(root, 'title')?.textContent);
  const canonical = attribute(root, 'link[rel="canonical"]', 'href');
  const url = withoutArchive(webUrl(canonical) ?? webUrl(pick('og:url')) ?? linked.url ?? saved.url);
  const site = pick('og:site_name', 'application-name', 'dc.publisher', 'article:publisher_name') ?? linked.publisher;
  const title = pick('og:title', 'twitter:title', 'dc.title') ?? linked.headline;
  const windowTitle = plainTitle === undefined ? undefined : withoutSite(plainTitle, site);
  const published = dated(
    pick(
      'article:published_time',
      'pubdate',
      'publishdate',
      'datepublished',
      'dc.date',
      'dc.date.issued',
      'date',
      'og:published_time',
    ) ?? linked.datePublished,
  );
  const byline = pick('author', 'article:author', 'dc.creator', 'dable:author') ?? linked.author;
  const page: PageFacts = {
    ...given('title', title === undefined ? undefined : withoutSite(title, site)),
    ...given('published', published),
    ...given('publisher', site ?? whereItStood(url, plainTitle)),
    ...given('byline', byline === undefined || /^https?:/u.test(byline) || byline === site ? undefined : byline),
    ...given('url', url),
    ...given('saved', saved.saved),
    ...given('lang', langCode(attribute(root, 'html', 'lang') ?? linked.inLanguage)),
  };
  return {
    page,
    file: given('published', unsure(dated(loneTime(root)))),
    windowTitle,
    titles: [page.title, windowTitle, linked.headline, plainTitle, pick('og:title')].filter(
      (name) => name !== undefined,
    ),
  };
}

function unsure(fact: DatedFact | undefined): DatedFact | undefined {
  return fact === undefined ? undefined : { ...fact, certain: false };
}

function given<K extends keyof PageFacts>(key: K, value: PageFacts[K] | undefined): PageFacts {
  return value === undefined ? {} : { [key]: value };
}

function first(root: HtmlNode, selector: string): HtmlNode | undefined {
  for (const node of root.querySelectorAll?.(selector) ?? []) return node;
  return undefined;
}

function attribute(root: HtmlNode, selector: string, name: string): string | undefined {
  return clean(first(root, selector)?.getAttribute?.(name));
}

/** No font tells what stands in a head: its words do. */
function clean(value: string | null | undefined): string | undefined {
  const words = value?.replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, LONGEST_VALUE);
  return words === undefined || words === '' ? undefined : repairMojibake(words).text.normalize('NFC');
}

function metaValues(root: HtmlNode): Map<string, string> {
  const values = new Map<string, string>();
  for (const node of root.querySelectorAll?.('meta') ?? []) {
    const name = node.getAttribute?.('property') ?? node.getAttribute?.('name') ?? node.getAttribute?.('itemprop');
    const content = clean(node.getAttribute?.('content'));
    if (name && content !== undefined && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
}

/** "Title - Site", "Title | Site" without the site. */
function withoutSite(title: string, site: string | undefined): string {
  const cut = /^(.{15,}?)\s+[-–|•]\s+([^-–|•]{2,40})$/u.exec(title);
  if (!cut) return title;
  const tail = (cut[2] ?? '').toLowerCase();
  const isSite = site !== undefined && (tail.includes(site.toLowerCase()) || site.toLowerCase().includes(tail));
  return isSite || /(?:^|\s)(?:báo|tạp chí|online|\S+\.vn|\S+\.com)(?:\s|$)/u.test(tail) ? (cut[1] ?? title) : title;
}

/** The host of a page's address, else the paper's name behind its title: "Title - Báo Bến Nước", "Title | Tạp chí Bến Nước". */
function whereItStood(url: string | undefined, title: string | undefined): string | undefined {
  return hostOf(url) ?? /\s[-–|•]\s((?:Báo|Tạp chí)\s\p{Lu}[^-–|•:?!]{1,36})$/u.exec(title ?? '')?.[1];
}

/** A date of a page's head as `DatedFact`; `undefined` when it cannot be read. */
function dated(words: string | undefined): DatedFact | undefined {
  const value = isoMoment(words ?? '');
  return value === undefined ? undefined : { value, basis: 'metadata', certain: true };
}

function webUrl(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/[^\s<>"]+$/iu.test(value) ? value : undefined;
}

/** The address itself, where an archive of the web puts its own before it. */
function withoutArchive(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/iu, '');
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.|m\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1]?.toLowerCase();
}

function langCode(value: string | undefined): string | undefined {
  const code = value?.slice(0, 2).toLowerCase();
  return code === 'vi' || code === 'en' ? code : undefined;
}
