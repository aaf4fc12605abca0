// Small PDF files written by hand: letters at places, and nothing else.

/** One piece of text drawn on a page; `y` counts up from the foot, as PDF does. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** A font of one byte a letter with this name (letters above U+00FF cannot be drawn); else a Unicode font. */
  readonly font?: string;
  /** True where the file says nothing of what the codes of the font are. */
  readonly isSymbolic?: boolean;
}

export interface PdfParts {
  readonly pages: readonly (readonly Drawn[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Stands in the trailer as an encryption nobody has the password of. */
  readonly isLocked?: boolean;
}

// A range may not cross the first byte of its codes.
const ranges = Array.from({ length: 256 }, (_, high) => {
  const byte = high.toString(16).padStart(2, '0');
  return `<${byte}00> <${byte}ff> <${byte}00>`;
});
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Whole def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${[0, 100, 200]
  .map((from) => ranges.slice(from, from + 100))
  .map((some) => `${some.length} beginbfrange ${some.join(' ')} endbfrange`)
  .join('\n')}
endcmap end end`;

/** The bytes of a PDF with these pages, each 595 x 842 points. */
export function makePdf({ pages, info = {}, isLocked = false }: PdfParts): Buffer {
  const objects: string[] = ['', '']; // 1: catalogue, 2: pages
  const add = (body: string): number => objects.push(body);
  const cmap = add(stream(toUnicode));
  const described = add(
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const cid = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${described} 0 R /DW 500 >>`,
  );
  const plain = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${cmap} 0 R >>`,
  );
  const named = new Map<string, number>();
  for (const { font, isSymbolic = false } of pages.flat()) {
    if (font === undefined || named.has(font)) continue;
    const widths = `/FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}]`;
    named.set(
      font,
      add(
        `<< /Type /Font /Subtype /TrueType /BaseFont /${font} ${isSymbolic ? `/FontDescriptor ${described} 0 R` : '/Encoding /WinAnsiEncoding'} ${widths} >>`,
      ),
    );
  }
  const fonts = `/F0 ${plain} 0 R ${[...named].map(([, id], at) => `/F${at + 1} ${id} 0 R`).join(' ')}`;
  const names = [...named.keys()];
  const kids = pages.map((drawn) => {
    const body = add(stream(drawn.map((one) => draw(one, names)).join('\n')));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${body} 0 R /Resources << /Font << ${fonts} >> >> >>`,
    );
  });
  const facts = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} <${utf16(`\ufeff${value}`)}>`)
      .join(' ')} >>`,
  );
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const lock = isLocked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<00> <00>]`
    : '';
  return assemble(objects, `/Root 1 0 R /Info ${facts} 0 R ${lock}`);
}

function draw({ x, y, text, size = 11, font }: Drawn, fonts: readonly string[]): string {
  const at = font === undefined ? 0 : fonts.indexOf(font) + 1;
  const hex = font === undefined ? utf16(text) : Buffer.from(text, 'latin1').toString('hex');
  return `BT /F${at} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function stream(body: string): string {
  return `<< /Length ${Buffer.byteLength(body, 'latin1')} >>\nstream\n${body}\nendstream`;
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let out = '%PDF-1.5\n';
  const places = objects.map((body, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of places) out += `${String(at).padStart(10, '0')} 00000 n \n`;
  out += `trailer << /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Lines of one column, `leading` points apart, the first at `y`. */
export function column(lines: readonly string[], x: number, y: number, size = 11, leading = 15): Drawn[] {
  return lines.map((text, at) => ({ text, x, y: y - at * leading, size }));
}

/** Words of a text as lines of at most `width` letters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
