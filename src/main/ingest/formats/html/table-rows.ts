// Blocks of a page come in, each with its place in a table; out go the same, with the cells of a row in one block where the
// table is one of figures, names or days, and not what holds the parts of the page.
import { creditAtEnd } from '../../blocks/credits/picture-credit';
import { isFact, rowLine } from '../table-row';
import type { TablePlace } from './walk';

interface Placed {
  readonly text: string;
  readonly place: TablePlace | null;
}

/** Blocks of one row, which follow each other. */
type Row<Block> = readonly Block[];

/** Joins the cells of rows; `toRow` makes the block of a row of its words, which may be a fact of the article. */
export function joinRows<Block extends Placed>(
  blocks: readonly Block[],
  toRow: (words: string, first: Block, isFact: boolean) => Block,
): readonly Block[] {
  const rows = rowsOf(blocks);
  const tables = groups(rows, ([first]) => first?.place?.table);
  for (const [table, own] of tables) if (!isData(own.map(cellsOf))) tables.delete(table);
  return rows.flatMap((row) => {
    const [first] = row;
    const isOfData = first !== undefined && first.place !== null && tables.has(first.place.table);
    const line = row.length > 1 ? rowLine(cellsOf(row)) : null;
    return first !== undefined && line !== null && (isOfData || line.isFact)
      ? [toRow(line.text, first, line.isFact)]
      : row;
  });
}

function rowsOf<Block extends Placed>(blocks: readonly Block[]): Row<Block>[] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.place !== null && last?.[0]?.place?.row === block.place.row) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** Letters of a cell whose lines are broken for want of room. */
const NARROW_CELL = 60;

/** The paragraphs of each cell. */
function cellsOf(row: Row<Placed>): readonly (readonly string[])[] {
  return [...groups(row, ({ place }) => place?.cell).values()].map((cell) => {
    const lines = cell.map(({ text }) => text);
    const whole = lines.join(' ');
    return whole.length <= NARROW_CELL ? [whole] : lines;
  });
}

function groups<One>(all: readonly One[], of: (one: One) => object | undefined): Map<object, One[]> {
  const found = new Map<object, One[]>();
  for (const one of all) {
    const key = of(one);
    const group = key === undefined ? undefined : found.get(key);
    if (group !== undefined) group.push(one);
    else if (key !== undefined) found.set(key, [one]);
  }
  return found;
}

/** Letters of a cell that holds a sentence or so. */
const LONG_CELL = 80;

/** True for two rows of cells or more most of whose words stand in short ones, none of them below a picture. */
function isData(rows: readonly (readonly (readonly string[])[])[]): boolean {
  const parted = rows.filter((cells) => cells.length > 1);
  if (parted.length < 2 || isForm(parted)) return false;
  const words = rows.flat(2);
  if (words.some((line) => creditAtEnd(line) !== null)) return false;
  const all = words.reduce((sum, { length }) => sum + length, 0);
  const long = words.reduce((sum, { length }) => sum + (length > LONG_CELL ? length : 0), 0);
  return long * 2 < all;
}

/**
 * True for fields and what they hold, a day or a credit among it, and for numbered headlines: each of these is told by a
 * block of its own.
 */
function isForm(rows: readonly (readonly (readonly string[])[])[]): boolean {
  if (rows.some(({ length }) => length !== 2)) return false;
  return (
    rows.some(([, [held = ''] = []]) => isFact(held)) || rows.every(([[name = ''] = []]) => /^\d+\.?$/u.test(name))
  );
}
