import type { ParagraphRole } from '../../paragraphs-document';
import type { NextLabel } from '../office/list-counter';
import type { Story } from '../office/story';
import type { DocRun } from './text';

const CELL = '\u0007';
const FIELD = '\u0013';
const RESULT = '\u0014';
const FIELD_END = '\u0015';
const NOTE = '\u0002';
const marks: ReadonlyMap<string, string> = new Map([
  ['\t', '\t'],
  ['\u000b', '\n'],
  ['\u001e', '-'],
  ['\u001f', '\u00ad'],
]);

/** Puts the runs of a Word 97-2003 text into a story: paragraphs, rows, the results of fields without their commands. */
export class DocStoryWriter {
  private isRowOpen = false;
  private isCellOpen = false;
  /** Per open field: true while its command is read. */
  private readonly fields: boolean[] = [];
  private noteCount = 0;

  constructor(
    private readonly story: Story,
    private readonly nextLabel: NextLabel,
  ) {}

  readonly write = (run: DocRun): void => {
    // Control characters are rare: what stands between them goes in one step.
    for (const [words] of run.text.matchAll(/\p{Cc}|\P{Cc}+/gu)) {
      if (words < ' ') this.control(words, run);
      else this.add(run.isSpecial ? '•' : words, run);
    }
  };

  /** Ends what a cut-off text left open. */
  end(): void {
    if (this.isCellOpen) this.story.closeCell();
    if (this.isRowOpen) this.story.closeRow();
    this.isCellOpen = this.isRowOpen = false;
    this.story.endParagraph();
  }

  private control(mark: string, run: DocRun): void {
    if (mark === '\r' || mark === '\f') this.endParagraph(run);
    else if (mark === CELL) this.endCell(run);
    else if (mark === FIELD) this.fields.push(true);
    else if (mark === RESULT && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (mark === FIELD_END) this.fields.pop();
    else if (mark === NOTE && run.isSpecial) this.add(`[${(this.noteCount += 1)}]`, { ...run, font: null });
    else this.add(marks.get(mark) ?? '', run);
  }

  private add(words: string, run: DocRun): void {
    if (words === '' || !run.isShown || this.fields.includes(true)) return;
    this.enterTable(run);
    this.story.add(words, run.font, run.isRaised);
  }

  private enterTable({ paragraph }: DocRun): void {
    if (!paragraph.isInTable) {
      if (this.isRowOpen) this.closeRow();
      return;
    }
    if (!this.isRowOpen) this.story.openRow();
    if (!this.isCellOpen) this.story.openCell();
    this.isRowOpen = this.isCellOpen = true;
  }

  private endParagraph(run: DocRun): void {
    const { list = 0, level = 0 } = run.paragraph;
    const label = list > 0 && !this.story.isAtStart ? this.nextLabel(String(list), level) : '';
    this.story.endParagraph(roleOf(run), label);
  }

  private endCell(run: DocRun): void {
    if (run.paragraph.isRowEnd) {
      this.closeRow();
      return;
    }
    this.endParagraph(run);
    if (this.isCellOpen) this.story.closeCell();
    this.isCellOpen = false;
  }

  private closeRow(): void {
    if (this.isCellOpen) this.story.closeCell();
    if (this.isRowOpen) this.story.closeRow();
    this.isCellOpen = this.isRowOpen = false;
  }
}

function roleOf({ builtIn, paragraph }: DocRun): ParagraphRole | undefined {
  if (builtIn === 62) return 'title';
  if ((builtIn >= 1 && builtIn <= 9) || paragraph.outline !== null) return 'heading';
  if (builtIn === 34) return 'caption';
  if (builtIn >= 19 && builtIn <= 27) return 'furniture';
  return (paragraph.list ?? 0) > 0 ? 'list-item' : undefined;
}
