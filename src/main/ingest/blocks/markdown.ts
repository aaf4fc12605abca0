import type { BlockKind } from '../../../shared/article';
import type { PageFacts } from '../metadata/describe';
import { frontMatterFacts } from '../metadata/front-matter';
import { readDateline } from '../metadata/dateline';
import { withoutStress } from '../metadata/signature';
import { isByline } from './credits/byline';
import { creditedSource } from './credits/source-credit';
import { piece, wordsOf, type Piece } from './piece';

/** Pieces of a Markdown text with the kinds its marks tell, and the facts of its front matter. The text is not changed. */
export interface MarkdownPieces {
  readonly pieces: readonly Piece[];
  readonly page: PageFacts;
}

const frontMatter = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/u;
const heading = /^#{1,6}\s+\S/u;
const underline = /^(?:={3,}|-{3,})$/u;
const quotation = /^>\s/u;
const sentence = /[.!?…][”"]?(?:\[\^?\w{1,9}\])?$/u;
const picture = /^!\[[^\]]*\]\([^)]*\)[\s.]*$/u;

/** Tells title, captions and rules of a Markdown text by their marks; other pieces stay as they are. */
export function markdownPieces(text: string, drafts: readonly Piece[]): MarkdownPieces {
  const front = frontMatter.exec(text);
  const bodyStart = front?.[0].length ?? 0;
  const pieces: Piece[] = front ? [piece(0, front[0].trimEnd().length, 'boilerplate')] : [];
  const body = drafts.filter((draft) => draft.start >= bodyStart);
  const page = front === null ? {} : frontMatterFacts(front[2] ?? '');
  let hasTitle = false;
  for (const draft of body) {
    const line = wordsOf(text, draft);
    const before = pieces.at(-1);
    if (underline.test(line) && !hasTitle && before?.kind === null) {
      pieces[pieces.length - 1] = piece(before.start, draft.end, 'title');
      hasTitle = true;
    } else if (heading.test(line)) {
      pieces.push(piece(draft.start, draft.end, hasTitle ? 'paragraph' : 'title'));
      hasTitle = true;
    } else {
      const kind = markedKind(line, draft === body[0] && page.title !== undefined);
      pieces.push(kind === null ? draft : piece(draft.start, draft.end, kind));
    }
  }
  return { pieces, page };
}

/** What a line that is set off as a whole says: who wrote the article, when, or whom it credits. */
function signedKind(line: string): BlockKind | null {
  const words = withoutStress(line);
  if (words === line) return null;
  if (readDateline(words) !== null) return 'dateline';
  if (creditedSource(words) !== null) return 'source';
  return isByline(words) ? 'byline' : null;
}

/** What a line is by its marks. The first below a front matter that names the article is no title when it is a sentence. */
function markedKind(line: string, isBelowTitle: boolean): BlockKind | null {
  if (picture.test(line)) return 'caption';
  return quotation.test(line) || (isBelowTitle && sentence.test(line)) ? 'paragraph' : signedKind(line);
}
