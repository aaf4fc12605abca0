import { Readability } from '@mozilla/readability';
import type { Dom, HtmlNode } from './dom';
import { walk, type HtmlBlock } from './walk';

const MOST_TAGS = 30_000;
const DEEPEST = 200;
/** Many times what a long page has. */
const MOST_LETTERS = 40_000_000;

/**
 * Which blocks Readability takes for the article, as one truth value per block; `null` when it finds none or the page is
 * too big for it. It changes the tree: the blocks must have been read before.
 */
export function readabilityChoice(dom: Dom, blocks: readonly HtmlBlock[]): boolean[] | null {
  if (dom.size.tags > MOST_TAGS || dom.size.depth > DEEPEST || lettersAsked(dom.root) > MOST_LETTERS) return null;
  const content = readableContent(dom);
  if (content === null) return null;
  const counts = new Map<string, number>();
  for (const block of walk(content)) counts.set(keyOf(block.text), (counts.get(keyOf(block.text)) ?? 0) + 1);
  const chosen = blocks.map((block) => counts.has(keyOf(block.text)));
  const letters = blocks.reduce((sum, block, index) => sum + (chosen[index] === true ? block.text.length : 0), 0);
  return letters >= 150 ? chosen : null;
}

/** Letters of the page, each counted once for every node it stands in: what asking them all for their text costs. */
function lettersAsked(root: HtmlNode): number {
  let letters = 0;
  const stack = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    letters += (node.nodeValue?.length ?? 0) * depth;
    for (const child of node.childNodes) stack.push({ node: child, depth: depth + 1 });
  }
  return letters;
}

function readableContent(dom: Dom): HtmlNode | null {
  try {
    const reader = new Readability<HtmlNode>(dom.root as never, {
      charThreshold: 200,
      maxElemsToParse: MOST_TAGS,
      serializer: (node) => node as HtmlNode,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // It gives up on odd trees by throwing; the own choice stands in.
    return null;
  }
}

/** Letters and digits only, so that white space and marks that Readability moves do not matter. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
