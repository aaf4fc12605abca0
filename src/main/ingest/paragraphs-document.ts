import type { BlockKind, PageStart } from '../../shared/article';
import { paragraphs } from './blocks/paragraphs';
import { isBoilerplate, isRelatedHeading } from './blocks/phrases';
import { piece, type Piece } from './blocks/piece';
import type { SourceDocument } from './source';

/** What a format knows of a paragraph; `furniture` is a header or footer of the page. */
export type ParagraphRole = 'title' | 'heading' | 'caption' | 'list-item' | 'table-row' | 'footnote' | 'furniture';

/** One paragraph as a format gives it. */
export interface SourceParagraph {
  /** Its words; a forced line break inside it is "\n". Hidden and deleted text is left out. */
  readonly text: string;
  /** Absent for running text. */
  readonly role?: ParagraphRole;
  /** The label of the page that starts with this paragraph ("12"), in a format that has pages. */
  readonly page?: string;
}

const BETWEEN = '\n\n';

/** Makes one text of paragraphs, in order and with a blank line between them; empty ones are left out. */
export function documentOf(
  given: readonly SourceParagraph[],
  facts: Pick<SourceDocument, 'page' | 'file'>,
): SourceDocument {
  const joined = joinParagraphs(given);
  const titleAt = joined.placed.findIndex((one) => one.role === 'title');
  const headline = titleAt >= 0 ? titleAt : leadingHeading(joined.placed);
  const fixed = joined.placed.flatMap((one, index) =>
    one.role === undefined ? [] : [piece(one.start, one.end, index === headline ? 'title' : kindOf(one))],
  );
  return {
    text: joined.text,
    pieces: withRunningText(joined.text, fixed),
    ...facts,
    ...(joined.pages.length === 0 ? {} : { pages: joined.pages }),
  };
}

interface Placed extends SourceParagraph {
  readonly start: number;
  readonly end: number;
}

function joinParagraphs(given: readonly SourceParagraph[]): { text: string; placed: Placed[]; pages: PageStart[] } {
  const parts: string[] = [];
  const placed: Placed[] = [];
  const pages: PageStart[] = [];
  let length = 0;
  let label: string | undefined;
  for (const one of given) {
    label = one.page ?? label;
    const text = one.text
      .replace(/\r\n?/gu, '\n')
      .normalize('NFC')
      .replace(/^[ \t\n]+|[ \t\n]+$/gu, '');
    if (text === '') continue;
    if (parts.length > 0) length += BETWEEN.length;
    if (label !== undefined) pages.push({ at: length, label });
    label = undefined;
    placed.push({ ...one, text, start: length, end: length + text.length });
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(BETWEEN), placed, pages };
}

/** The first heading, when no running text stands above it. */
function leadingHeading(placed: readonly Placed[]): number {
  const at = placed.findIndex((one) => one.role === 'heading');
  const isLeading = placed.slice(0, Math.max(0, at)).every((one) => one.text.length <= LONGEST_ABOVE_TITLE);
  return isLeading ? at : -1;
}

const LONGEST_ABOVE_TITLE = 120;

function kindOf({ role, text }: Placed): BlockKind | null {
  if (role === 'caption') return 'caption';
  if (role === 'furniture') return 'boilerplate';
  if (role === 'list-item') return null;
  return isBoilerplate(text) || isRelatedHeading(text) ? null : 'paragraph';
}

/** Running text by the rules of plain text (broken paragraphs joined), cut where a paragraph of a known role stands. */
function withRunningText(text: string, fixed: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let next = 0;
  for (const span of paragraphs(text)) {
    // A paragraph of a known role is whole, whatever line breaks stand in it.
    let from = Math.max(span.start, found.at(-1)?.end ?? 0);
    for (let known = fixed[next]; known !== undefined && known.start < span.end; known = fixed[++next]) {
      pushWords(found, text, from, known.start);
      found.push(known);
      from = known.end;
    }
    pushWords(found, text, from, span.end);
  }
  return found;
}

function pushWords(found: Piece[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (start < end) found.push(piece(start, end));
}
