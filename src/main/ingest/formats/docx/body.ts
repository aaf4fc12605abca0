import type { Encoding, Issue } from '../../../../shared/article';
import type { ParagraphRole, SourceParagraph } from '../../paragraphs-document';
import type { ReadLimits } from '../../limits';
import { tooMuchText } from '../office/office-source';
import { Story } from '../office/story';
import { attribute, readXml, type Attributes } from '../packed/xml';
import type { NextLabel } from '../office/list-counter';
import { paragraphLook, runLook, type ParagraphLook, type RunLook, type Styles } from './styles';

/** What the parts of a Word document share. */
export interface WordContext {
  readonly styles: Styles;
  readonly nextLabel: NextLabel;
  readonly limits: ReadLimits;
}

/** The paragraphs of one part, and the notes it refers to or (in a part of notes) holds. */
export interface WordPart {
  readonly paragraphs: readonly SourceParagraph[];
  /** Keys of the notes referred to, in order: `footnote/3`. */
  readonly references: readonly string[];
  readonly notes: ReadonlyMap<string, readonly SourceParagraph[]>;
  readonly encoding: Encoding;
  readonly issue: Issue | null;
}

interface Paragraph {
  style: string | null;
  look: ParagraphLook;
}

interface Run {
  style: string | null;
  look: RunLook;
}

// Deleted and moved text, fields' commands, older looks kept for undoing, second forms of the same picture or word.
const leftOut = new Set(
  'del moveFrom delText instrText delInstrText Fallback rt pPrChange rPrChange sectPrChange tblPrChange tcPrChange trPrChange numberingChange'.split(
    ' ',
  ),
);

/** Characters beyond which a paragraph is no entry of a table of contents. */
const longestEntry = 300;

/** Reads a part of a Word document (body, header, footer, notes). */
export function readWordPart(xml: string, context: WordContext): WordPart {
  const reader = new PartReader(context);
  const issue = readXml(xml, reader, context.limits);
  const { story } = reader;
  const paragraphs = story.end();
  const encoding = story.encodingOr('utf-8');
  const { isFull } = story;
  return {
    paragraphs,
    references: reader.references,
    notes: reader.notes,
    encoding,
    issue: issue ?? (isFull ? tooMuchText : null),
  };
}

/** Follows the elements of a part; one object per part, since all of it is state. */
class PartReader {
  readonly story: Story;
  readonly references: string[] = [];
  readonly notes = new Map<string, readonly SourceParagraph[]>();
  private readonly path: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly runs: Run[] = [];
  private skipped = 0;
  private isInText = false;
  private noteKey: string | null = null;
  private isInCommand = false;
  /** Fields that are open, and the place among them of a table of contents; 0 for none. */
  private fields = 0;
  private contents = 0;
  /** Characters of the paragraph that stand in a table of contents. */
  private listed = 0;

  constructor(private readonly context: WordContext) {
    this.story = new Story(context.limits.maxTextLength);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.skipped > 0 || leftOut.has(name)) {
      this.isInCommand = this.skipped === 0 && name === 'instrText';
      this.skipped += 1;
      return;
    }
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === 't') this.isInText = true;
    else if (parent === 'r') this.openInRun(name, attributes);
    else if (parent === 'rPr') this.lookOfRun(name, attributes);
    else if (parent === 'pPr' || parent === 'numPr') this.lookOfParagraph(name, attributes);
    else this.openStructure(name, attributes);
  };

  readonly close = (name: string): void => {
    if (this.skipped > 0) {
      this.skipped -= 1;
      this.isInCommand = false;
      return;
    }
    this.path.pop();
    if (name === 't') this.isInText = false;
    else if (name === 'r') this.runs.pop();
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc') this.story.closeCell();
    else if (name === 'tr') this.story.closeRow();
    else if (name === 'txbxContent') this.story.closeBox();
    else if (name === 'footnote' || name === 'endnote') this.endNote();
  };

  readonly text = (words: string): void => {
    if (this.skipped === 0 && this.isInText) this.add(words);
    else if (this.isInCommand && this.contents === 0 && /^\s*TOC(?!\p{L})/u.test(words)) this.contents = this.fields;
  };

  private openStructure(name: string, attributes: Attributes): void {
    if (name === 'p') this.paragraphs.push({ style: null, look: {} });
    else if (name === 'r') this.runs.push({ style: null, look: {} });
    else if (name === 'tr') this.story.openRow();
    else if (name === 'tc') this.story.openCell();
    else if (name === 'txbxContent') this.story.openBox();
    else if (name === 'textpath') this.wordArt(attribute(attributes, 'string') ?? '');
    else if (name === 'footnote' || name === 'endnote') {
      const isNote = attribute(attributes, 'type') === undefined || attribute(attributes, 'type') === 'normal';
      this.noteKey = isNote ? `${name}/${attribute(attributes, 'id') ?? ''}` : null;
      this.story.openBox();
    }
  }

  private openInRun(name: string, attributes: Attributes): void {
    if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'softHyphen') this.add('\u00ad');
    else if (name === 'sym') this.add(symbol(attributes));
    else if (name === 'fldChar') this.fieldMark(attribute(attributes, 'fldCharType'));
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      this.references.push(`${name.slice(0, -'Reference'.length)}/${attribute(attributes, 'id') ?? ''}`);
      this.story.add(`[${this.references.length}]`, null);
    }
  }

  private fieldMark(kind: string | undefined): void {
    if (kind === 'begin') this.fields += 1;
    else if (kind === 'end' && this.fields > 0) {
      if (this.fields === this.contents) this.contents = 0;
      this.fields -= 1;
    }
  }

  private lookOfRun(name: string, attributes: Attributes): void {
    const run = this.runs.at(-1);
    // The mark at a paragraph's end has a look of its own, which says nothing of its words.
    if (run === undefined || this.path.at(-3) !== 'r') return;
    if (name === 'rStyle') run.style = attribute(attributes, 'val') ?? null;
    else run.look = { ...run.look, ...runLook(name, attributes) };
  }

  private lookOfParagraph(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.style = attribute(attributes, 'val') ?? null;
    else paragraph.look = { ...paragraph.look, ...paragraphLook(name, attributes) };
  }

  private add(words: string): void {
    if (this.contents > 0) this.listed += words.length;
    const { style, look } = this.runs.at(-1) ?? { style: null, look: {} };
    const whole = this.context.styles.run(this.paragraphs.at(-1)?.style ?? null, style, look);
    if (whole.isHidden !== true) this.story.add(words, whole.hAnsi ?? whole.ascii ?? null, whole.isRaised === true);
  }

  private wordArt(words: string): void {
    this.story.openBox();
    this.add(words);
    this.story.closeBox();
  }

  private endParagraph(): void {
    const { style, look } = this.paragraphs.pop() ?? { style: null, look: {} };
    const { numId, level = 0, outline } = this.context.styles.paragraph(style, look);
    const isListed = numId !== undefined && numId !== '0';
    const styled = roleOf(this.context.styles.nameOf(style), outline, isListed);
    // The end of the field may be missing: a heading or a paragraph no entry is as long as stands below the contents.
    const isBelow = styled === 'title' || styled === 'heading' || this.listed > longestEntry;
    if (this.listed > 0 && isBelow) this.contents = 0;
    const role = this.listed > 0 && !isBelow ? 'furniture' : styled;
    this.listed = 0;
    const label = isListed && !this.story.isAtStart ? this.context.nextLabel(numId, level) : '';
    this.story.endParagraph(role, label);
  }

  private endNote(): void {
    const paragraphs = this.story.takeBox();
    if (this.noteKey !== null) this.notes.set(this.noteKey, paragraphs);
    this.noteKey = null;
  }
}

function roleOf(style: string, outline: number | undefined, isListed: boolean): ParagraphRole | undefined {
  if (style === 'title') return 'title';
  if (/^heading \d$/u.test(style) || (outline !== undefined && outline < 9)) return 'heading';
  if (style === 'caption') return 'caption';
  if (/^(?:toc \d|toc heading|header|footer)$/u.test(style)) return 'furniture';
  return isListed ? 'list-item' : undefined;
}

/** A character of a symbol font, which has no meaning outside it, as a bullet; others as they are. */
function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attribute(attributes, 'char') ?? '', 16);
  if (Number.isNaN(code) || code < 0x20 || code > 0xffff) return '';
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code);
}
