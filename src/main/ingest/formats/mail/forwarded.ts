// A message forwarded inside the text of another: its document comes in; the lines that a mail program wrote above the inner
// message go out as furniture, and what they say of it as facts.
import type { DatedFact } from '../../../../shared/article';
import { readDateline } from '../../metadata/dateline';
import type { PageFacts } from '../../metadata/describe';
import { wordsOf, type Piece } from '../../blocks/piece';
import type { SourceDocument } from '../../source';
import { dateOf, senderFacts } from './facts';
import { markSignatures } from './signature';

const opener =
  /^(?:[-_=\s]*(?:forwarded message|original message|begin forwarded message|thư (?:được |đã )?chuyển tiếp|tin nhắn (?:được |đã )?chuyển tiếp|thư gốc|tin nhắn gốc)[-_=:\s]*|[-_]{8,})$/iu;
const field =
  /^\*?(?:(from|từ|người gửi)|(date|sent|ngày|ngày gửi|đã gửi)|(to|cc|bcc|reply-to|đến|tới|người nhận|đồng gửi|subject|chủ đề|tiêu đề))\s*:\*?\s*(.*)$/isu;
/** Months by their names. */
const months = new Map<string, number>([
  ...'một hai ba tư năm sáu bảy tám chín mười'.split(' ').map((name, at) => [name, at + 1] as const),
  ...([
    ['giêng', 1],
    ['bốn', 4],
    ['mười một', 11],
    ['mười hai', 12],
    ['chạp', 12],
  ] as const),
]);
const vietnameseDate =
  /(\d{1,2}) (?:thg|tháng) (\d{1,2}|mười (?:một|hai)|\p{L}+),? (?:năm )?(\d{4})(?: (?:vào )?(?:lúc )?(\d{1,2}):(\d{2})(?::\d{2})?(?: (SA|CH)(?!\p{L}))?)?/iu;
/** What a mail program writes above the letter that is answered, with its minute or its sender's address. */
const answered = /^(?=.*(?:\d:\d{2}|@))(?:On\s.{8,160}\swrote|Vào\s.{8,160}\sviết)\s*:$/su;
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

/** The document with signatures and the head of a forwarded message as furniture; sender and day are then those of the inner message. */
export function markForwarded(whole: SourceDocument): SourceDocument {
  const document = markSignatures(whole, (one) => opensInner(wordsOf(whole.text, one).trim()));
  const { text } = document;
  const head = innerHead(document);
  const isHead = (index: number): boolean => head !== null && index >= head.first && index < head.end;
  const pieces = document.pieces.map((one, index): Piece =>
    isHead(index) || answered.test(wordsOf(text, one).trim()) ? { ...one, kind: 'boilerplate' } : one,
  );
  const isCover = head !== null && (document.pieces[head.first]?.start ?? 0) <= LONGEST_COVER;
  return { ...document, pieces, ...(isCover ? { file: innerFacts(head, document.file) } : {}) };
}

/** True for the line above a message that is answered or passed on. */
function opensInner(line: string): boolean {
  return answered.test(line) || opener.test(line) || field.test(line);
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
  const value = vietnameseMoment(sent) ?? readDateline(sent.replace(betweenDayAndHour, ' '))?.value;
  return value === undefined ? null : { value, basis: 'metadata', certain: true };
}

/** "13 tháng 3, 2021 lúc 9:15" and "13 Tháng Ba 2021 9:15 CH". */
function vietnameseMoment(sent: string): string | undefined {
  const [found, day = '', month = '', year = '', hour, minute = '', half = ''] = vietnameseDate.exec(sent) ?? [];
  const count = months.get(month.toLowerCase()) ?? Number(month);
  if (found === undefined || Number.isNaN(count)) return undefined;
  const date = [year, String(count).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (hour === undefined) return date;
  const shown = half === '' ? Number(hour) : (Number(hour) % 12) + (/^CH$/iu.test(half) ? 12 : 0);
  return `${date}T${String(shown).padStart(2, '0')}:${minute}`;
}
