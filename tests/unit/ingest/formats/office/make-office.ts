// Small files of word processors, written by hand for the tests.
import { makeZip, type ZipPart } from '../packed/make-zip';

/** Text as it stands in XML. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="r${id}" Type="http://x/${kind}" Target="${target}"/>`;
const relations = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships>${list.map(([kind, target], at) => relation(at, kind, target)).join('')}</Relationships>`;

/** A .docx with this inside `w:body`; `parts` adds or replaces parts of the folder `word`, related by their names. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}, core = ''): Buffer {
  const others = Object.entries(parts).map(([name, content]): ZipPart => [`word/${name}.xml`, content]);
  return makeZip([
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
    [
      'word/_rels/document.xml.rels',
      relations(Object.keys(parts).map((name) => [name.replace(/\d/u, ''), `${name}.xml`])),
    ],
    ['word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`],
    ['docProps/core.xml', `<cp:coreProperties>${core}</cp:coreProperties>`],
    ...others,
  ]);
}

/** A paragraph of a .docx; `look` goes into the run's properties. */
export function wordParagraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;
}

/** An .odt with this inside `office:text`. */
export function makeOdt(body: string, automatic = '', styles = '', meta = ''): Buffer {
  return makeZip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['META-INF/manifest.xml', '<manifest:manifest/>'],
    [
      'content.xml',
      `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    ['styles.xml', `<office:document-styles>${styles}</office:document-styles>`],
    ['meta.xml', `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`],
  ]);
}

/** RTF of these paragraphs, given as RTF. Fonts: 0 Times New Roman, 1 .VnTime, 2 .VnTimeH, 3 VNI-Times, 4 Symbol. */
export function makeRtf(body: string, head = ''): Buffer {
  const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times']
    .map((name, at) => `{\\f${at}\\fnil\\fcharset0 ${name};}`)
    .join('');
  const styles = '{\\stylesheet{\\ql Normal;}{\\s1\\ql heading 1;}{\\s2 Title;}{\\s3 caption;}}';
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl${fonts}{\\f4\\ftech\\fcharset2 Symbol;}}${styles}${head}\n${body}}`,
    'latin1',
  );
}

/** Text as Unicode characters of RTF. */
export function rtfUnicode(text: string): string {
  return text
    .split('')
    .map((char) => (char < '\u0080' ? char.replace(/[\\{}]/u, '\\$&') : `\\u${char.charCodeAt(0)}?`))
    .join('');
}

/** Characters that stand for bytes, as bytes of RTF. */
export function rtfBytes(text: string): string {
  return text
    .split('')
    .map((char) => (char < '\u0080' ? char : `\\'${char.charCodeAt(0).toString(16).padStart(2, '0')}`))
    .join('');
}

/** An .epub whose chapters are the bodies of pages; `contents` names those that its table of contents lists. */
export function makeEpub(chapters: readonly string[], contents: readonly string[], metadata = ''): Buffer {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const points = contents.map(
    (label, at) =>
      `<navPoint><navLabel><text>${xml(label)}</text></navLabel><content src="text/c%20${at}.xhtml#a"/></navPoint>`,
  );
  return makeZip([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'],
    [
      'OEBPS/book.opf',
      `<package><metadata>${metadata}</metadata><manifest>${items.join('')}<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    ],
    ['OEBPS/toc.ncx', `<ncx><navMap>${points.join('')}</navMap></ncx>`],
    ...chapters.map((body, at): ZipPart => [
      `OEBPS/text/c ${at}.xhtml`,
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    ]),
  ]);
}
