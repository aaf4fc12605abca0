// Saved web pages: the markup comes in; the article's text as blocks, and what the page says of it, go out.
import type { Issue } from '../../../shared/article';
import { toText } from '../../text/normalise';
import { piece, type Piece } from '../blocks/piece';
import { unsure } from '../encoding/doubt';
import { repairMojibake } from '../encoding/repair-mojibake';
import type { RawFile, Source, SourceDocument } from '../source';
import { chooseBlocks, type Choice } from './html/choose';
import { parseDom, stripMarkup } from './html/dom';
import { restoreFontRuns, type FontEncodings } from './html/font-runs';
import { readabilityChoice } from './html/main-content';
import { markNotes } from './html/notes';
import { openNoscript } from './html/noscript';
import { headFacts, type HeadFacts } from './html/page-facts';
import type { ChosenBlock } from './html/real-blocks';
import { repairedBlocks, type RepairedBlocks } from './html/repaired-blocks';
import { walk } from './html/walk';
import { isUndecodable, plainDocument, readDecoded } from './txt';

/** Reads a saved web page: its fonts tell what stands in them, and what its words told of the whole holds of the rest. */
export function readHtml(file: RawFile): Source {
  return readDecoded(file, (decoded) => {
    const { document, fonts, repaired } = readPage(toText(decoded.text), decoded.plain);
    const [encoding = decoded.encoding, ...others] = new Set([...fonts].map((one) => one ?? decoded.encoding));
    const issues = [...doubts(decoded.issues, fonts), ...repaired.issues];
    return {
      encoding: repaired.encoding ?? (others.length > 0 ? 'mixed' : encoding),
      documents: isUndecodable(issues) ? [] : [document],
      issues,
    };
  });
}

const PARTLY_TOLD = 'No encoding Tre knows makes words of what stands in no font of its own.';

/** What is left of the doubts of a page some of whose fonts tell what they hold. */
function doubts(issues: readonly Issue[], fonts: FontEncodings): readonly Issue[] {
  if (fonts.size === 0) return issues;
  if (!fonts.has(null)) return [];
  return fonts.size > 1 && isUndecodable(issues) ? unsure(PARTLY_TOLD) : issues;
}

const BETWEEN_BLOCKS = '\n\n';

/**
 * The document of a page's markup: its text is the article's blocks, separated by blank lines. `plain` is the markup as it
 * stands, where the words alone told what its letters mean.
 */
export function htmlDocument(html: string, plain?: string): SourceDocument {
  return readPage(html, plain).document;
}

interface ReadPage {
  readonly document: SourceDocument;
  readonly fonts: FontEncodings;
  /** What the words of its blocks told of letters that stood in the markup as entities. */
  readonly repaired: Pick<RepairedBlocks, 'encoding' | 'issues'>;
}

function readPage(html: string, plain?: string): ReadPage {
  const dom = parseDom(html);
  // A page with too much markup to be parsed safely still gives its words.
  if (dom === null) {
    const repaired = repairMojibake(stripMarkup(html));
    return { document: plainDocument(repaired.text.normalize('NFC')), fonts: new Set(), repaired };
  }
  const asItStands = plain === undefined ? null : parseDom(toText(plain));
  const fonts: FontEncodings = asItStands === null ? new Set() : restoreFontRuns(dom.root, asItStands.root);
  if (/<noscript/iu.test(html)) openNoscript(dom.root);
  const blocks = walk(dom.root, markNotes(dom.root));
  const head = headFacts(dom.root, html);
  const repaired = repairedBlocks(blocks);
  const chosen = chooseBlocks(repaired.blocks, readabilityChoice(dom, blocks), head.titles);
  return { document: { ...join(chosen.blocks), ...titled(head, chosen) }, fonts, repaired };
}

/** The heading that names the article goes before the name of its window; that of a plain document is as often an older one's. */
function titled(
  { page, file, windowTitle }: HeadFacts,
  { isNamed, isPlain }: Choice,
): Pick<SourceDocument, 'page' | 'file'> {
  if (page.title !== undefined || windowTitle === undefined || isNamed) return { page, file };
  return isPlain ? { page, file: { ...file, title: windowTitle } } : { page: { ...page, title: windowTitle }, file };
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
