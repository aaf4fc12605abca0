// What a page holds for readers without scripts: its tree comes in; where an article lies there, which scripts would have
// put into the page, it stands in the tree as any other text.
import { keyOf } from './main-content';
import type { HtmlNode } from './dom';
import { isReal } from './real-blocks';
import { walk } from './walk';

/** Letters of an article; what asks for scripts to be allowed has fewer. */
const LEAST_LETTERS = 250;
const LEAST_PARAGRAPHS = 2;

/** Opens the parts for readers without scripts that hold an article; what stands in the page as well is left out of them. */
export function openNoscript(root: HtmlNode): void {
  const parts = [...(root.querySelectorAll?.('noscript') ?? [])];
  if (parts.reduce((sum, part) => sum + (part.textContent?.trim().length ?? 0), 0) < LEAST_LETTERS) return;
  const outside = new Set(walk(root).map(({ text }) => keyOf(text)));
  const held = parts.map((part) => [...part.childNodes].flatMap((child) => walk(child)));
  const fresh = held.map((blocks) => blocks.filter((block) => isReal(block) && !outside.has(keyOf(block.text))));
  const whole = fresh.flat();
  if (whole.length < LEAST_PARAGRAPHS || whole.reduce((sum, { text }) => sum + text.length, 0) < LEAST_LETTERS) return;
  parts.forEach((part, at) => {
    if (fresh[at]?.length === 0) return;
    for (const node of part.querySelectorAll?.('p, figcaption') ?? [])
      if (outside.has(keyOf(node.textContent ?? ''))) node.textContent = '';
    open(part);
  });
}

function open(part: HtmlNode): void {
  const holder = part.ownerDocument?.createElement('div');
  if (holder === undefined) return;
  holder.append?.(...part.childNodes);
  part.replaceWith?.(holder);
}
