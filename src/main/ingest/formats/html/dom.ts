// HTML: the markup of a page comes in; blocks of text with what the markup says of them go out. Markup is hostile input:
// it is measured before it is parsed, and never rendered.
import { parseHTML } from 'linkedom';

/** The little of a DOM node that the walk needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string | undefined;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): Iterable<HtmlNode>;
}

/** A parsed page: its root node and how big and deep its markup is. */
export interface Dom {
  readonly root: HtmlNode;
  readonly size: MarkupSize;
}

/** How much markup a page has; counted without parsing it. */
export interface MarkupSize {
  readonly tags: number;
  /** Greatest number of elements open at once. */
  readonly depth: number;
}

const MOST_TAGS = 200_000;
const DEEPEST = 400;
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
// Elements whose end tag may be left out never nest in themselves when parsed.
const selfClosing = new Set('p li td th tr dd dt option tbody thead tfoot'.split(' '));

/** Parses a page, or gives `null` when its markup is too big or too deep to be parsed safely. */
export function parseDom(html: string): Dom | null {
  const size = measureMarkup(html);
  if (size.tags > MOST_TAGS || size.depth > DEEPEST) return null;
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlNode };
  return { root: document, size };
}

/** Counts the tags of a page and how deep they nest. */
export function measureMarkup(html: string): MarkupSize {
  let tags = 0;
  let open = 0;
  let depth = 0;
  // Every "<" counts: a flood of lone ones costs the parser as much as tags do.
  for (const match of html.matchAll(/<(?:(\/?)([a-z][^\s/<>]*))?/gi)) {
    tags += 1;
    const name = match[2]?.toLowerCase();
    if (name === undefined || voidTags.has(name) || selfClosing.has(name)) continue;
    open = match[1] === '/' ? Math.max(0, open - 1) : open + 1;
    depth = Math.max(depth, open);
    if (tags > MOST_TAGS || depth > DEEPEST) break;
  }
  return { tags, depth };
}

/** Text of a page whose markup cannot be parsed safely: scripts and styles out, tags as breaks, in one pass. */
export function stripMarkup(html: string): string {
  const blockTag =
    /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|figcaption|figure|title|body)\b/i;
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[a-z/!?][^<>]{0,5000}>/gi, (tag) => (blockTag.test(tag) ? '\n\n' : ''))
    .replace(/&(?:nbsp|#160);/g, '\u00a0')
    .replace(
      /&(?:lt|gt|amp|quot|#39);/g,
      (entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' })[entity] ?? "'",
    )
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n\n')
    .trim();
}
