// Outlook messages: the bytes of a .msg come in; its text and the articles attached to it go out.
import type { DatedFact, Encoding, Issue } from '../../../shared/article';
import { toText } from '../../text/normalise';
import { decode } from '../encoding/decode';
import type { Decoded } from '../encoding/decoded';
import type { PageFacts } from '../metadata/describe';
import { refused, type RawFile, type Source, type SourceDocument } from '../source';
import { htmlDocument } from './html';
import { readAttached } from './mail/attached';
import { decodePart } from './mail/charset';
import { mailFacts } from './mail/facts';
import { markForwarded } from './mail/forwarded';
import { readMime } from './mail/mime';
import { unpackRtf } from './msg/compressed-rtf';
import { propertiesIn, type Properties, type Streams } from './msg/properties';
import { openCfb } from './packed/cfb';
import { plainDocument } from './txt';

// Property tags (MS-OXPROPS).
const SUBJECT = 0x0037;
const SENT = 0x0039;
const DELIVERED = 0x0e06;
const SENDER = 0x0c1a;
const SENDER_ADDRESS = 0x0c1f;
const MESSAGE_ID = 0x1035;
const SENT_HEADERS = 0x007d;
const BODY = 0x1000;
const BODY_HTML = 0x1013;
const BODY_RTF = 0x1009;
const CODE_PAGE = 0x3fde;
const ATTACHED_NAME = 0x3707;
const ATTACHED_SHORT_NAME = 0x3704;
const ATTACHED_BYTES = 0x3701;
const MESSAGE_HEAD = 32;
const INNER_MESSAGE_HEAD = 24;
const ATTACHMENT_HEAD = 8;
/** Folder of a message that is attached to another. */
const INNER_MESSAGE = '__substg1.0_3701000D/';
const MOST_FORWARDS = 3;

/** Reads a message saved by Outlook. What is attached and can be read is an article of its own. */
export async function readMsg(file: RawFile): Promise<Source> {
  const entries = openCfb(file.bytes, file.limits);
  if (entries === null) return refused('parse-failed', 'This is no message of Outlook.');
  const streams: Streams = new Map(entries.filter((entry) => entry.isStream).map(({ path, read }) => [path, read]));
  return messageIn(streams, '', MESSAGE_HEAD, file);
}

/** The message in a folder of the file, and what is attached to it. */
async function messageIn(streams: Streams, folder: string, head: number, file: RawFile): Promise<Source> {
  const message = propertiesIn(streams, folder, head);
  const body = await bodyOf(message, file);
  const attached = await attachments(streams, folder, file);
  const document =
    body.document === null ? [] : [markForwarded({ ...body.document, ...(await factsOf(message, body.document)) })];
  return {
    encoding: body.encoding,
    documents: [...document, ...attached.flatMap((source) => source.documents)],
    issues: [...body.issues, ...attached.flatMap((source) => source.issues)],
  };
}

interface Body {
  readonly document: SourceDocument | null;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

const POORER = 0.8;

/** The best of the forms a message has its text in: page, plain letter, rich text. */
async function bodyOf(message: Properties, file: RawFile): Promise<Body> {
  const plain = decoded(message.words(BODY));
  const letter: Body | null =
    plain === null || plain.text.trim() === '' ? null : { ...plain, document: plainDocument(plain.text) };
  const page = pageIn(message);
  if (page !== null && !isPoorer(page, letter)) return page;
  if (letter !== null && !hasLostLetters(letter.document?.text ?? '')) return letter;
  const rich = await richTextIn(message, file);
  return letter !== null && isPoorer(rich, letter) ? letter : rich;
}

/** True of a body that says less than the plain letter. */
function isPoorer({ document }: Body, letter: Body | null): boolean {
  return (document?.text.length ?? 0) < POORER * (letter?.document?.text.trim().length ?? 0);
}

function pageIn(message: Properties): Body | null {
  const page = message.bytes(BODY_HTML) ?? message.words(BODY_HTML);
  if (page === null) return null;
  const label = charsetOf(message.number(CODE_PAGE));
  const read: Decoded =
    typeof page === 'string' ? { text: toText(page), encoding: 'utf-8', issues: [] } : decodePart(page, label);
  return { document: htmlDocument(read.text, read.plain), encoding: read.encoding, issues: read.issues };
}

async function richTextIn(message: Properties, file: RawFile): Promise<Body> {
  const rtf = unpackRtf(message.bytes(BODY_RTF) ?? Buffer.alloc(0), file.limits.maxExpandedBytes);
  const { documents, encoding, issues } = (rtf === null ? null : await file.inside?.('body.rtf', rtf)) ?? nothing;
  return { document: documents[0] ?? null, encoding, issues };
}

const nothing: Source = { encoding: 'utf-8', documents: [], issues: [] };
const MOST_QUESTIONS = 2;

/** True of words kept in a code page without Vietnamese: a question mark stands in place of each letter it lacks. */
function hasLostLetters(words: string): boolean {
  return (words.replace(/\S+:\/\/\S+/gu, '').match(/\?\p{Ll}/gu)?.length ?? 0) > MOST_QUESTIONS;
}

function decoded(words: string | Buffer | null): { text: string; encoding: Encoding; issues: readonly Issue[] } | null {
  if (words === null) return null;
  if (typeof words === 'string') return { text: toText(words), encoding: 'utf-8', issues: [] };
  const { text, encoding, issues } = decode(words);
  return { text: toText(text), encoding, issues };
}

function charsetOf(codePage: number | null): string | undefined {
  if (codePage === null) return undefined;
  if (codePage === 65001) return 'utf-8';
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined;
}

/** The same facts a mail's headers give; those it was sent with still have the letters that the message lost. */
async function factsOf(message: Properties, document: SourceDocument): Promise<Pick<SourceDocument, 'page' | 'file'>> {
  const words = (tag: number): string => decoded(message.words(tag))?.text.replace(/\s+/gu, ' ').trim() ?? '';
  const from = `"${words(SENDER).replace(/["\\]/gu, '')}" <${words(SENDER_ADDRESS)}>`;
  const kept = new Map([
    ['subject', words(SUBJECT)],
    ['from', words(SENDER) === '' ? '' : from],
    ['message-id', words(MESSAGE_ID)],
  ]);
  const sent = hasLostLetters([...kept.values()].join(' ')) ? decoded(message.words(SENT_HEADERS)) : null;
  const headers = sent === null ? kept : (await readMime(Buffer.from(sent.text), 1)).root.headers;
  const { page, file } = mailFacts(new Map([...kept, ...headers]));
  const published = momentOf(message.moment(SENT) ?? message.moment(DELIVERED));
  const own: PageFacts = published === null ? file : { ...file, published };
  return { page: { ...document.page, ...page }, file: own };
}

function momentOf(milliseconds: number | null): DatedFact | null {
  const date = new Date(milliseconds ?? NaN);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1980 || date.getUTCFullYear() > 2200) return null;
  return { value: `${date.toISOString().slice(0, 16)}+00:00`, basis: 'metadata', certain: true };
}

async function attachments(streams: Streams, folder: string, file: RawFile): Promise<Source[]> {
  const folders = new Set<string>();
  for (const path of streams.keys()) {
    if (!path.startsWith(folder)) continue;
    const own = /^__attach_version1\.0_#[0-9A-F]{8}\//iu.exec(path.slice(folder.length))?.[0];
    if (own !== undefined) folders.add(folder + own);
  }
  const found: Source[] = [];
  for (const own of [...folders].sort().slice(0, file.limits.maxEntries)) {
    const source = await attachment(streams, own, file);
    if (source !== null) found.push(source);
  }
  return found;
}

async function attachment(streams: Streams, folder: string, file: RawFile): Promise<Source | null> {
  const attached = propertiesIn(streams, folder, ATTACHMENT_HEAD);
  const inner = `${folder}${INNER_MESSAGE}`;
  if (streams.has(`${inner}__properties_version1.0`)) {
    const depth = inner.split(INNER_MESSAGE).length - 1;
    if (depth > MOST_FORWARDS) return refused('too-deep', 'A forwarded message stands too deep inside others.');
    return messageIn(streams, inner, INNER_MESSAGE_HEAD, file);
  }
  const name = (decoded(attached.words(ATTACHED_NAME)) ?? decoded(attached.words(ATTACHED_SHORT_NAME)))?.text;
  const bytes = attached.bytes(ATTACHED_BYTES);
  if (name === undefined || bytes === null || bytes.length === 0) return null;
  return readAttached(file, name, bytes);
}
