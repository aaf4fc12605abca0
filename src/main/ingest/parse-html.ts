// Parse, saved web pages: the markup comes in; the article's text as blocks, and what the page says of it, go out.
import type { ParsedArticle } from '../../shared/article';
import { paragraphs } from './blocks/paragraphs';
import { piece, type Piece } from './blocks/piece';
import { chooseBlocks, type ChosenBlock } from './html/choose';
import { parseDom, stripMarkup } from './html/dom';
import { readabilityChoice } from './html/main-content';
import { headFacts } from './html/page-facts';
import { walk } from './html/walk';
import { assemble, type FileFacts } from './parse-text';

/** Version of what is taken from a page: bump it when the same page gives another text, since offsets depend on it. */
export const htmlExtractorVersion = 1;

const BETWEEN_BLOCKS = '\n\n';

/** Parses a saved web page: its text is the article's blocks, separated by blank lines. */
export function parseHtml(html: string, facts: FileFacts): ParsedArticle {
  const dom = parseDom(html);
  if (dom === null) return parseStripped(html, facts);
  const blocks = walk(dom.root);
  const head = headFacts(dom.root, html);
  const chosen = chooseBlocks(blocks, readabilityChoice(dom, blocks), head.titles);
  const { text, pieces } = join(chosen);
  return assemble(text, pieces, facts, head.page);
}

/** A page with too much markup to be parsed safely still gives its words. */
function parseStripped(html: string, facts: FileFacts): ParsedArticle {
  const text = stripMarkup(html).normalize('NFC');
  return assemble(
    text,
    paragraphs(text).map((span) => piece(span.start, span.end)),
    facts,
    {},
  );
}

function join(chosen: readonly ChosenBlock[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const block of chosen) {
    if (text !== '') text += BETWEEN_BLOCKS;
    pieces.push(piece(text.length, text.length + block.text.length, block.kind));
    text += block.text;
  }
  return { text, pieces };
}
