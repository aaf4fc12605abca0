import type { Encoding, Issue } from '../../../../shared/article';
import { htmlDocument } from '../html';
import { plainDocument } from '../txt';
import type { RawFile, Source, SourceDocument } from '../../source';
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

interface Collected {
  readonly bodies: SourceDocument[];
  readonly attached: SourceDocument[];
  readonly issues: Issue[];
  encoding: Encoding;
  entries: number;
}

/** Reads the parts of a message: the best of its bodies, and every attachment that is an article. */
export async function readMessage(root: MimePart, file: RawFile): Promise<ReadMessage> {
  const collected: Collected = { bodies: [], attached: [], issues: [], encoding: 'utf-8', entries: 0 };
  await collect(root, file, collected);
  const { bodies, attached, encoding, issues } = collected;
  return { body: joinDocuments(bodies), attached, encoding, issues };
}

async function collect(part: MimePart, file: RawFile, into: Collected): Promise<void> {
  into.entries += 1;
  if (into.entries > file.limits.maxEntries) return;
  if (part.parts.length > 0) {
    if (part.type === 'multipart/alternative') await collectBest(part, file, into);
    else
      for (const inner of part.type === 'multipart/related' ? rootOf(part) : part.parts)
        await collect(inner, file, into);
    return;
  }
  if (!part.isAttachment && isText(part)) addBody(part, into);
  else await addAttachment(part, file, into);
}

function isText({ type, filename }: MimePart): boolean {
  return (type === 'text/html' || type === 'text/plain' || type === 'application/xhtml+xml') && filename === null;
}

/** Of one text in several forms: the page, unless it says less than the plain letter. Attachments inside it are kept. */
async function collectBest(part: MimePart, file: RawFile, into: Collected): Promise<void> {
  const forms: Collected[] = [];
  for (const inner of part.parts) {
    const one: Collected = { bodies: [], attached: [], issues: [], encoding: into.encoding, entries: into.entries };
    await collect(inner, file, one);
    into.entries = one.entries;
    into.attached.push(...one.attached);
    forms.push(one);
  }
  const length = (one: Collected): number => one.bodies.reduce((sum, { text }) => sum + text.trim().length, 0);
  const longest = Math.max(0, ...forms.map(length));
  const best = [...forms].reverse().find((one) => length(one) >= POORER * longest && length(one) > 0);
  if (best === undefined) return;
  into.bodies.push(...best.bodies);
  into.issues.push(...best.issues);
  into.encoding = best.encoding;
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

function addBody(part: MimePart, into: Collected): void {
  const { text, encoding, issues } = decodePart(part.bytes, part.params['charset']);
  if (into.bodies.length === 0) into.encoding = encoding;
  into.issues.push(...issues);
  into.bodies.push(part.type === 'text/plain' ? plainDocument(unflowed(text, part)) : htmlDocument(text));
}

/** Lines that the mail program broke (RFC 3676: they end with a space) are put together again. */
function unflowed(text: string, { params }: MimePart): string {
  if (params['format']?.toLowerCase() !== 'flowed') return text;
  const isClosed = params['delsp']?.toLowerCase() === 'yes';
  return text.replace(/(^|\n)-- \n/gu, '$1--\n').replace(/ \n(?![> \n])/gu, isClosed ? '' : ' ');
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
  if (file.inside === undefined) {
    into.issues.push({ code: 'too-deep', message: `The attachment ${name} stands too deep inside other files.` });
    return;
  }
  const source = await file.inside(name, part.bytes);
  if (source === null) return;
  into.attached.push(...source.documents);
  into.issues.push(...source.issues.map(({ code, message }) => ({ code, message: `${name}: ${message}` })));
}

/** The whole as a file's source: the message first, then what was attached. */
export function sourceOf(read: ReadMessage, body: SourceDocument | null): Source {
  const own = body === null || body.text.trim() === '' ? [] : [body];
  return { encoding: read.encoding, documents: [...own, ...read.attached], issues: read.issues };
}
