/** Letters of a cell that stands in one line with the others of its row at most. */
const LONGEST_CELL = 400;
const BETWEEN_CELLS = ' | ';

/** The one line of a row whose cells are given by their paragraphs; `null` for one that does not read as a line. */
export function rowLine(cells: readonly (readonly string[])[]): string | null {
  const isLine = cells.length > 1 && cells.every(([first = '', ...more]) => more.length === 0 && isShort(first));
  return isLine ? cells.map(([words = '']) => words.replace(/\s*\n\s*/gu, ' ').trim()).join(BETWEEN_CELLS) : null;
}

function isShort(words: string): boolean {
  return words.length <= LONGEST_CELL;
}
