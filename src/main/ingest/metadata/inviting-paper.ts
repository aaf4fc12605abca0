// A paper that asks its readers to follow it names itself: "… được cập nhật mỗi ngày trên Báo Thủ Đô". The end of a text
// comes in; the name goes out.

/** Invitations stand below the story. */
const LOOKED_AT = 1500;
const LONGEST_BEFORE = 220;

const domain = '(?:[\\p{L}\\d-]+\\.)+(?:vn|com|net|org)';
const paper = '(?:Báo|báo)\\s(?:điện tử\\s)?(?=\\p{Lu})[\\p{L}&]+(?:\\.\\p{L}+)*(?:\\s[\\p{L}&]+(?:\\.\\p{L}+)*){0,6}?';
const online = '(?:\\p{Lu}\\p{L}*\\s){2,3}Online';
/** Nothing but where, when and why one should read it stands behind the name: a story goes on with a comma. */
const behind = '(?=[.;!)]*(?:$|\\n)|[.;!)]+\\s\\p{Lu}|\\s(?:mỗi|hằng|hàng|vào|để|tại đây)(?!\\p{L})|\\s\\.{3})';
const named = new RegExp(`(?:trên|của|cùng)\\s(${paper}|${online}|${domain})${behind}`, 'gu');
const inviting = /(?:[Cc]ập nhật|CẬP NHẬT|[Tt]heo dõi|[Đđ]ón (?:xem|đọc)|[Mm]ời (?:quý )?(?:bạn đọc|độc giả))\s/u;
/** Of another paper's news a story tells, and hands of it are no readers. */
const telling = /^(?:Theo|Trước đó|Ngoài ra)\s(?!dõi)|\s(?:phóng viên|PV|bài viết|dữ liệu|Facebook)\s/u;
/** A site that streams a match is no paper: only news are kept up to date there. */
const upToDate = /(?:[Cc]ập nhật|CẬP NHẬT|mỗi ngày|hàng ngày|[Mm]ời (?:quý )?(?:bạn đọc|độc giả))/u;
const isDomain = new RegExp(`^${domain}$`, 'u');

/** The paper that an invitation at the end of a text names as its own, as printed; `null` where none does. */
export function invitingPaper(text: string): string | null {
  const end = text.slice(-LOOKED_AT);
  for (const { 1: name = '', index } of end.matchAll(named)) {
    const before = sentenceTo(end, index);
    if (!inviting.test(before) || telling.test(before)) continue;
    if (!isDomain.test(name) || upToDate.test(before)) return name;
  }
  return null;
}

function sentenceTo(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_BEFORE), end);
  return before.split(/[.!?]\s+|\n\s*/u).at(-1) ?? '';
}
