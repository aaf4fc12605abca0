import type { DatedFact, Encoding } from '../../../../shared/article';
import { decode } from '../../encoding/decode';
import { decodeAs } from '../../encoding/decode-as';
import { syllableShare, syllableTally } from '../../encoding/syllable-score';
import type { PageFacts } from '../../metadata/describe';
import { decodeHeader, firstMailbox } from './mime';

type Headers = ReadonlyMap<string, string>;

const answerMarks = /^(?:\s*(?:re|fw|fwd|tr|aw|trả lời|chuyển tiếp|v\/v fw)\s*(?:\[\d+\])?\s*:)+\s*/iu;
const organ =
  /báo|tạp chí|thông tấn|bản tin|điểm tin|đài |cổng thông tin|news|daily|times|press|agency|online|\.(?:vn|com|net|org)\b/iu;

/** What the headers of a message say: a subject is its title; sender and day of sending stand back behind what is printed. */
export function mailFacts(headers: Headers, body?: Encoding): { readonly page: PageFacts; readonly file: PageFacts } {
  const title = subjectOf(headers, body);
  const published = dateOf(headers.get('date'));
  const address = addressOf(headers);
  return {
    page: { ...(title === null ? {} : { title }) },
    file: {
      ...(published === null ? {} : { published }),
      ...(address === null ? {} : { url: address }),
      ...senderFacts(headers.get('from') ?? '', body),
    },
  };
}

/** Who sent a message, by the words of its `From`: a newsroom is its publisher, anybody else its writer. */
export function senderFacts(from: string, body?: Encoding): PageFacts {
  const name = readName(firstMailbox(from)?.name ?? '', body);
  return name === '' ? {} : organ.test(name) ? { publisher: name } : { byline: name };
}

/** The subject without the marks of answering and forwarding; `null` when there is none. */
export function subjectOf(headers: Headers, body?: Encoding): string | null {
  const subject = readName(decodeHeader(headers.get('subject') ?? ''), body).replace(answerMarks, '');
  return subject === '' ? null : subject;
}

/** Words of a header, which may stand in the old encoding of their letter whatever label they carry. */
function readName(words: string, body: Encoding | undefined): string {
  const bytes = Buffer.from(words);
  const { text } = decode(bytes);
  const isLegacy = body === 'tcvn3' || body === 'vni';
  return (text === words && isLegacy ? moreVietnamese(words, decodeAs(bytes, body).text) : text).normalize('NFC');
}

/** Beside a letter in an old encoding a header may well be Unicode: "Báo cáo" is. */
function moreVietnamese(words: string, read: string): string {
  return syllableShare(syllableTally(read)) > syllableShare(syllableTally(words)) ? read : words;
}

/** Where the message can be found: its address in an archive, else its own number (RFC 2392). */
function addressOf(headers: Headers): string | null {
  const archived = /<(https?:[^<>\s]+)>/iu.exec(headers.get('archived-at') ?? '')?.[1];
  if (archived !== undefined) return archived;
  const id = /<([^<>\s]{3,400})>/u.exec(headers.get('message-id') ?? '')?.[1];
  return id === undefined ? null : `mid:${id}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const mailDate =
  /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([+-]\d{4}|[A-Z]{1,4})?)?/iu;

/** The date of a mail's header (RFC 5322) in its own zone; `null` when it cannot be read. */
export function dateOf(value: string | undefined): DatedFact | null {
  const found = mailDate.exec(value ?? '');
  const month = months.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  const day = Number(found?.[1]);
  if (found === null || month === 0 || day < 1 || day > 31) return null;
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const date = `${found[3] ?? ''}-${two(month)}-${two(day)}`;
  const time = found[4] === undefined ? '' : `T${two(found[4])}:${found[5] ?? '00'}${zoneOf(found[6])}`;
  return { value: `${date}${time}`, basis: 'metadata', certain: true };
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  // Of a zone that is not said the hour is that of UTC (RFC 5322).
  if (zone === '-0000') return '+00:00';
  if (/^[+-]\d{4}$/u.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return /^(?:GMT|UTC?|Z)$/u.test(zone) ? '+00:00' : '';
}
