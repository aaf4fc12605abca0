import type { Encoding, Issue } from '../../../../shared/article';
import type { ReadLimits } from '../../limits';
import type { ParagraphRole, SourceParagraph } from '../../paragraphs-document';
import { tooMuchText } from '../office/office-source';
import { Story } from '../office/story';
import { attribute, readXml, type Attributes } from '../packed/xml';
import type { OdtStyles } from './styles';

/** The paragraphs of a part, its notes (in order, after the number printed for each), its headers and footers. */
export interface OdtPart {
  readonly paragraphs: readonly SourceParagraph[];
  readonly notes: readonly SourceParagraph[];
  readonly headers: readonly (readonly SourceParagraph[])[];
  readonly footers: readonly (readonly SourceParagraph[])[];
  readonly encoding: Encoding;
  readonly issue: Issue | null;
}

// Deleted text, comments, scripts, the words a picture has for those who do not see it, second readings of a word.
const leftOut = new Set(
  'tracked-changes annotation annotation-end scripts event-listeners ruby-text forms title desc hidden-text hidden-paragraph object settings automatic-styles font-face-decls'.split(
    ' ',
  ),
);
const wordHolders = new Set(['p', 'h']);

interface List {
  readonly style: string;
  readonly counts: number[];
  isItemNew: boolean;
}

/** Reads `content.xml` (its body) or `styles.xml` (its headers and footers). */
export function readOdtPart(xml: string, styles: OdtStyles, limits: ReadLimits): OdtPart {
  const reader = new PartReader(styles, limits);
  const issue = readXml(xml, reader, limits);
  const { notes, headers, footers, story } = reader;
  const paragraphs = story.end();
  const encoding = story.encodingOr('utf-8');
  const { isFull } = story;
  return { paragraphs, notes, headers, footers, encoding, issue: issue ?? (isFull ? tooMuchText : null) };
}

/** Follows the elements of a part; one object per part, since all of it is state. */
class PartReader {
  readonly story: Story;
  readonly notes: SourceParagraph[] = [];
  readonly headers: (readonly SourceParagraph[])[] = [];
  readonly footers: (readonly SourceParagraph[])[] = [];
  private readonly looks: string[] = [];
  /** Per open element: whether it put a style on `looks`. */
  private readonly styled: boolean[] = [];
  private readonly holders: string[] = [];
  private readonly lists: List[] = [];
  private indexes = 0;
  private skipped = 0;
  private citation: string | null = null;
  private noteNumber = 0;

  constructor(
    private readonly styles: OdtStyles,
    limits: ReadLimits,
  ) {
    this.story = new Story(limits.maxTextLength);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.skipped > 0 || leftOut.has(name) || isUnseen(name, attributes)) {
      this.skipped += 1;
      return;
    }
    const style = isStyled(name) ? attributes['text:style-name'] : undefined;
    this.styled.push(style !== undefined);
    if (style !== undefined) this.looks.push(style);
    if (wordHolders.has(name)) this.holders.push(name);
    this.openMark(name, attributes);
    this.openStructure(name, attributes);
  };

  readonly close = (name: string): void => {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (wordHolders.has(name)) this.endParagraph(name);
    this.closeStructure(name);
    if (this.styled.pop() === true) this.looks.pop();
  };

  readonly text = (words: string): void => {
    if (this.skipped > 0) return;
    if (this.citation !== null) this.citation += words;
    else if (this.holders.length > 0) this.add(words.replace(/[ \t\r\n]+/gu, ' '));
  };

  private add(words: string): void {
    const { font, isHidden, isRaised } = this.styles.look(this.looks);
    if (!isHidden) this.story.add(words, font, isRaised);
  }

  private openMark(name: string, attributes: Attributes): void {
    if (name === 's') this.add(' '.repeat(Math.min(1000, Number(attribute(attributes, 'c') ?? 1) || 1)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  private openStructure(name: string, attributes: Attributes): void {
    if (name === 'table-row') this.story.openRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.story.openCell();
    else if (name === 'text-box' || name === 'note-body' || isMargin(name)) this.story.openBox();
    else if (name === 'note-citation') this.citation = '';
    else if (name === 'list') this.openList(attributes);
    else if (name === 'list-item') this.nextItem();
    else if (isIndex(name)) this.indexes += 1;
  }

  private closeStructure(name: string): void {
    if (name === 'table-row') this.story.closeRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.story.closeCell();
    else if (name === 'text-box') this.story.closeBox();
    else if (name === 'note-body') this.endNote();
    else if (name === 'note-citation') this.endCitation();
    else if (name === 'list') this.lists.pop();
    else if (isIndex(name)) this.indexes -= 1;
    else if (isMargin(name)) (name.startsWith('header') ? this.headers : this.footers).push(this.story.takeBox());
  }

  private openList(attributes: Attributes): void {
    const outer = this.lists.at(-1);
    const style = attribute(attributes, 'style-name') ?? outer?.style ?? '';
    const counts = [...(outer?.counts ?? [])];
    counts.push(this.styles.startOf(style, counts.length + 1) - 1);
    this.lists.push({ style, counts, isItemNew: false });
  }

  private nextItem(): void {
    const list = this.lists.at(-1);
    if (list === undefined) return;
    list.counts[list.counts.length - 1] = (list.counts.at(-1) ?? 0) + 1;
    list.isItemNew = true;
  }

  private endParagraph(name: string): void {
    this.holders.pop();
    const list = this.lists.at(-1);
    const isItem = list !== undefined && list.isItemNew && !this.story.isAtStart;
    const label = isItem ? this.styles.label(list.style, list.counts) : '';
    if (isItem) list.isItemNew = false;
    this.story.endParagraph(this.roleOf(name, list !== undefined), label);
  }

  private roleOf(name: string, isListed: boolean): ParagraphRole | undefined {
    const names = this.styles.names(this.looks.at(-1) ?? '');
    if (names.includes('title')) return 'title';
    if (this.indexes > 0) return 'furniture';
    if (name === 'h') return 'heading';
    if (names.includes('caption')) return 'caption';
    return isListed ? 'list-item' : undefined;
  }

  private endCitation(): void {
    this.noteNumber += 1;
    const printed = this.citation?.trim() ?? '';
    this.citation = null;
    this.story.add(`[${printed === '' ? this.noteNumber : printed}]`, null);
    this.noteMark = printed === '' ? String(this.noteNumber) : printed;
  }

  private noteMark = '';

  private endNote(): void {
    const paragraphs = this.story.takeBox();
    paragraphs.forEach(({ text }, index) =>
      this.notes.push({ text: index === 0 ? `[${this.noteMark}] ${text.trim()}` : text, role: 'footnote' }),
    );
  }
}

function isStyled(name: string): boolean {
  return name === 'p' || name === 'h' || name === 'span' || name === 'a';
}

function isMargin(name: string): boolean {
  return /^(?:header|footer)(?:-left|-first)?$/u.test(name);
}

function isIndex(name: string): boolean {
  return name === 'table-of-content' || name === 'index-body';
}

/** Sections that are not shown, and changes that took text out. */
function isUnseen(name: string, attributes: Attributes): boolean {
  return name === 'section' && attribute(attributes, 'display') === 'none';
}
