// Word (.docx): a zip of XML parts comes in; body, text boxes and notes in reading order go out, headers and footers as
// furniture around them.
import type { ReadLimits } from '../limits';
import type { SourceParagraph } from '../paragraphs-document';
import { refused, type RawFile, type Source } from '../source';
import { readWordPart, type WordContext, type WordPart } from './docx/body';
import { readNumbering } from './docx/numbering';
import { readStyles } from './docx/styles';
import type { FileFields } from './office/file-facts';
import { countLists } from './office/list-counter';
import { endsEarly, officeSource } from './office/office-source';
import { leafTexts } from './packed/leaf-texts';
import { attribute, readXml, xmlText } from './packed/xml';
import { openZip, type Zip } from './packed/zip';

/** Reads a Word document. */
export function readDocx({ bytes, limits }: RawFile): Source {
  const zip = openZip(bytes, limits);
  const main = mainPart(zip, limits);
  const xml = partText(zip, main);
  if (xml === null) return withoutBody(zip);
  const related = relations(zip, main, limits);
  const of = (kind: string): string[] => related.filter((one) => one.kind === kind).map((one) => one.target);
  const first = (kind: string): string => partText(zip, of(kind)[0] ?? '') ?? '';
  const context: WordContext = {
    styles: readStyles(first('styles'), limits),
    nextLabel: countLists(readNumbering(first('numbering'), limits)),
    limits,
  };
  const readAll = (kind: string): WordPart[] =>
    of(kind).flatMap((name) => {
      const part = partText(zip, name);
      return part === null ? [] : [readWordPart(part, context)];
    });
  const body = readWordPart(xml, context);
  const notes = notesOf(body, [...readAll('footnotes'), ...readAll('endnotes')]);
  const fields = coreFields(leafTexts(partText(zip, 'docProps/core.xml') ?? '', limits));
  const isCut = !/<\/(?:\w+:)?document>\s*$/u.test(xml.slice(-200)) && zip.issues.length === 0 && body.issue === null;
  return officeSource({
    body: body.paragraphs,
    notes,
    headers: readAll('header').map((part) => part.paragraphs),
    footers: readAll('footer').map((part) => part.paragraphs),
    fields,
    encoding: body.encoding,
    issues: [...zip.issues, body.issue, isCut ? endsEarly : null],
  });
}

function withoutBody(zip: Zip): Source {
  if (zip.issues.length > 0) return { encoding: 'utf-8', documents: [], issues: zip.issues };
  return refused('parse-failed', 'This packed file holds no Word document.');
}

function partText(zip: Zip, name: string): string | null {
  const bytes = zip.read(name);
  return bytes === null ? null : xmlText(bytes);
}

interface Relation {
  /** Last word of the relation's type: `styles`, `header`, `officeDocument`. */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** Relations of a part to others inside the file, in order, each target once. */
function relations(zip: Zip, part: string, limits: ReadLimits): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const found = new Map<string, Relation>();
  const add = (name: string, kind: string, target: string): void => {
    if (name === 'Relationship' && kind !== '' && !found.has(target)) found.set(target, { kind, target });
  };
  const xml = partText(zip, `${folder}_rels/${part.slice(cut)}.rels`) ?? '';
  readXml(
    xml,
    {
      open(name, attributes) {
        if (attribute(attributes, 'TargetMode') === 'External') return;
        const target = attribute(attributes, 'Target') ?? '';
        const kind = (attribute(attributes, 'Type') ?? '').replace(/^.*\//u, '');
        add(name, kind, target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//u, '')}`);
      },
      close: () => undefined,
    },
    limits,
  );
  if (found.size > 0 || part === '') return [...found.values()];
  // Without its table of relations the usual names still lead somewhere.
  return ['styles', 'numbering', 'footnotes', 'endnotes'].map((kind) => ({ kind, target: `${folder}${kind}.xml` }));
}

function mainPart(zip: Zip, limits: ReadLimits): string {
  const told = relations(zip, '', limits).find((one) => one.kind === 'officeDocument')?.target;
  if (told !== undefined && zip.names.includes(told)) return told;
  return zip.names.find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? 'word/document.xml';
}

/** Notes in the order they are referred to, each after its number; then those nothing refers to. */
function notesOf(body: WordPart, parts: readonly WordPart[]): readonly SourceParagraph[] {
  const notes = new Map(parts.flatMap((part) => [...part.notes]));
  const referred = body.references.flatMap((key, index) => numbered(notes.get(key) ?? [], index + 1));
  const known = new Set(body.references);
  const others = [...notes].filter(([key]) => !known.has(key)).flatMap(([, paragraphs]) => paragraphs);
  return [...referred, ...others.map((one): SourceParagraph => ({ text: one.text, role: 'footnote' }))];
}

function numbered(paragraphs: readonly SourceParagraph[], number: number): SourceParagraph[] {
  return paragraphs.map(({ text }, index) => ({
    text: index === 0 ? `[${number}] ${text.trim()}` : text,
    role: 'footnote',
  }));
}

function coreFields(values: ReadonlyMap<string, string>): FileFields {
  return {
    title: values.get('title'),
    author: values.get('creator'),
    created: values.get('created'),
    modified: values.get('modified'),
    lang: values.get('language'),
  };
}
