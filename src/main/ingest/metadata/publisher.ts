// Papers print their own mark before the first word of the lead: "(Tên báo) - …", "TÊN.VN - …".

const bracketed = /^\(\s*([^(),;:\d]{2,24}?)\s*\)\s?[-–—:]?\s?(?=\p{Lu}|["“\d])/u;
const domain = /^((?:[\p{L}\d]+\.)+(?:vn|com|net|org))\s?[-–—]\s?(?=\S)/iu;
const initials = /^((?=\p{Lu}[\p{Lu}&]{2,}|\p{Lu}{2}Đ)[\p{Lu}&]{3,8})\s[-–—]\s(?=\p{Lu}|["“\d])/u;
const agencies = /^(?:TTXVN|TTX|VNA|AFP|AP|Reuters|THX|Tân Hoa Xã)$/iu;
const noPaper = /^(?:ảnh|video|clip|nguồn|theo|minh họa|cập nhật|tiếp theo|hết|kỳ)/iu;

/** The mark before a lead: a paper's own is its publisher, a news agency's is an origin. */
export interface LeadMark {
  readonly publisher: string | null;
  readonly origin: string | null;
}

/** Reads the mark of the paper or agency before the first word of a lead. */
export function leadMark(lead: string): LeadMark {
  const mark = (bracketed.exec(lead) ?? domain.exec(lead) ?? initials.exec(lead))?.[1];
  if (mark === undefined || noPaper.test(mark)) return { publisher: null, origin: null };
  return agencies.test(mark) ? { publisher: null, origin: mark } : { publisher: mark, origin: null };
}
