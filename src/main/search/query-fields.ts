// The names of fields, in English and Vietnamese (marks optional), and the dates they take.
import { foldUnit } from '../text/letters';
import type { ConstraintField } from './query';

export type FieldName = ConstraintField | 'title' | 'in';

/** First name is the one printed back to the reader. */
const names: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'tieu de', 'tit', 'tua'],
  publisher: ['publisher', 'nguon', 'noi dang', 'bao'],
  origin: ['origin', 'dan nguon', 'theo'],
  author: ['author', 'tac gia'],
  official: ['official', 'nhan vat', 'lanh dao'],
  slogan: ['slogan', 'khau hieu', 'phuong cham', 'chu de'],
  tag: ['tag', 'the', 'nhan'],
  note: ['note', 'ghi chu'],
  path: ['path', 'duong dan', 'tep'],
  before: ['before', 'truoc'],
  after: ['after', 'sau'],
  on: ['on', 'ngay'],
  in: ['in', 'trong'],
};

const fieldOfName = new Map<string, FieldName>();
for (const [field, spelled] of Object.entries(names) as [FieldName, readonly string[]][]) {
  for (const name of spelled) fieldOfName.set(name, field);
}
const anyName = new RegExp(`(${[...fieldOfName.keys()].sort((a, b) => b.length - a.length).join('|')})\\s?:`, 'uy');

/** A field name written in a query. */
export interface FieldAt {
  readonly field: FieldName;
  /** Just behind the colon. */
  readonly end: number;
}

/** The field named at `at`, if one is; `folded` is the query by `foldInPlace`. A web address names no field. */
export function fieldAt(folded: string, at: number): FieldAt | null {
  anyName.lastIndex = at;
  const match = anyName.exec(folded);
  const field = match === null ? undefined : fieldOfName.get(match[1] ?? '');
  if (match === null || field === undefined || folded.startsWith('//', anyName.lastIndex)) return null;
  return { field, end: anyName.lastIndex };
}

/** Unmarked lower case of the same length, so that offsets agree. */
export function foldInPlace(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const folded = foldUnit[text.charCodeAt(at)] ?? '';
    out += folded.length === 1 ? folded : text.charAt(at);
  }
  return out;
}

/** `2021`, `12/2021`, `14-12-2021` or `2021-12-14` as an ISO date of the same precision; `null` when it is none. */
export function queryDate(typed: string): string | null {
  const parts = typed.trim().split(/[-/.]/u);
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const ordered = parts[0]?.length === 4 ? parts : parts.reverse();
  const [year, month, day] = ordered;
  if (year?.length !== 4 || ordered.length > 3) return null;
  if (month === undefined) return year;
  if (!isBetween(month, 12)) return null;
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`;
  return isBetween(day, 31) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function isBetween(digits: string, most: number): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
}
