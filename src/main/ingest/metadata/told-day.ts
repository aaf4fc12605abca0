// The day of an event that a lead tells only beside its own: "sáng nay", "tối qua", "thứ Ba vừa qua". The lead and the
// moment it appeared come in; the day goes out, inferred and never certain.
import type { DatedFact } from '../../../shared/article';
import { weekdayNamed } from './weekday';

const FULL_DATE = '2021-12-15'.length;
const DAY_MS = 86_400_000;
/** Farther on a lead tells of other days. */
const OPENING = 300;
const ofDay = '(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)';
const weekday = '(?:[Tt]hứ\\s(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ\\s[Nn]hật)';
/** The last word comes first: it is rare. "hôm nay" inside a sentence may be these times of ours. */
const told = new RegExp(
  `(?:nay|qua|rồi)(?!\\p{L})(?<=(?<!\\p{L})${ofDay}\\s(?:nay|qua)|(?:^|,\\s|[-–]\\s)[Hh]ôm\\s(?:nay|qua)|(?<!\\p{L})(${weekday})\\s(?:vừa|mới)\\s(?:qua|rồi))`,
  'u',
);

/** The day that a lead tells beside the one on which the article appeared; `null` where it tells none, or that is not known. */
export function toldDay(lead: string, published: DatedFact | null): DatedFact | null {
  if (published === null || published.value.length < FULL_DATE) return null;
  const found = told.exec(lead.slice(0, OPENING));
  if (found === null) return null;
  const [word, named] = found;
  const appeared = Date.parse(published.value.slice(0, FULL_DATE));
  const ago = named === undefined ? Number(word === 'qua') : daysSince(named, appeared);
  const value = new Date(appeared - ago * DAY_MS).toISOString().slice(0, FULL_DATE);
  return { value, basis: 'inferred', certain: false };
}

/** Days from the last such weekday before a day. */
function daysSince(named: string, day: number): number {
  return ((new Date(day).getUTCDay() - weekdayNamed(named) + 6) % 7) + 1;
}
