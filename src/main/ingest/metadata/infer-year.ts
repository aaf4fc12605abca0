// The year of a day that prints none: what is known of the article and what its text says of time come in; a year goes out
// only where all that speaks of it agrees. News tells of days before its own and plans those behind, so that a date of the
// text gives the year of the news where it lies shortly before it, and where the text knows of no later year.
import type { DatedFact } from '../../../shared/article';
import { isInYear, printedDates, type PrintedDate } from './dates';
import { isOnWeekday, weekdayBeside } from './weekday';

/** What may give a year that the text does not print beside the day. */
export interface YearEvidence {
  /** When the article appeared, if the page or its text says so. */
  readonly published: DatedFact | null;
  /** What the file's name or folders say: `2024-07-25`, `2024-07` or `2024`. */
  readonly pathDate: string | null;
}

/** A year and what it was taken from. */
export interface InferredYear {
  readonly year: number;
  readonly basis: 'inferred' | 'folder';
}

const DAY_MS = 86_400_000;
/** Most days between an earlier date of the text and the news. */
const NEAR_DAYS = 31;
/** Most days between the news and a date behind it: of the report, or of what comes next. */
const NEXT_DAYS = 8;
const FULL_DATE = '2021-12-15'.length;
/** Earlier full dates in a text are history: what a desk keeps as files was written later. */
const OLDEST_YEAR = 1990;

/** The year of `date`, which stands in `words` and is told in the article `text`; `null` where nothing sure gives one. */
export function inferYear(
  date: PrintedDate,
  words: string,
  text: string,
  { published, pathDate }: YearEvidence,
): InferredYear | null {
  // When a file was made says nothing of the year: it may have been copied long after.
  if (published !== null && published.certain && published.basis !== 'folder') {
    const year = nearestYear(date, published.value);
    if (year !== null) return { year, basis: 'inferred' };
  }
  const byPath = pathDate === null ? null : nearestYear(date, pathDate);
  // A name that gives the very day says more than a date somewhere in the text.
  if (byPath !== null && pathDate?.length === FULL_DATE) return { year: byPath, basis: 'folder' };
  const year = yearOfText(date, weekdayBeside(words, date), text);
  if (year !== null) return { year, basis: 'inferred' };
  return byPath === null ? null : { year: byPath, basis: 'folder' };
}

/** Year that puts the day nearest to the moment an article appeared, which may be known to the month or year only. */
export function nearestYear(date: PrintedDate, value: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value) ?? [];
  if (year === undefined) return null;
  const here = Number(year);
  if (month === undefined) return isInYear(date, here) ? here : null;
  const there = Date.UTC(here, Number(month) - 1, Number(day ?? 15));
  const distance = (candidate: number): number => Math.abs(momentOf(date, candidate) - there);
  const possible = [here, here - 1, here + 1].filter((candidate) => isInYear(date, candidate));
  return possible.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

function momentOf({ month, day }: PrintedDate, year: number): number {
  return Date.UTC(year, month - 1, day);
}

function yearOfText(date: PrintedDate, weekday: number | null, text: string): number | null {
  if (!text.includes('20') && !text.includes('19')) return null;
  const near = printedDates(text).filter((one) => yearBy(date, one) !== null && !isOtherTime(text, one));
  const years = new Set(near.map((one) => yearBy(date, one) ?? 0));
  const latest = latestYear(text, near);
  // A year that the text speaks of and the weekday confirms needs no date near it.
  if (years.size === 0 && weekday !== null && latest !== null) years.add(latest);
  const [year] = years;
  if (year === undefined || years.size > 1 || (latest ?? year) > year) return null;
  return weekday === null || isOnWeekday(date, year, weekday) ? year : null;
}

/** The year that puts the news shortly behind a full date of the text, or hardly before it. */
function yearBy(date: PrintedDate, other: PrintedDate): number | null {
  if (other.year === null) return null;
  const there = momentOf(other, other.year);
  const isNear = (year: number): boolean => {
    const days = (momentOf(date, year) - there) / DAY_MS;
    return isInYear(date, year) && days >= -NEXT_DAYS && days <= NEAR_DAYS;
  };
  return [other.year - 1, other.year, other.year + 1].find(isNear) ?? null;
}

const history =
  /(?:sinh|thành lập|kỷ niệm|tham gia|kết nạp|ban hành|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|luật)[^.;\n]*$/iu;
/** What is to come, and the second end of a stretch of time. */
const deadline = /(?:đến|tới|trước|hạn|hiệu lực|\d{4}\s?[-–])\s*(?:hết\s*)?(?:từ\s*)?(?:ngày\s*)?$/iu;
/** A picture's credit behind a date: pictures are kept for years. */
const ofPicture = /^[^.!?\n]{0,40}[.!?]?\s?\(?(?:Ảnh|Nguồn)/u;

/** A date of a birth, a founding, a decree, a deadline or a picture names another time than the news. */
function isOtherTime(text: string, { start, end, year }: PrintedDate): boolean {
  if (year === null || year < OLDEST_YEAR) return true;
  const before = text.slice(Math.max(0, start - 70), start);
  return history.test(before) || deadline.test(before) || ofPicture.test(text.slice(end, end + 60));
}

const ownYear = /(?<!\d|\d{3}[.,])20\d{2}(?![\d.,]*\d)/uy;
/** Years of plans, terms and laws, and second years of seasons: "đến năm 2030", "nhiệm kỳ 2020-2025". */
const ofPlan =
  /(?:đến|tới|tầm nhìn|nhiệm kỳ|nhiệm kì|giai đoạn|niên khóa|năm học|\d{4}\s?[-–/])\s*(?:hết\s*)?(?:(?:đầu|giữa|cuối)\s*)?(?:năm|tháng \d{1,2}|ngày [\d/-]+)?\s?[/-]?\s*$|(?:chương trình nghị sự|chiến lược|mục tiêu)\s$/iu;

/** A year listed behind another belongs with it: "đến năm 2025 và 2030". */
const listed = /^(?:,| và| hoặc)\s(?:năm )?$/u;

/** The latest year a text speaks of and does not plan for, but in dates of the news itself; `null` where it names none. */
function latestYear(text: string, ofNews: readonly PrintedDate[]): number | null {
  let latest: number | null = null;
  let last = { end: 0, isPlan: false };
  let next = 0;
  for (let index = text.indexOf('20'); index >= 0; index = text.indexOf('20', index + 2)) {
    ownYear.lastIndex = index;
    if (!ownYear.test(text)) continue;
    const digits = text.slice(index, index + 4);
    const isPlan =
      listed.test(text.slice(last.end, index).slice(0, LONGEST_BETWEEN)) && last.end > 0
        ? last.isPlan
        : ofPlan.test(text.slice(Math.max(0, index - 30), index));
    while ((ofNews[next]?.end ?? Infinity) <= index) next += 1;
    const isOfNews = (ofNews[next]?.start ?? Infinity) <= index;
    if (!isPlan && !isOfNews && Number(digits) > (latest ?? 0)) latest = Number(digits);
    last = { end: index + digits.length, isPlan };
  }
  return latest;
}

const LONGEST_BETWEEN = 12;
