import { fontEncoding } from '../../encoding/fonts';
import type { HtmlNode } from './dom';
import { rulesOf } from './style-sheet';

/** The font an element itself names; `null` when it names none and has that of the element around it. */
export type FontOf = (node: HtmlNode, tag: string) => string | null;

const LONGEST_STYLE = 500_000;
const anyLegacy = /\.vn|vn(?:time|arial)|vni[-\s]/iu;

/**
 * How the elements of a page name their fonts: `face`, `style`, and the style sheets in the page. `null` for a page that
 * names no pre-Unicode font: nothing in it needs to be decoded.
 */
export function fontRules(root: HtmlNode): FontOf | null {
  const rules = sheetRules(root);
  const isLegacy = [...rules.values()].some((font) => fontEncoding(font) !== null) || namesInline(root);
  if (!isLegacy) return null;
  return (node, tag) => {
    const inline = fontOfStyle(node.getAttribute?.('style') ?? '') ?? node.getAttribute?.('face') ?? null;
    if (inline !== null && inline !== '') return inline;
    if (rules.size === 0) return null;
    const classes = (node.getAttribute?.('class') ?? '').toLowerCase().split(/\s+/u);
    for (const name of classes) {
      const font = rules.get(`${tag}.${name}`) ?? rules.get(`.${name}`);
      if (name !== '' && font !== undefined) return font;
    }
    return rules.get(tag) ?? null;
  };
}

function namesInline(root: HtmlNode): boolean {
  for (const node of root.querySelectorAll?.('[face], [style]') ?? []) {
    if (anyLegacy.test(`${node.getAttribute?.('face') ?? ''} ${node.getAttribute?.('style') ?? ''}`)) return true;
  }
  return false;
}

/** Font of each selector that is one element, one class, or both. */
function sheetRules(root: HtmlNode): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const style of root.querySelectorAll?.('style') ?? []) {
    for (const { selectors, style: words } of rulesOf((style.textContent ?? '').slice(0, LONGEST_STYLE))) {
      const font = fontOfStyle(words);
      if (font === null) continue;
      for (const selector of selectors.toLowerCase().split(',')) {
        const name = selector.trim().replace(/^<!--\s*/u, '');
        if (/^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/u.test(name) && name !== '') rules.set(name, font);
      }
    }
  }
  return rules;
}

function fontOfStyle(style: string): string | null {
  const listed = /(?:^|[;{\s])font-family\s*:\s*([^;}]+)/iu.exec(style)?.[1];
  return (
    listed
      ?.split(',')[0]
      ?.replace(/["']|&quot;/gu, '')
      .trim() ?? null
  );
}
