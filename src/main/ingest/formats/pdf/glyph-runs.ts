// The drawing of a page comes in; its letters one by one, each at its own place, go out.
// pdfjs puts letters into words as they are drawn, and a jump over a letter becomes a space: programs that draw the
// letters a font lacks in a second round, out of another font, leave such words woven into each other.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import { finite, product, type Matrix } from './matrix';
import { legacyLetters, type AssumedFonts, type DrawnLetter } from './legacy-letters';
import type { Run } from './run';

/** Numbers of the drawing operations, by name, as pdfjs gives them. */
export type Operations = Readonly<Record<string, number>>;

interface Glyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  /** In thousandths of the font's size. */
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  readonly toPage: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const OVER = 0.4;
/** Points a letter may stand off the base line of its line. */
const OFF_LINE = 1;

/** True when runs of one line lie over each other, so that the order they are drawn in is not the order they are read in. */
export function areWoven(runs: readonly Run[]): boolean {
  return lines(runs.filter(isRead)).some((line) => {
    let end = -Infinity;
    return line.some(({ x, width, size }) => {
      const isOver = end - x > OVER * size;
      end = Math.max(end, x + width);
      return isOver;
    });
  });
}

function isRead({ text, isTurned }: Run): boolean {
  return !isTurned && text.trim() !== '' && !/^\p{M}+$/u.test(text);
}

/** Where and how the letters of a page are drawn. */
export interface Drawing {
  readonly ops: Operations;
  readonly viewport: Matrix;
  /** Letters beyond this number are left out. */
  readonly most: number;
  readonly assumed: AssumedFonts;
}

/** Every letter of a page as a run of its own, in the order they are drawn. */
export async function lettersOf(page: PDFPageProxy, { ops, viewport, most, assumed }: Drawing): Promise<Run[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(viewport, page, most);
  const names = new Map(Object.entries(ops).map(([name, number]) => [number, name]));
  fnArray.forEach((fn, at) => pen.take(names.get(fn) ?? '', (argsArray[at] ?? []) as readonly unknown[]));
  return legacyLetters(pen.letters, assumed);
}

/** Runs of one base line from left to right, lines in the order they were begun. */
export function inLines(runs: readonly Run[]): Run[] {
  return lines(runs).flatMap((line) => line.sort((a, b) => a.x - b.x));
}

/** Runs by their base line, each line in the order it is drawn; lines in the order they were begun. */
function lines(runs: readonly Run[]): Run[][] {
  const begun = new Map<number, { readonly y: number; readonly runs: Run[] }>();
  for (const run of runs) {
    const at = Math.round(run.y);
    const near = [at, at - 1, at + 1].map((place) => begun.get(place));
    const line = near.find((one) => one !== undefined && Math.abs(one.y - run.y) <= OFF_LINE);
    if (line === undefined) begun.set(at, { y: run.y, runs: [run] });
    else line.runs.push(run);
  }
  return [...begun.values()].map((line) => line.runs);
}

/** Follows the state of drawing as PDF defines it (ISO 32000-1, 9.4), as far as it says where letters stand. */
class Pen {
  readonly letters: DrawnLetter[] = [];
  private state: State = {
    toPage: identity,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: State[] = [];
  private text: Matrix = identity;
  /** Start of the line, and where the next letter stands, in text space. */
  private line = { x: 0, y: 0 };
  private at = { x: 0, y: 0 };

  constructor(
    viewport: Matrix,
    private readonly page: PDFPageProxy,
    private readonly most: number,
  ) {
    this.state = { ...this.state, toPage: viewport };
  }

  private readonly operations: Readonly<
    Record<string, (numbers: readonly number[], args: readonly unknown[]) => void>
  > = {
    showText: (_, [glyphs]) => this.show(glyphs as readonly unknown[]),
    moveText: ([x = 0, y = 0]) => this.move(x, y),
    nextLine: () => this.move(0, -this.state.leading),
    setLeadingMoveText: ([x = 0, y = 0]) => this.moveBy(x, y),
    setTextMatrix: (matrix) => this.place(matrix),
    beginText: () => this.place(identity),
    save: () => this.saved.push(this.state),
    restore: () => this.leave(),
    transform: (matrix) => this.transform(matrix),
    paintFormXObjectBegin: (_, [matrix]) => this.enter(matrix),
    paintFormXObjectEnd: () => this.leave(),
    setFont: (_, [font, size]) => this.set({ font: String(font), size: Number(size) }),
    setCharSpacing: ([charSpacing = 0]) => this.set({ charSpacing }),
    setWordSpacing: ([wordSpacing = 0]) => this.set({ wordSpacing }),
    setHScale: ([percent = 100]) => this.set({ stretch: percent / 100 }),
    setLeading: ([leading = 0]) => this.set({ leading }),
    setTextRise: ([rise = 0]) => this.set({ rise }),
  };

  take(name: string, args: readonly unknown[]): void {
    const [first] = args;
    this.operations[name]?.((Array.isArray(first) ? first : args).map(Number), args);
  }

  private leave(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private transform(matrix: Matrix): void {
    this.set({ toPage: product(this.state.toPage, matrix) });
  }

  private enter(matrix: unknown): void {
    this.saved.push(this.state);
    if (Array.isArray(matrix)) this.transform(matrix.map(Number));
  }

  private place(matrix: Matrix): void {
    this.text = matrix;
    this.line = { x: 0, y: 0 };
    this.at = this.line;
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = this.line;
  }

  private moveBy(x: number, y: number): void {
    this.set({ leading: -y });
    this.move(x, y);
  }

  private show(glyphs: readonly unknown[]): void {
    const { size, charSpacing, wordSpacing, stretch } = this.state;
    for (const one of glyphs) {
      if (typeof one === 'number') this.step((-one * size) / 1000);
      else if (isGlyph(one)) {
        const width = (one.width * size) / 1000;
        this.write(one, width * stretch);
        this.step(width + charSpacing + (one.isSpace ? wordSpacing : 0));
      }
    }
  }

  private step(width: number): void {
    this.at = { x: this.at.x + width * this.state.stretch, y: this.at.y };
  }

  private write({ unicode, originalCharCode }: Glyph, width: number): void {
    if (this.letters.length >= this.most) return;
    const { toPage, size, rise } = this.state;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = product(product(toPage, this.text), [
      1,
      0,
      0,
      1,
      this.at.x,
      this.at.y + rise,
    ]);
    this.letters.push({
      text: unicode,
      code: originalCharCode,
      fontId: this.state.font,
      x: finite(e),
      y: finite(f),
      width: Math.abs(finite(width * Math.hypot(a, b))),
      size: Math.abs(finite(size * Math.hypot(c, d))),
      font: this.fontName(),
      style: this.state.font,
      isTurned: Math.abs(b) > Math.abs(a) || a < 0,
    });
  }

  private fontName(): string | null {
    const { commonObjs } = this.page;
    return commonObjs.has(this.state.font) ? nameOf(commonObjs.get(this.state.font)) : null;
  }
}

/** The real name of a font, without its subset mark. */
function nameOf(font: unknown): string | null {
  const name = (font as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/u, '') : null;
}

function isGlyph(one: unknown): one is Glyph {
  return typeof one === 'object' && one !== null && 'unicode' in one && 'width' in one;
}
