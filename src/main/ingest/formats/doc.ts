// Word 97-2003 (.doc): a compound file comes in; body, text boxes and notes go out, headers and footers as furniture.
// Each run is read by its own font, which the document's character properties name.
import type { SourceParagraph } from '../paragraphs-document';
import { refused, type RawFile, type Source } from '../source';
import { readLayout, type DocLayout } from './doc/fib';
import { DocStoryWriter } from './doc/story';
import { readDocLists } from './doc/lists';
import { readSummary } from './doc/summary';
import { docRuns, type DocRun, type DocRuns } from './doc/text';
import { countLists, type NextLabel } from './office/list-counter';
import { endsEarly, officeSource, tooMuchText } from './office/office-source';
import { Story } from './office/story';
import { openCfb } from './packed/cfb';

/** Reads a Word 97-2003 document, or the running text of an older one. */
export function readDoc({ bytes, limits }: RawFile): Source {
  const entries = openCfb(bytes, limits);
  const stream = (name: string): Buffer | undefined =>
    entries?.find((entry) => entry.isStream && entry.path === name)?.read();
  const main = stream('WordDocument');
  if (main === undefined) {
    const isLocked = entries?.some((entry) => entry.path === 'EncryptedPackage') === true;
    if (isLocked) return refused('encrypted', 'The document is locked with a password.');
    return refused('parse-failed', 'This old Office file holds no Word document.');
  }
  const fields = readSummary(stream('\u0005SummaryInformation') ?? Buffer.alloc(0));
  const layout = readLayout(main);
  if (layout === null) return officeSource({ ...oldText(main, limits.maxTextLength), fields });
  if (layout.isEncrypted) return refused('encrypted', 'The document is locked with a password.');
  const table = stream(layout.isSecondTable ? '1Table' : '0Table') ?? Buffer.alloc(0);
  const runs = docRuns(main, table, layout);
  if (runs === null) return refused('truncated', 'The table that says where the text stands is missing.');
  const nextLabel = countLists(readDocLists(table, layout));
  return officeSource({ ...textParts(runs, layout, limits.maxTextLength, nextLabel), fields });
}

type Parts = Omit<Parameters<typeof officeSource>[0], 'fields'>;

function textParts(runs: DocRuns, { lengths }: DocLayout, maxLength: number, nextLabel: NextLabel): Parts {
  const footnotes = lengths.body;
  const headers = footnotes + lengths.footnotes;
  const endnotes = headers + lengths.headers + lengths.macros + lengths.comments;
  const boxes = endnotes + lengths.endnotes;
  let seen = 0;
  const part = (from: number, length: number): { paragraphs: readonly SourceParagraph[]; story: Story } => {
    const story = new Story(maxLength);
    const writer = new DocStoryWriter(story, nextLabel);
    runs(from, from + length, (run: DocRun) => {
      seen += run.text.length;
      writer.write(run);
    });
    writer.end();
    return { paragraphs: story.end(), story };
  };
  const notes = [part(footnotes, lengths.footnotes), part(endnotes, lengths.endnotes)].flatMap((one) => one.paragraphs);
  const body = part(0, lengths.body);
  const all = lengths.body + lengths.footnotes + lengths.endnotes;
  const isCut = seen < all;
  return {
    // Where a box is anchored is told in pictures' own records; its words stand after the text.
    body: [...body.paragraphs, ...part(boxes, lengths.boxes).paragraphs],
    notes: numberedNotes(notes),
    footers: [part(headers, lengths.headers).paragraphs],
    encoding: body.story.encodingOr('utf-8'),
    issues: [isCut ? endsEarly : null, body.story.isFull ? tooMuchText : null],
  };
}

/** Notes as their marks in the text count them, footnotes first; those of several paragraphs have one mark. */
function numberedNotes(notes: readonly SourceParagraph[]): readonly SourceParagraph[] {
  let count = 0;
  return notes.map(({ text }) => ({
    text: text.replace(/^\[\d+\]\s*/u, () => `[${(count += 1)}] `),
    role: 'footnote',
  }));
}

/** Word 6 and 95: the text stands in one stretch, one byte a character; its fonts are not looked up, its words tell the encoding. */
function oldText(main: Buffer, maxLength: number): Parts {
  const from = main.length >= 0x20 ? main.readUInt32LE(0x18) : 0;
  const to = main.length >= 0x20 ? main.readUInt32LE(0x1c) : 0;
  const story = new Story(maxLength);
  const writer = new DocStoryWriter(story, () => '');
  const paragraph = { style: 0, isInTable: false, isRowEnd: false, outline: null };
  const text = new TextDecoder('windows-1252').decode(main.subarray(from, to)).replaceAll('\u0007', '\r');
  writer.write({ text, font: null, isShown: true, isSpecial: false, isRaised: false, paragraph, builtIn: -1 });
  writer.end();
  return { body: story.end(), encoding: 'windows-1252', issues: [to > main.length ? endsEarly : null] };
}
