import { hasDay } from './dates';
import { readDateline } from './dateline';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;
/** Programs that know no day write the first of their own count: the year 1 or 1601. */
const FIRST_YEAR = 1800;

/** A moment as a field gives it, to the minute and with its zone, or as it is printed; `undefined` when it cannot be read. */
export function isoMoment(value: string): string | undefined {
  const found = iso.exec(value);
  if (found === null) return readDateline(value)?.value;
  if (!isDay(found)) return undefined;
  const [, year = '', month = '', day = '', hour, minute, zone = ''] = found;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}${zone === 'Z' ? '+00:00' : zone.replace(/^(.\d{2}):?(\d{2})$/u, '$1:$2')}`;
}

/** False for a day of a field that no month has. */
export function isRealMoment(value: string): boolean {
  const found = iso.exec(value);
  return found === null || isDay(found);
}

function isDay([, year, month, day]: RegExpExecArray): boolean {
  return Number(year) >= FIRST_YEAR && hasDay(Number(year), Number(month), Number(day));
}
