// Saved web pages: the markup comes in; the article's text as blocks, and what the page says of it, go out.
import { piece, type Piece } from '../blocks/piece';
import type { RawFile, Source, SourceDocument } from '../source';
import { chooseBlocks, type ChosenBlock } from './html/choose';
import { parseDom, stripMarkup } from './html/dom';
import { readabilityChoice } from './html/main-content';
import { headFacts } from './html/page-facts';
import { walk } from './html/walk';
import { plainDocument, readAsText } from './txt';

/** Reads a saved web page. */
export function readHtml(file: RawFile): Source {
  return readAsText(file, htmlDocument);
}

const BETWEEN_BLOCKS = '\n\n';

/** The document of a page's markup: its text is the article's blocks, separated by blank lines. */
export function htmlDocument(html: string): SourceDocument {
  const dom = parseDom(html);
  // A page with too much markup to be parsed safely still gives its words.
  if (dom === null) return plainDocument(stripMarkup(html).normalize('NFC'));
  const blocks = walk(dom.root);
  const head = headFacts(dom.root, html);
  const chosen = chooseBlocks(blocks, readabilityChoice(dom, blocks), head.titles);
  return { ...join(chosen), page: head.page };
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
