import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { readDoc } from '../../../../../src/main/ingest/formats/doc';
import { readDocx } from '../../../../../src/main/ingest/formats/docx';
import { readEpub } from '../../../../../src/main/ingest/formats/epub';
import { readOdt } from '../../../../../src/main/ingest/formats/odt';
import { readRtf } from '../../../../../src/main/ingest/formats/rtf';
import { makeDoc } from './make-doc';
import { makeDocx, makeEpub, makeOdt, makeRtf, rtfUnicode, wordParagraph } from './make-office';
import { readBytes } from './read';

const line = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới.';
const formats = [
  ['docx', readDocx, makeDocx(wordParagraph(line).repeat(20))],
  ['odt', readOdt, makeOdt(`<text:p>${line}</text:p>`.repeat(20))],
  ['rtf', readRtf, makeRtf(`\\pard\\intbl ${rtfUnicode(line)}\\cell\\row\\pard ${rtfUnicode(line)}\\par`)],
  ['doc', readDoc, makeDoc(Array.from({ length: 9 }, () => ({ runs: [{ text: line, font: 1 }] })))],
  ['epub', readEpub, makeEpub([`<h1>Chè</h1><p>${line}</p>`, `<p>${line}</p>`], ['Chè'])],
] as const;

describe('bytes nobody wrote', () => {
  test.each(formats)(
    '%s: cut off or changed anywhere, a file ends as an article or an issue',
    async (_name, reader, whole) => {
      const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(changes, fc.nat(whole.length), fc.boolean(), async (list, length, isCut) => {
          const bytes = Buffer.from(isCut ? whole.subarray(0, length) : whole);
          for (const [at, byte] of list) if (at < bytes.length) bytes[at] = byte;
          const { documents, issues } = await readBytes(reader, bytes);
          for (const document of documents) {
            const { text, blocks } = articleOf(document, { pathDate: null });
            expect(blocks.at(-1)?.end ?? 0).toBe(text.length);
          }
          expect(documents.length + issues.length).toBeGreaterThan(0);
        }),
        { numRuns: 150, seed: 20211215 },
      );
    },
  );
});
