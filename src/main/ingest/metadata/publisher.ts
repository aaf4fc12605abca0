// Papers print their own mark before the first word of the lead: "(Tên báo) - …", "TÊN.VN - …".

/** The mark may stand on a line of its own: "(Tên báo) -". */
const bracketed = /^\(\s*([^(),;:\d]{2,24}?)\s*\)(?:\s?[-–—:]?\s?(?=\p{Lu}|["“\d])|\s?[-–—]\s?$)/u;
/** "[KÊNH2] - …" */
const squared = /^\[\s*([^[\],;:\d]{2,24}?(?:(?<=\p{Lu})\d)?)\s*\]\s?[-–—]\s?(?=\S)/u;
const domain = /^((?:[\p{L}\d]+\.)+(?:vn|com|net|org))\s?[-–—]\s?(?=\S)/iu;
const initials = /^((?=\p{Lu}[\p{Lu}&]{2,}|\p{Lu}{2}Đ)[\p{Lu}&]{3,8}(?:\s[Oo]nline)?)\s?[-–—]\s(?=\p{Lu}|["“\d])/u;
/** "Tuổi Mới Online - …", "TênBáo - …": words with capitals inside are names of papers. */
const named =
  /^((?:\p{Lu}\p{Ll}+\s){1,3}(?:Online|Điện tử)|\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}{2,})\s[-–—]\s(?=\p{Lu}|["“\d])/u;
/** The name of a news agency alone. */
export const newsAgency = /^(?:TTXVN|TTX|VNA|AFP|AP|Reuters|THX|Tân Hoa Xã)$/iu;
const noPaper = /^(?:ảnh|video|clip|nguồn|theo|minh họa|cập nhật|tiếp theo|hết|kỳ)/iu;

const afterSummary = /[.!?…]\s*[-–—|]\s*((?:Báo\s)?\p{Lu}[\p{L}\d.]*(?:\s\p{L}[\p{L}\d.]*){0,3}?)\.?$/u;

/** The mark before a lead: a paper's own is its publisher, a news agency's is an origin. */
export interface LeadMark {
  readonly publisher: string | null;
  readonly origin: string | null;
}

/** Where no paper marked a lead. */
export const noMark: LeadMark = { publisher: null, origin: null };

/** True where a paper or an agency did. */
export function isMarked({ publisher, origin }: LeadMark): boolean {
  return publisher !== null || origin !== null;
}

const LONGEST_MARK = 90;
const dashes = ['-', '–', '—'];

/** Cheap, and true of every lead that opens with such a mark. */
function mayBeMarked(lead: string): boolean {
  if (lead.startsWith('(')) return true;
  const opening = lead.slice(0, LONGEST_MARK);
  return dashes.some((dash) => opening.includes(dash));
}

/** Reads the mark of the paper or agency before the first word of a lead. */
export function leadMark(lead: string): LeadMark {
  if (!mayBeMarked(lead)) return noMark;
  const mark = (bracketed.exec(lead) ??
    squared.exec(lead) ??
    domain.exec(lead) ??
    initials.exec(lead) ??
    named.exec(lead))?.[1];
  if (mark === undefined || noPaper.test(mark)) return noMark;
  return newsAgency.test(mark) ? { publisher: null, origin: mark } : { publisher: mark, origin: null };
}

/** The paper's name behind a summary ("… hội nghị. - Báo A."), as search pages print it; `null` where none stands there. */
export function tailMark(lead: readonly string[]): string | null {
  const mark = afterSummary.exec(lead[0] ?? '')?.[1]?.replace(/\.$/u, '');
  return mark === undefined || noPaper.test(mark) || newsAgency.test(mark) ? null : mark;
}

const afterTitle =
  /\s(?:[-–]\s((?:[\p{L}\d]+\.)+(?:vn|com|net|org)|Báo\s\p{Lu}[\p{L}\d]*(?:\s[\p{L}\d]+){0,4})|\|\s(\p{Lu}[\p{L}\d.]*(?:\s[\p{L}\d.]+){0,3}))$/u;

/** The paper's name a page prints behind a title ("… | Báo A", "… - a.vn"); `null` where none stands there. */
export function titleMark(title: string): string | null {
  const [, domain, name] = afterTitle.exec(title) ?? [];
  return domain ?? name ?? null;
}
