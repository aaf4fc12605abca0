import type { BlockKind } from '../../../shared/article';
import type { PageFacts } from '../metadata/describe';
import { piece, wordsOf, type Piece } from './piece';

/** Pieces of a Markdown text with the kinds its marks tell, and the facts of its front matter. The text is not changed. */
export interface MarkdownPieces {
  readonly pieces: readonly Piece[];
  readonly page: PageFacts;
}

const frontMatter = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
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
  const page = factsOf(front?.[1] ?? '');
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

/** What a line is by its marks. The first below a front matter that names the article is no title when it is a sentence. */
function markedKind(line: string, isBelowTitle: boolean): BlockKind | null {
  if (picture.test(line)) return 'caption';
  return quotation.test(line) || (isBelowTitle && sentence.test(line)) ? 'paragraph' : null;
}

function factsOf(block: string): PageFacts {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const match = /^([A-Za-z_-]{2,20})\s*:\s*(.+)$/u.exec(line);
    if (match) fields.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/u, '$2'));
  }
  const pick = (...names: string[]): string | undefined => names.map((name) => fields.get(name)).find(Boolean);
  const date = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/u.exec(
    pick('date', 'published', 'ngay') ?? '',
  )?.[0];
  const entries: PageFacts = {
    ...optional('title', pick('title', 'tieu-de')),
    ...optional('publisher', pick('publisher', 'source', 'site', 'bao')),
    ...optional('byline', pick('author', 'byline', 'tac-gia')),
    ...optional('url', pick('url', 'link', 'source_url', 'canonical')),
    ...(date === undefined ? {} : { published: { value: date.replace(' ', 'T'), basis: 'metadata', certain: true } }),
  };
  return entries;
}

function optional<K extends keyof PageFacts>(key: K, value: PageFacts[K] | undefined): PageFacts {
  return value === undefined ? {} : { [key]: value };
}
