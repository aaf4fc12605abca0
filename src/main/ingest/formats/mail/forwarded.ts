// A message forwarded inside the text of another: its document comes in; the lines that a mail program wrote above the inner
// message go out as furniture, and what they say of it as facts.
import type { DatedFact } from '../../../../shared/article';
import { readDateline } from '../../metadata/dateline';
import type { PageFacts } from '../../metadata/describe';
import { wordsOf, type Piece } from '../../blocks/piece';
import type { SourceDocument } from '../../source';
import { dateOf, senderFacts } from './facts';

const opener =
  /^(?:[-_=\s]*(?:forwarded message|original message|begin forwarded message|thư (?:được |đã )?chuyển tiếp|tin nhắn (?:được |đã )?chuyển tiếp|thư gốc|tin nhắn gốc)[-_=:\s]*|[-_]{8,})$/iu;
const field =
  /^\*?(?:(from|từ|người gửi)|(date|sent|ngày|ngày gửi|đã gửi)|(to|cc|bcc|reply-to|đến|tới|người nhận|đồng gửi|subject|chủ đề|tiêu đề))\s*:\*?\s*(.*)$/isu;
const vietnameseDate = /(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (\d{4})(?: (?:vào )?lúc (\d{1,2}:\d{2}))?/iu;
/** "Wed, Dec 15, 2021 at 9:15 AM": the short weekday and the word that no newspaper prints so. */
const betweenDayAndHour = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? |(?<=\d{4}),? at /gu;
/** From, date and subject or receiver. */
const LEAST_FIELDS = 3;
/** Whoever writes more than this above a message has written an own one. */
const LONGEST_COVER = 400;

/** Where the head of the inner message stands among the pieces, and what it says. */
interface Head {
  readonly first: number;
  readonly end: number;
  readonly from: string;
  readonly sent: string;
}

/** The document with the head of a forwarded message as furniture; sender and day are then those of the inner message. */
export function markForwarded(document: SourceDocument): SourceDocument {
  const head = innerHead(document);
  if (head === null) return document;
  const pieces = document.pieces.map((one, index): Piece =>
    index >= head.first && index < head.end ? { ...one, kind: 'boilerplate' } : one,
  );
  const isCover = (document.pieces[head.first]?.start ?? 0) <= LONGEST_COVER;
  return { ...document, pieces, ...(isCover ? { file: innerFacts(head, document.file) } : {}) };
}

function innerHead({ text, pieces }: SourceDocument): Head | null {
  const fields = pieces.map((one) => field.exec(wordsOf(text, one).trim()));
  for (let first = 0; first < fields.length; first += 1) {
    let end = first;
    while (fields[end]) end += 1;
    const found = fields.slice(first, end);
    const from = found.find((one) => one?.[1] !== undefined)?.[4];
    const sent = found.find((one) => one?.[2] !== undefined)?.[4];
    if (found.length >= LEAST_FIELDS && from !== undefined && sent !== undefined) {
      const above = pieces[first - 1];
      const isOpened = above !== undefined && opener.test(wordsOf(text, above).trim());
      return { first: isOpened ? first - 1 : first, end, from, sent };
    }
    first = Math.max(first, end);
  }
  return null;
}

/** Who passes a message on is neither its writer nor its paper. */
function innerFacts({ from, sent }: Head, { published: passedOn, url }: PageFacts = {}): PageFacts {
  const published = dateOf(sent) ?? printedDate(sent) ?? passedOn;
  return {
    ...senderFacts(from),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

function printedDate(sent: string): DatedFact | null {
  const [, day = '', month = '', year = '', time] = vietnameseDate.exec(sent) ?? [];
  const value =
    year === ''
      ? readDateline(sent.replace(betweenDayAndHour, ' '))?.value
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time === undefined ? '' : `T${time.padStart(5, '0')}`}`;
  return value === undefined ? null : { value, basis: 'metadata', certain: true };
}
