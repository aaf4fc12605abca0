// PDF: the bytes of a file come in; its text in reading order, with pages and furniture told apart, goes out.
// runs (pdfjs) -> segments -> columns -> lines -> furniture -> paragraphs -> text with its pages.

/** A stretch of letters that one PDF page draws at one place. Lengths are in points; y grows downwards from the page's top. */
export interface Run {
  readonly text: string;
  /** Left end. */
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Name of the font as the file has it, without its subset mark; `null` when it was not asked for. */
  readonly font: string | null;
  /** Mark of the font in its file: letters of one mark look alike. */
  readonly style: string;
  /** True when the letters do not stand upright: stamps and margins set sideways. */
  readonly isTurned: boolean;
}

/** One page as it is drawn. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}
