// HTML: the markup of a page comes in; blocks of text with what the markup says of them go out. Markup is hostile input:
// it is measured before it is parsed, and never rendered.
import { parseHTML } from 'linkedom';

/** The little of a DOM node that the walk needs. */
export interface HtmlNode {
  readonly nodeType: number;
  nodeValue: string | null;
  readonly localName?: string | undefined;
  textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode?: HtmlNode | null;
  readonly firstChild?: HtmlNode | null;
  readonly nextSibling?: HtmlNode | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute?(name: string, value: string): void;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): Iterable<HtmlNode>;
  readonly ownerDocument?: { createElement(tag: string): HtmlNode } | null;
  append?(...nodes: HtmlNode[]): void;
  replaceWith?(node: HtmlNode): void;
}

/** A parsed page: its root node and how big and deep its markup is. */
export interface Dom {
  readonly root: HtmlNode;
  readonly size: MarkupSize;
}

/** How much markup a page has; counted without parsing it. */
export interface MarkupSize {
  readonly tags: number;
  /** What begins as an entity; the parser parts a text there. */
  readonly entities: number;
  /** Greatest number of elements open at once. */
  readonly depth: number;
}

const MOST_NODES = 200_000;
const DEEPEST = 400;
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
// Elements whose end tag may be left out never nest in themselves when parsed.
const selfClosing = new Set('p li td th tr dd dt option tbody thead tfoot'.split(' '));

/** Parses a page, or gives `null` when its markup is too big or too deep to be parsed safely. */
export function parseDom(html: string): Dom | null {
  const size = measureMarkup(html);
  if (size.tags + size.entities > MOST_NODES || size.depth > DEEPEST) return null;
  const closed = /^\s*<\?xml\s/u.test(html) ? withoutSelfClosing(html) : html;
  const whole = /<html[\s>]/i.test(closed) ? closed : `<html><body>${closed}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlNode };
  if (capitalName.test(html)) lowerNames(document);
  return { root: document, size };
}

const capitalName = /\s[A-Z][A-Z-]+\s*=/u;

/** Gives attributes their usual names: older programs write them in capitals, and the parser keeps those. */
function lowerNames(root: HtmlNode): void {
  for (const node of root.querySelectorAll?.('*') ?? [])
    for (const { name, value } of [...(node.attributes ?? [])]) {
      const lower = name.toLowerCase();
      if (name !== lower && node.getAttribute?.(lower) === null) node.setAttribute?.(lower, value);
    }
}

/** XHTML may close any empty element at once; read as HTML, such a title or anchor would swallow what follows. */
export function withoutSelfClosing(xhtml: string): string {
  return xhtml
    .replace(/^\s*<\?xml[^>]*\?>/u, '')
    .replace(/<(title|a|p|div|span|i|b|em|strong|td|th|li|h[1-6]|script|style|iframe)(\s[^<>]*)?\/>/giu, '<$1$2></$1>');
}

/** Counts the tags and entities of a page and how deep its tags nest. */
export function measureMarkup(html: string): MarkupSize {
  let tags = 0;
  let entities = 0;
  let open = 0;
  let depth = 0;
  // Every "<" and "&" counts: a flood of lone ones costs the parser as much as whole ones do.
  for (const [start, slash, word] of html.matchAll(/&|<(?:(\/?)([a-z][^\s/<>]*))?/gi)) {
    if (start === '&') entities += 1;
    else tags += 1;
    if (tags + entities > MOST_NODES || depth > DEEPEST) break;
    const name = word?.toLowerCase();
    if (name === undefined || voidTags.has(name) || selfClosing.has(name)) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    depth = Math.max(depth, open);
  }
  return { tags, entities, depth };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' };

/** Of a number that is no character the sign for one that cannot be read. */
function characterOf(code: string): string {
  const point = Number(code);
  return point > 0x10_ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
}

const entity = /&(?:(lt|gt|amp|quot|nbsp)|#(\d{1,7}|x[\da-f]{1,6}));/gi;

function characterOfEntity(_: string, name?: string, code = ''): string {
  return name === undefined ? characterOf(`0${code}`) : (named[name.toLowerCase()] ?? '');
}

/** Words without the entities a site left in them. */
export function withoutEntities(words: string): string {
  return words.includes('&') ? words.replace(entity, characterOfEntity) : words;
}

/** Text of a page whose markup cannot be parsed safely: scripts and styles out, tags as breaks, in one pass. */
export function stripMarkup(html: string): string {
  const blockTag =
    /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|figcaption|figure|title|body)\b/i;
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[a-z/!?][^<>]{0,5000}>/gi, (tag) => (blockTag.test(tag) ? '\n\n' : ''))
    .replace(entity, characterOfEntity)
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n\n')
    .trim();
}
