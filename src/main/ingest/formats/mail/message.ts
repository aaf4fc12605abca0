import type { Encoding, Issue } from '../../../../shared/article';
import { htmlDocument } from '../html';
import { plainDocument } from '../txt';
import type { RawFile, Source, SourceDocument } from '../../source';
import { readAttached } from './attached';
import { decodePart } from './charset';
import { joinDocuments } from './join-documents';
import type { MimePart } from './mime';

/** A message's own text and the articles attached to it. */
export interface ReadMessage {
  /** `null` when the message has no text of its own. */
  readonly body: SourceDocument | null;
  readonly attached: readonly SourceDocument[];
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

/** A letter of plain text whose HTML twin is this much shorter says more than it. */
const POORER = 0.8;

interface Body {
  readonly document: SourceDocument;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

interface Collected {
  readonly bodies: Body[];
  readonly attached: Source[];
  /** Parts looked at so far. */
  readonly entries: { count: number };
}

/** Reads the parts of a message: the best of its bodies, and every attachment that is an article. */
export async function readMessage(root: MimePart, file: RawFile): Promise<ReadMessage> {
  const { bodies, attached, entries }: Collected = { bodies: [], attached: [], entries: { count: 0 } };
  await collect(root, file, { bodies, attached, entries });
  const issues = [...bodies, ...attached].flatMap((one) => one.issues);
  return {
    body: joinDocuments(bodies.map(({ document }) => document)),
    attached: attached.flatMap(({ documents }) => documents),
    encoding: bodies[0]?.encoding ?? 'utf-8',
    issues: entries.count > file.limits.maxEntries ? [...issues, tooManyParts] : issues,
  };
}

const tooManyParts: Issue = {
  code: 'too-large-inside',
  message: 'The message has more parts than one may; the rest was left out.',
};

async function collect(part: MimePart, file: RawFile, into: Collected): Promise<void> {
  into.entries.count += 1;
  if (into.entries.count > file.limits.maxEntries) return;
  if (part.parts.length > 0) {
    if (part.type === 'multipart/alternative') await collectBest(part, file, into);
    else
      for (const inner of part.type === 'multipart/related' ? rootOf(part) : part.parts)
        await collect(inner, file, into);
    return;
  }
  if (!part.isAttachment && isText(part)) into.bodies.push(bodyOf(part));
  else await addAttachment(part, file, into);
}

function isText({ type, filename }: MimePart): boolean {
  return (type === 'text/html' || type === 'text/plain' || type === 'application/xhtml+xml') && filename === null;
}

/** Of one text in several forms: the page, unless it says less than the plain letter. Attachments inside any are kept. */
async function collectBest(part: MimePart, file: RawFile, into: Collected): Promise<void> {
  const forms: Body[][] = [];
  for (const inner of part.parts) {
    const bodies: Body[] = [];
    await collect(inner, file, { ...into, bodies });
    forms.push(bodies);
  }
  const length = (form: readonly Body[]): number => form.reduce((sum, one) => sum + one.document.text.trim().length, 0);
  const longest = Math.max(0, ...forms.map(length));
  const best = forms.reverse().find((form) => length(form) >= POORER * longest && length(form) > 0);
  into.bodies.push(...(best ?? []));
}

/** Of a page with its pictures and frames: the page it starts with. */
function rootOf(part: MimePart): readonly MimePart[] {
  const start = part.params['start'];
  const named = start === undefined ? undefined : part.parts.find((one) => one.headers.get('content-id') === start);
  const root = named ?? part.parts.find((one) => one.type.startsWith('multipart/') || isText(one));
  // Mail programs put real attachments beside the pictures of the letter.
  const attached = part.parts.filter((one) => one !== root && one.isAttachment);
  return root === undefined ? attached : [root, ...attached];
}

function bodyOf(part: MimePart): Body {
  const { text, plain, encoding, issues } = decodePart(part.bytes, part.params['charset']);
  const document =
    part.type === 'text/plain' ? plainDocument(unquoted(unflowed(text, part))) : htmlDocument(text, plain);
  return { document, encoding, issues };
}

/** Lines that the mail program broke (RFC 3676: they end with a space) are put together again. */
function unflowed(text: string, { params }: MimePart): string {
  if (params['format']?.toLowerCase() !== 'flowed') return text;
  const isClosed = params['delsp']?.toLowerCase() === 'yes';
  return text.replace(/(^|\n)-- \n/gu, '$1--\n').replace(/ \n(?![> \n])/gu, isClosed ? '' : ' ');
}

/** Lines of the message that is answered, without the marks that quote them: they are text like any other. */
function unquoted(text: string): string {
  return text.replace(/^(?:> ?)+/gmu, '');
}

const nameByType: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', 'message.eml'],
  ['text/html', 'page.html'],
  ['text/plain', 'text.txt'],
  ['application/pdf', 'document.pdf'],
  ['application/rtf', 'document.rtf'],
  ['text/rtf', 'document.rtf'],
  ['application/msword', 'document.doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document.docx'],
  ['application/vnd.oasis.opendocument.text', 'document.odt'],
  ['application/epub+zip', 'book.epub'],
]);

async function addAttachment(part: MimePart, file: RawFile, into: Collected): Promise<void> {
  const name = part.type === 'message/rfc822' ? 'message.eml' : (part.filename ?? nameByType.get(part.type));
  if (name === undefined || part.bytes.length === 0) return;
  const source = await readAttached(file, name, part.bytes);
  if (source !== null) into.attached.push(source);
}

/** The whole as a file's source: the message first, then what was attached; `issues` of the file stand before those of its parts. */
export function sourceOf(read: ReadMessage, body: SourceDocument | null, issues: readonly Issue[]): Source {
  const own = body === null || body.text.trim() === '' ? [] : [body];
  return { encoding: read.encoding, documents: [...own, ...read.attached], issues: [...issues, ...read.issues] };
}
