// Word processors: runs, paragraphs, tables and text boxes come in as the format tells them; paragraphs of an article go
// out in the order they are read. Runs keep their font until a paragraph is whole, so that each is decoded by its font.
import type { Encoding } from '../../../../shared/article';
import { decodeRuns, fontEncoding } from '../../encoding/fonts';
import type { ParagraphRole, SourceParagraph } from '../../paragraphs-document';
import { withNoteMarks, type RaisableRun } from '../raised-marks';
import { rowLine } from '../table-row';

/** What holds paragraphs: the page, a cell, a text box, a note. */
interface Holder {
  readonly paragraphs: SourceParagraph[];
  /** Runs of the paragraph that is open. */
  runs: RaisableRun[];
  /** Paragraphs of text boxes anchored in the open paragraph: they follow it. */
  anchored: SourceParagraph[];
}

/** Gathers the paragraphs of one document. */
export class Story {
  private readonly holders: Holder[] = [newHolder()];
  private readonly rows: SourceParagraph[][][] = [];
  private readonly encodings = new Set<Encoding | null>();
  private length = 0;

  /** `maxLength` bounds the text in characters; what comes after is left out and `isFull` says so. */
  constructor(private readonly maxLength: number) {}

  get isFull(): boolean {
    return this.length > this.maxLength;
  }

  /** What the words were written in by their fonts: one legacy encoding, `mixed`, or `plain` where no font is a legacy one. */
  encodingOr(plain: Encoding): Encoding {
    const [first, ...others] = this.encodings;
    return first === undefined ? plain : others.length > 0 ? 'mixed' : (first ?? plain);
  }

  /** Adds words to the open paragraph; "\n" is a forced line break. `isRaised`: they are small and stand above the line. */
  add(text: string, font: string | null, isRaised = false): void {
    this.length += text.length;
    if (text === '' || this.isFull) return;
    const { runs } = this.top;
    const last = runs.at(-1);
    if (last?.font === font && last.isRaised === isRaised) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, font, isRaised });
  }

  /** True when the open paragraph has no words yet. */
  get isAtStart(): boolean {
    return this.top.runs.length === 0;
  }

  /** Ends the open paragraph; `before` (its number or bullet) goes before its words, if it has any. */
  endParagraph(role?: ParagraphRole, before = ''): void {
    const holder = this.top;
    const text = decodeRuns(withNoteMarks(holder.runs));
    for (const run of holder.runs)
      if (/\p{L}/u.test(run.text)) this.encodings.add(fontEncoding(run.font)?.encoding ?? null);
    if (text.trim() !== '') holder.paragraphs.push({ text: before + text, ...(role === undefined ? {} : { role }) });
    for (const paragraph of holder.anchored) holder.paragraphs.push(paragraph);
    holder.runs = [];
    holder.anchored = [];
  }

  openRow(): void {
    this.rows.push([]);
  }

  openCell(): void {
    this.holders.push(newHolder());
  }

  closeCell(): void {
    const paragraphs = this.closeHolder();
    if (paragraphs !== null) this.rows.at(-1)?.push(paragraphs);
  }

  /** Ends a row: cells of one short paragraph each stand in one line, others one after the other. */
  closeRow(): void {
    const cells = (this.rows.pop() ?? []).filter((cell) => cell.length > 0);
    const line = rowLine(cells.map((cell) => cell.map(({ text }) => text)));
    const { paragraphs } = this.top;
    if (line !== null) paragraphs.push({ text: line.text, ...(line.isFact ? {} : { role: 'table-row' }) });
    else for (const paragraph of cells.flat()) paragraphs.push(paragraph);
  }

  openBox(): void {
    this.holders.push(newHolder());
  }

  /** Ends a text box or note; its paragraphs follow the one it is anchored in. */
  closeBox(): void {
    const paragraphs = this.closeHolder();
    for (const paragraph of paragraphs ?? []) this.top.anchored.push(paragraph);
  }

  /** Ends a note or header that stands elsewhere; gives its paragraphs. */
  takeBox(): readonly SourceParagraph[] {
    return this.closeHolder() ?? [];
  }

  /** Every paragraph, whatever was left open. */
  end(): readonly SourceParagraph[] {
    while (this.rows.length > 0) {
      if (this.holders.length > 1) this.closeCell();
      this.closeRow();
    }
    while (this.holders.length > 1) this.closeBox();
    this.endParagraph();
    return this.top.paragraphs;
  }

  private get top(): Holder {
    const holder = this.holders.at(-1);
    if (holder === undefined) throw new Error('a story always has its page');
    return holder;
  }

  private closeHolder(): SourceParagraph[] | null {
    if (this.holders.length === 1) return null;
    this.endParagraph();
    return this.holders.pop()?.paragraphs ?? null;
  }
}

function newHolder(): Holder {
  return { paragraphs: [], runs: [], anchored: [] };
}
