// The names of fields, in English and Vietnamese: typed with their marks or, but for one, with none.
import { foldUnit, lowerUnit } from '../../text/letters';
import { distance } from '../slips/edits';
import type { ConstraintField } from '../query';

export type FieldName = ConstraintField | 'title' | 'in';

/** The names that are printed back to the reader. */
export const fieldNames: Readonly<Record<FieldName, { readonly en: string; readonly vi: string }>> = {
  title: { en: 'title', vi: 'tiêu đề' },
  publisher: { en: 'publisher', vi: 'nguồn' },
  origin: { en: 'origin', vi: 'theo' },
  author: { en: 'author', vi: 'tác giả' },
  official: { en: 'official', vi: 'nhân vật' },
  slogan: { en: 'slogan', vi: 'phương châm' },
  tag: { en: 'tag', vi: 'nhãn' },
  note: { en: 'note', vi: 'ghi chú' },
  path: { en: 'path', vi: 'tệp' },
  before: { en: 'before', vi: 'trước' },
  after: { en: 'after', vi: 'sau' },
  on: { en: 'on', vi: 'ngày' },
  in: { en: 'in', vi: 'trong' },
};

const otherNames: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  title: ['tít', 'tựa', 'tựa đề', 'nhan đề'],
  publisher: ['nơi đăng', 'báo', 'source'],
  origin: ['dẫn nguồn'],
  author: ['byline'],
  official: ['lãnh đạo', 'quan chức'],
  slogan: ['khẩu hiệu', 'chủ đề'],
  tag: ['thẻ'],
  note: ['notes'],
  path: ['đường dẫn', 'file'],
  on: ['năm', 'tháng', 'year', 'date'],
};

/** Without its marks it is another word, as in a headline about “Việt Nam: …”. */
const MARKED = 'năm';

const fieldOfName = new Map<string, FieldName>();
for (const [field, { en, vi }] of Object.entries(fieldNames) as [FieldName, { en: string; vi: string }][]) {
  for (const name of [en, vi, ...(otherNames[field] ?? [])]) {
    fieldOfName.set(name.normalize('NFC'), field);
    if (name !== MARKED) fieldOfName.set(inUnits(name.normalize('NFC'), foldUnit), field);
  }
}
const byLength = [...fieldOfName.keys()].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`(${byLength.join('|')})\\s?:`, 'uy');

/** A field name written in a query. */
export interface FieldAt {
  readonly field: FieldName;
  /** Just behind the colon. */
  readonly end: number;
}

/** The field named at `at`, if one is; `lowered` is the query by `unitsLowered`. A web address names no field. */
export function fieldAt(lowered: string, at: number): FieldAt | null {
  anyName.lastIndex = at;
  const match = anyName.exec(lowered);
  const field = match === null ? undefined : fieldOfName.get(match[1] ?? '');
  if (match === null || field === undefined || lowered.startsWith('//', anyName.lastIndex)) return null;
  return { field, end: anyName.lastIndex };
}

/** Shorter names are like too many words. */
const SHORTEST_LIKE = 4;

/** The field whose name a word is one slip away from, by that name; `null` when there is none. */
export function likeField(word: string): string | null {
  const asked = inUnits(word, foldUnit);
  if (asked.length < SHORTEST_LIKE) return null;
  return byLength.find((name) => name.length >= SHORTEST_LIKE && distance(asked, name, 1) === 1) ?? null;
}

/** Lower case of the same length, so that offsets agree. */
export function unitsLowered(text: string): string {
  return inUnits(text, lowerUnit);
}

function inUnits(text: string, form: (unit: number) => string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = form(text.charCodeAt(at));
    out += unit.length === 1 ? unit : text.charAt(at);
  }
  return out;
}
