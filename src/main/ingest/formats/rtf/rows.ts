import type { Story } from '../office/story';

interface Table {
  isRowOpen: boolean;
  isCellOpen: boolean;
}

/** Opens and closes rows and cells of a story, whose words RTF marks one by one as standing in a table. */
export class Rows {
  /** One for the page and for each text box, note, header or footer that is open. */
  private readonly tables: Table[] = [{ isRowOpen: false, isCellOpen: false }];

  constructor(private readonly story: Story) {}

  /** A text box, note, header or footer begins. */
  openHolder(): void {
    this.story.openBox();
    this.tables.push({ isRowOpen: false, isCellOpen: false });
  }

  /** It ends, and a row that is open in it. */
  closeHolder(): void {
    this.closeRow();
    this.tables.pop();
  }

  /** Words follow, in a table or not. */
  before(isInTable: boolean): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (!isInTable) {
      if (table.isRowOpen && this.story.isAtStart) this.closeRow();
      return;
    }
    if (!table.isRowOpen) this.story.openRow();
    if (!table.isCellOpen) this.story.openCell();
    table.isRowOpen = table.isCellOpen = true;
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.isCellOpen !== true) return;
    this.story.closeCell();
    table.isCellOpen = false;
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (table?.isRowOpen !== true) return;
    if (table.isCellOpen) this.story.closeCell();
    this.story.closeRow();
    table.isRowOpen = table.isCellOpen = false;
  }
}
