// Parse, last step: a document as its format tells it comes in; the article with its blocks and metadata goes out.
import type { ParsedArticle } from '../../shared/article';
import { markCutCopies } from './blocks/copies/cut-copies';
import { markDuplicates } from './blocks/copies/duplicates';
import { cutEchoes } from './blocks/copies/echoes';
import { markGallery } from './blocks/captions/gallery';
import { splitDatedHeadline } from './blocks/headline/dated-headline';
import { splitHeadline } from './blocks/headline/glued-headline';
import { splitHeadlineAgain } from './blocks/headline/headline-again';
import { markLetterhead } from './blocks/headline/letterhead';
import { giveKinds } from './blocks/kinds';
import { splitGlued } from './blocks/glued/split';
import { tile } from './blocks/tile';
import { describe } from './metadata/describe';
import type { SourceDocument } from './source';

/** What the place of a file says about the article in it. */
export interface FileFacts {
  /** A date in the file's name or folders: `2024-07-25`, `2024-07` or `2024`; `null` when there is none. */
  readonly pathDate: string | null;
}

/** The steps every format shares, from a document to an article. */
export function articleOf(document: SourceDocument, facts: FileFacts): ParsedArticle {
  const { text, page, file = {}, pages = [] } = document;
  const headed = splitDatedHeadline(text, splitHeadlineAgain(text, markLetterhead(text, document.pieces)));
  const whole = splitHeadline(text, markCutCopies(text, headed));
  const pieces = markDuplicates(text, giveKinds(text, cutEchoes(text, splitGlued(text, markGallery(text, whole)))));
  const blocks = tile(text, pieces);
  const known = describe(text, pieces, { pathDate: facts.pathDate, page, file });
  const { title, titleMade, published, event, publisher, origin, byline, url, saved, lang } = known;
  // One literal, so that all articles are objects of one shape.
  return { text, blocks, pages, title, titleMade, published, event, publisher, origin, byline, url, saved, lang };
}
