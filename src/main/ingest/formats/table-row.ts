import { isByline } from '../blocks/credits/byline';
import { creditedSource } from '../blocks/credits/source-credit';
import { readDateline } from '../metadata/dateline';

/** Letters of a cell that stands in one line with the others of its row at most. */
const LONGEST_CELL = 400;
const BETWEEN_CELLS = ' | ';

/** A row of a table in one line. */
export interface RowLine {
  readonly text: string;
  /** True for the name of a fact of the article and what it is: "Tác giả: Mai An". */
  readonly isFact: boolean;
}

/** The one line of a row whose cells are given by their paragraphs; `null` for one that does not read as a line. */
export function rowLine(cells: readonly (readonly string[])[]): RowLine | null {
  const isLine = cells.length > 1 && cells.every(([first = '', ...more]) => more.length === 0 && isShort(first));
  if (!isLine) return null;
  const words = cells.map(([line = '']) => line.replace(/\s*\n\s*/gu, ' ').trim());
  const fact = factLine(words);
  return { text: fact ?? words.join(BETWEEN_CELLS), isFact: fact !== null };
}

const factName = /^(?:tác giả|người viết|nguồn|ngày(?: đăng| xuất bản| phát hành)?)\s*:?$/iu;

/** The line of a row that holds one fact, as it would stand outside of a table; `null` for any other row. */
function factLine([name = '', held = '', ...more]: readonly string[]): string | null {
  if (more.length > 0 || held === '' || !factName.test(name)) return null;
  const line = `${name.replace(/\s*:$/u, '')}: ${held}`;
  return isByline(line) || isFact(line) ? line : null;
}

/** True for words that tell a day or a source. */
export function isFact(text: string): boolean {
  return readDateline(text) !== null || creditedSource(text) !== null;
}

function isShort(words: string): boolean {
  return words.length <= LONGEST_CELL;
}
