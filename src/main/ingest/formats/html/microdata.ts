import type { LinkedArticle } from './json-ld';
import type { HtmlNode } from './dom';

const LONGEST_NAME = 80;

/** What the markup of a page marks as the day and the writer of its article (schema.org's microdata, `<time pubdate>`). */
export function articleOfMarkup(root: HtmlNode): Pick<LinkedArticle, 'datePublished' | 'author'> {
  const day = valueOf(root, '[itemprop~="datePublished"], time[pubdate]', ['datetime', 'content']);
  const author = valueOf(root, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]', ['content']);
  return {
    ...(day === undefined ? {} : { datePublished: day }),
    ...(author === undefined ? {} : { author }),
  };
}

/** The first element's own attribute, else its words. */
function valueOf(root: HtmlNode, selector: string, attributes: readonly string[]): string | undefined {
  for (const node of root.querySelectorAll?.(selector) ?? []) {
    const told = attributes.map((name) => node.getAttribute?.(name)).find(Boolean) ?? node.textContent;
    const words = told?.replace(/\s+/gu, ' ').trim().normalize('NFC') ?? '';
    if (words !== '' && words.length <= LONGEST_NAME) return words;
  }
  return undefined;
}

/** The moment of a page's only `<time>`, which may as well be a clock. */
export function loneTime(root: HtmlNode): string | undefined {
  const [only, other] = [...(root.querySelectorAll?.('time[datetime]') ?? [])];
  return other === undefined ? (only?.getAttribute?.('datetime') ?? undefined) : undefined;
}
