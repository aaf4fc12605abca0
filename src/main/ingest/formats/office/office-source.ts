import type { Encoding, Issue } from '../../../../shared/article';
import { repairMojibake } from '../../encoding/repair-mojibake';
import { documentOf, type SourceParagraph } from '../../paragraphs-document';
import type { Source } from '../../source';
import { fileFacts, withTitle, type FileFields } from './file-facts';
import { furniture } from './furniture';

/** The document stops before its own end mark. */
export const endsEarly: Issue = { code: 'truncated', message: 'The document ends early.' };
/** The document has more text than an article can. */
export const tooMuchText: Issue = {
  code: 'too-large-inside',
  message: 'The document has more text than an article can; the rest was left out.',
};

/** What a word processor's file holds, part by part. */
export interface OfficeParts {
  readonly body: readonly SourceParagraph[];
  readonly notes?: readonly SourceParagraph[];
  readonly headers?: readonly (readonly SourceParagraph[])[];
  readonly footers?: readonly (readonly SourceParagraph[])[];
  readonly fields: FileFields;
  /** Encoding the runs were written in. */
  readonly encoding: Encoding;
  readonly issues: readonly (Issue | null)[];
}

/** The one document of a word processor's file: headers, body, notes, footers. */
export function officeSource(parts: OfficeParts): Source {
  const { headers = [], footers = [], notes = [], body, fields } = parts;
  const repaired = repairParagraphs([
    ...furniture(headers),
    ...withTitle(body, fields.title),
    ...notes,
    ...furniture(footers),
  ]);
  return {
    encoding: repaired.encoding ?? parts.encoding,
    documents: [documentOf(repaired.paragraphs, { page: {}, file: fileFacts(fields) })],
    issues: parts.issues.filter((issue) => issue !== null),
  };
}

interface RepairedParagraphs {
  readonly paragraphs: readonly SourceParagraph[];
  readonly encoding: Encoding | null;
}

/** Words of a legacy encoding in a font that does not show it are told by the words themselves. */
function repairParagraphs(paragraphs: readonly SourceParagraph[]): RepairedParagraphs {
  const { text, encoding } = repairMojibake(paragraphs.map((one) => one.text).join('\n'));
  if (encoding === null) return { paragraphs, encoding };
  const lines = text.split('\n');
  let next = 0;
  const repaired = paragraphs.map((one) => {
    const count = one.text.split('\n').length;
    next += count;
    return { ...one, text: lines.slice(next - count, next).join('\n') };
  });
  return { paragraphs: repaired, encoding };
}
