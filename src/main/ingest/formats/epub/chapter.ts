import type { ParagraphRole, SourceParagraph } from '../../paragraphs-document';
import { repairMojibake } from '../../encoding/repair-mojibake';
import { parseDom, stripMarkup, withoutSelfClosing } from '../html/dom';
import { markNotes, type BookNotes } from '../html/notes';
import { repairedBlocks } from '../html/repaired-blocks';
import { joinRows } from '../html/table-rows';
import { walk, type HtmlBlock } from '../html/walk';

/** Paragraphs of one chapter; all of it is text of the book, so nothing is chosen. `notes` is what the chapters before told. */
export function chapterParagraphs(xhtml: string, part: string, notes: BookNotes): readonly SourceParagraph[] {
  const dom = parseDom(withoutSelfClosing(xhtml));
  if (dom === null)
    return repairMojibake(stripMarkup(xhtml))
      .text.split(/\n{2,}/u)
      .map((text) => ({ text }));
  const { blocks } = repairedBlocks(walk(dom.root, markNotes(dom.root, part, notes)));
  const labelled = blocks.map((block) => ({ ...block, text: block.label + block.text }));
  return joinRows(labelled, (text, first, isFact) => ({ ...first, text, tag: isFact ? 'p' : 'tr' })).map((block) => {
    const role = roleOf(block);
    return { text: block.text, ...(role === undefined ? {} : { role }) };
  });
}

function roleOf({ tag, hint, isNote }: HtmlBlock): ParagraphRole | undefined {
  if (isNote) return 'footnote';
  if (hint === 'caption') return 'caption';
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'tr') return 'table-row';
  return tag === 'li' ? 'list-item' : undefined;
}
