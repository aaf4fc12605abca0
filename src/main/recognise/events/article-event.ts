import type { DatedFact, Mention } from '../../../shared/article';
import { firstFrom } from '../../text/cut-words';
import type { Placed } from '../placed';
import { anniversaryAt } from './anniversaries';
import { eventAt, mayBeEvent, nextEventWord } from './events';
import type { EventFound } from './numbers';
import { visitAt, visitKey } from './visits';
import { endAt, isWord, startAt, tokenise, type Tokens } from '../words/tokens';

/** A gathering, session, anniversary or visit an article reports: its key means the same event in every article. */
export interface ReportedEvent {
  /** Kind, name and ordinal, e.g. `hoi-nghi-ngoai-giao-31`; of a visit kind, country, visitor and month. */
  readonly key: string;
  /** As it is called in this article. */
  readonly label: string;
}

/** What of an article tells the event it reports. */
export interface Reporting {
  readonly title: string;
  readonly text: string;
  readonly published: DatedFact | null;
  readonly event: DatedFact | null;
}

/** How far into the text an article says what it is about, in UTF-16 units; a visit is told at once. */
const LEAD = 600;
const OPENING = 400;

/** What stands before a gathering that is only referred to: its resolution, its term, the way to it. */
const referredTo =
  /(?:nghị quyết|đường lối|nhiệm kỳ|khóa|văn kiện|trước thềm|chào mừng|hướng tới|thành công của|thắng lợi|tinh thần|chuẩn bị|nhân dịp|dịp|nhân)[^.,;\n]{0,40}$/iu;
/** Sessions and congresses are named all year long: before or after one that is reported stands what happens there. */
const happensBefore =
  /(?:khai mạc|bế mạc|tổ chức|dự|tại|diễn ra|phiên|chương trình|tiếp tục|triệu tập|khuôn khổ|toàn cảnh)[^.;\n]{0,30}$/iu;
const happensAfter = /^[^.;\n]{0,30}(?:khai mạc|bế mạc|diễn ra|bước vào|thông qua|tiếp tục|họp phiên|thành công)/iu;
/** A headline cut off in the middle of the name. */
const isCut = /^ ?(?:\.{3}|…)/u;
/** What an anniversary is celebrated by. */
const isHeld =
  /(?:lễ|mít tinh|tổ chức|diễn ra|chương trình|hoạt động|họp mặt|gặp mặt|hai nước|hai bên)[^.;\n]{0,24}$/iu;
const anniversary = /^ky-niem-/u;
/** A day, month or year given to a cause is no gathering. */
const dayOrYear = /^(?:thang|nam|ngay)-(?!hoi-)/u;
const session = /^(?:ky-hop|hoi-nghi-trung-uong|dai-hoi-dang)-/u;

/**
 * The event an article reports: the one its title or lead names most, the first of equals, a visit or anniversary where
 * no gathering is named. `null` when there is none; what has neither number, nor years, nor month is not told apart
 * safely and is left alone. `officials` and `tokens` are those of its text.
 */
export function recogniseEvent(
  article: Reporting,
  officials: readonly Mention[],
  tokens: Tokens,
): ReportedEvent | null {
  return gathering(article, tokens) ?? visit(article, officials);
}

function gathering({ title, text, published, event }: Reporting, words: Tokens): ReportedEvent | null {
  if (text.startsWith(title) && !speaksOfEvent(words, Math.max(LEAD, title.length))) return null;
  const year = /^\d{4}/u.exec((published ?? event)?.value ?? '')?.[0] ?? null;
  return gatheringIn(`${title}\n${text.slice(0, LEAD)}`, year);
}

/** False where no word before an offset can begin an event: so it is with most articles, which then need not be read again. */
function speaksOfEvent(tokens: Tokens, end: number): boolean {
  const last = firstFrom(tokens, end);
  for (let at = nextEventWord(tokens, 0); at < last; at = nextEventWord(tokens, at + 1))
    if (mayBeEvent(tokens, at)) return true;
  return false;
}

function gatheringIn(said: string, year: string | null): ReportedEvent | null {
  const tokens = tokenise(said, []);
  const found = new Map<string, { label: string; times: number }>();
  for (let at = nextEventWord(tokens, 0); at < tokens.length; at = nextEventWord(tokens, at + 1)) {
    const event = anniversaryAt(tokens, at) ?? eventAt(tokens, at, tokens.length);
    if (event === null || !event.numbered || !isReported(said, tokens, at, event, year)) continue;
    const label = said.slice(startAt(tokens, at), endAt(tokens, event.to - 1));
    const seen = found.get(event.key);
    found.set(event.key, { label: shorter(seen?.label, label), times: (seen?.times ?? 0) + 1 });
    at = event.to - 1;
  }
  const [best] = [...found].sort(([, a], [, b]) => b.times - a.times);
  return best === undefined ? null : { key: best[0], label: asHeading(best[1].label) };
}

function isReported(said: string, tokens: Tokens, at: number, { key, to }: EventFound, year: string | null): boolean {
  const start = startAt(tokens, at);
  const before = said.slice(Math.max(0, start - 60), start);
  const after = said.slice(endAt(tokens, to - 1)).slice(0, 60);
  if (referredTo.test(before) || dayOrYear.test(key) || isCut.test(after)) return false;
  if (anniversary.test(key)) return before.trim() === '' || isHeld.test(before);
  if (!session.test(key)) return true;
  const happens = happensBefore.test(before) || happensAfter.test(after);
  return happens && !isOfOtherYear(before, year);
}

/** "Tháng 4/2021, tại kỳ họp …": a session of another year than the article's is told of somebody's life. */
function isOfOtherYear(before: string, year: string | null): boolean {
  const printed = before.match(/(?<!\d)\d{4}(?!\d)/gu)?.at(-1) ?? null;
  return printed !== null && printed !== year;
}

/** A name as it begins a line, wherever in a sentence it stood. */
function asHeading(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function shorter(known: string | undefined, label: string): string {
  return known !== undefined && known.length <= label.length ? known : label;
}

/** The visit the opening of an article tells, in the month it tells or is dated in. */
function visit({ text, event, published }: Reporting, officials: readonly Mention[]): ReportedEvent | null {
  const opening = text.slice(0, OPENING);
  if (!/thăm/iu.test(opening)) return null;
  const month = monthOf(opening, published ?? event);
  if (month === null) return null;
  const tokens = tokenise(opening, []);
  const placed = placedIn(
    tokens,
    officials.filter(({ end }) => end <= OPENING),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const found = visitAt(tokens, at, placed);
    if (found === null) continue;
    const country = text.slice(startAt(tokens, found.from), endAt(tokens, found.to - 1));
    return { key: visitKey(found, month), label: `${found.visitor.mention.name} thăm ${country}` };
  }
  return null;
}

/** Officials of the opening with their titles, as tokens. */
function placedIn(tokens: Tokens, officials: readonly Mention[]): readonly Placed[] {
  return officials.flatMap((mention) => {
    const start = Math.min(mention.start, ...mention.titleSpans.map((span) => span.start));
    const end = Math.max(mention.end, ...mention.titleSpans.map((span) => span.end));
    const to = firstFrom(tokens, end);
    return isWord(tokens, to) ? [{ from: firstFrom(tokens, start), to, mention }] : [];
  });
}

/** "từ ngày 30/11 đến 2/12", "từ 12 đến 13/12/2023". */
const days =
  /từ (?:ngày )?\d{1,2}(?:[/-](\d{1,2}))?(?:[/-]\d{4})? ?(?:đến|tới|-|–) ?(?:ngày )?\d{1,2}[/-](\d{1,2})(?:[/-](\d{4}))?/iu;

/** The month in which the days of a visit begin, else that of the article's date; `null` without a year. */
function monthOf(opening: string, date: DatedFact | null): string | null {
  const dated = /^(\d{4})-(\d{2})/u.exec(date?.value ?? '');
  const [, first, last, year] = days.exec(opening) ?? [];
  const month = (first ?? last)?.padStart(2, '0') ?? dated?.[2];
  const isEarlier = first !== undefined && last !== undefined && Number(first) > Number(last);
  const inYear = year === undefined ? dated?.[1] : String(Number(year) - (isEarlier ? 1 : 0));
  return month === undefined || inYear === undefined ? null : `${inYear}-${month}`;
}
