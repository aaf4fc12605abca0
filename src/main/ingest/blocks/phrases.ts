// Fixed phrases of web pages that are no part of an article. Each rule matches a whole piece, never a part of one.

/** How often a page was looked at: "Lượt xem: 1.234", "Đọc 1.234 lần", "667 lượt xem", "(Số lượt đọc: 5)". */
const counter = [
  '(?:tổng )?(?:số )?(?:lượt|(?:lần|người)(?=[^:]*:)) (?:xem|đọc|truy cập|nghe|thích|tải)(?: (?:trang|tin|bài(?: viết)?))?\\s*[:：]?\\s*[\\d.,]*',
  '(?:đã )?(?:xem|đọc|thích|chia sẻ|likes?|views?|hits?)\\s*[:：]\\s*[\\d.,]+(?: (?:lượt|lần|người))?',
  '(?:đã )?(?:xem|đọc)\\s*[:：]?\\s*[\\d.,]+ (?:lượt|lần)',
  '[\\d.,]+\\s*(?:(?:lượt|người|lần) (?:xem|đọc|truy cập|nghe|thích|tải)|bình luận|views?|hits?|comments?|chia sẻ)',
].join('|');
const tool =
  'in (?:bài viết|bài này|tin này|trang)|bản in|gửi (?:e-?mail|bài|cho bạn bè)|lưu bài(?: viết)?|quay lại|về đầu trang';

const tagsHeading = /^(?:từ khóa|từ khoá|tags?|thẻ)\s*[:：]?$/iu;
const commentsHeading = /^(?:bình luận|ý kiến bạn đọc|ý kiến|phản hồi|comments?)\s*(?:\(\d+\))?\s*[:：]?$/iu;

const phrases: readonly RegExp[] = [
  new RegExp(`^(?:${counter}|${tool})(?:[\\s|•·/-]+(?:${counter}|${tool}))*$`, 'iu'),
  new RegExp(`^[([]\\s*(?:${counter})\\s*[)\\]]$`, 'iu'),
  /^tìm (?:kiếm )?theo ngày\s*[:：]?$/iu,
  /^xem theo ngày\b.{0,30}$/iu,
  /^đánh giá(?: bài viết| của bạn)?\s*[:：]?(?:\s*[\d.,]+\s*(?:\/\s*\d+)?)?(?:\s*\(.{0,30}\))?$/iu,
  /^\(?di chuột vào ngôi sao.{0,40}$/iu,
  /^(?:bấm|click|nhấp|chạm) (?:vào )?.{0,30}(?:để đánh giá|ngôi sao).{0,20}$/iu,
  /^(?:chia sẻ|share)(?: bài viết| bài báo)?(?: (?:lên|qua|trên) .{0,20})?\s*[:：]?$/iu,
  /^(?:facebook|twitter|zalo|linkedin|pinterest|youtube|tiktok|telegram|email|print|copy link|sao chép (?:link|liên kết))(?:[\s|•,/-]+(?:facebook|twitter|zalo|linkedin|pinterest|youtube|tiktok|telegram|email|print|copy link))*$/iu,
  /^(?:cỡ chữ.{0,20}|aa?a?\s*\+?-?)$/iu,
  commentsHeading,
  /^(?:gửi bình luận|viết bình luận|hãy là người đầu tiên bình luận|vui lòng đăng nhập để bình luận).{0,40}$/iu,
  /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề)\s*[:：].{0,300}$/iu,
  /^(?:trở về|quay lại|về) (?:đầu trang|trang chủ|trang trước)$/iu,
  /^(?:trang chủ|đăng nhập|đăng ký|đọc tiếp|quảng cáo|quảng cáo đọc tiếp|tại đây|nghe nội dung bài viết|nghe đọc bài|advertisement|đơn vị đồng hành|thu gọn|xem tiếp|\*{3,}|-{3,}|_{3,}|={3,})$/iu,
  /^\*?\s*mời (?:quý )?(?:độc giả|bạn đọc|quý vị|các bạn|bạn)(?=\s)(?:.{0,40}(?:theo dõi|vào chuyên mục|đón đọc|đón xem).{0,260}|\s(?:cùng )?xem (?:video|clip|thêm tại)(?:\s.{0,60})?)$/iu,
  /^(?:nguồn: )?\[link nguồn\](?:nguồn: \[link nguồn\])?$/iu,
  /^(?:©|copyright|bản quyền (?:thuộc|của)|all rights reserved).{0,160}$/iu,
  /^(?:theo dõi|follow) .{0,40}(?:google news|facebook|zalo|youtube)(?: .{0,30})?$/iu,
  /^\d+ (?:phút|giờ|ngày) trước$/iu,
  /^!\[?[^()]{0,200}\.(?:jpe?g|png|gif|webp)\)$/iu,
  /^<?mã nhúng>?$/iu,
  /^thăm dò ý kiến\b.{0,320}$/iu,
  /^(?:kích thước|tăng giảm|tương phản) .{0,20}$/iu,
  /^máy của bạn không hỗ trợ (?:nghe|xem).{0,280}$/iu,
];
/** Those that are short lines. */
const shortPhrases: readonly RegExp[] = [
  /^(?:thích|like|tweet|share|chia sẻ)(?:[\s|•,/-]+(?:thích|like|tweet|share|chia sẻ|facebook|zalo|twitter|\d+)){1,4}$/iu,
  /^(?:xếp hạng|rating|bình chọn)(?: bài viết(?: này)?\s*[:：]?|\s*[:：]\s*[\d.,]+\s?\/\s?5(?:\s*\(.{0,30}\))?)$/iu,
  /^tổng số điểm của bài viết là\s*[:：].{0,40}$/iu,
  /^(?:#[\p{L}\d_]+[\s,]*){1,20}$/u,
  /^trang chủ\s?(?:[>»/›|]\s?|(?=(?:thời sự|chính trị|tin tức|kinh tế|thế giới|xã hội)(?![\p{L}])))\S.{0,100}$/iu,
  /^®?\s*(?:đề nghị |vui lòng )?ghi rõ nguồn(?=\s*(?:$|["“(]|khi\s)|.{0,60}\skhi (?:phát hành|đăng|sử dụng|sao chép|trích|lấy)).{0,120}$/iu,
  /^(?:a[-+]?\s*){2,4}$/iu,
  /^(?:bạn cần|bạn phải|vui lòng) (?:đăng nhập|đăng ký).{0,40}bình luận.{0,20}$/iu,
  /^vui lòng nhập (?:họ tên|email|nội dung|mã).{0,40}$/iu,
  /^liên hệ quảng cáo\s*[:：]\s*[\d\s.()-]{8,40}$/iu,
  /^theo dõi báo (?!cáo\s).{2,40} trên\s?:?$/iu,
  /^(?:google news|đọc tiếp .{2,40} trên google news|theo dõi trên|theo dõi [a-z\d]{2,12}(?:plus|express|news|net))$/iu,
  /^(?:back to top|top|×|copy link thành công|lưu bài|bỏ lưu|0:00\s?\/\s?\d{1,2}:\d{2}|n(?:am|ữ) miền (?:bắc|trung|nam))$/iu,
  /^(?:đọc ngay|quan tâm nhất|bình luận hay|tuổi trẻ sao|thông tin tài khoản|xem thêm (?:\d+ )?(?:ý kiến|bình luận)|trở thành người đầu tiên (?:tặng|bình luận).{0,40})$/iu,
  /^trở lại (?:thời sự|thế giới|kinh doanh|bất động sản|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|góc nhìn|khoa học(?: công nghệ)?|số hóa|ý kiến)$/iu,
  /^#\p{L}[\p{L}\d_ .&-]{1,40}$/u,
  /^dòng sự kiện\s*[:：].{0,100}$/iu,
  /^(?:xem chi tiết|báo lỗi|màu chữ|(?:độ )?tương phản|[-–] quảng cáo [-–]|nghe bài viết|lưu tin|mới nhất \| cũ nhất)\s?:?$/iu,
];
const LONGEST_SHORT = 130;
/** All of them in one: a line is read once. */
const phrase = anyOf(phrases);
const shortPhrase = anyOf(shortPhrases);
/** What ends a poll, behind its question. */
const pollEnd = /\sbình chọn xem kết quả(?: chia sẻ)?$/iu;
const SHORTEST_QUESTION = 10;
const LONGEST_QUESTION = 280;
const cookieNotice = /^.{0,60}\b(?:uses?|sử dụng)\b.{0,40}\bcookies?\b.{0,220}$/iu;

/** What a page calls its icons, copied with them: "angle_up angle_down menu_close". */
const iconNames = /(?:\s[a-z]+_[a-z]+(?:_[a-z]+)*(?=\s)){3}/u;

const relatedHeading =
  /^[\s>»*+-]*(?:(?:(?:các |những )?(?:tin|bài|tin,? bài)|bài viết|tin tức|nội dung)\s+(?:liên quan|cùng (?:chuyên mục|chủ đề|sự kiện|tác giả|loại)|khác|mới(?: hơn| nhất)?|cũ hơn|đọc nhiều|xem nhiều|nổi bật|đã đưa(?: ngày)?)|có thể bạn quan tâm|xem thêm(?: bài viết| video đang được quan tâm)?|đọc thêm|mời (?:xem|đọc) thêm|(?:đọc|xem) nhiều(?: nhất)?|tin cùng mục|cùng (?:chuyên mục|tác giả)|tham khảo thêm|đang được quan tâm|related(?: articles| news| stories)?|read more|see also|you may also like)\s*[:：.…]*$/iu;
/** "Xem lại kết quả các kỳ trước": earlier issues of the same page. */
const earlierHeading =
  /^xem (?:thêm|lại)\s.{3,80}\s(?:kỳ|số|phiên|lần|bài)\s(?:\p{L}+\s){0,3}(?:trước|gần đây(?: nhất)?)\s?[!:]*$/iu;
/** Such a heading ends an article: whatever stands below it belongs to others. */
const closingHeading =
  /^[\s>»*+-]*(?:(?:các |những )?(?:tin|bài|tin,? bài|bài viết)\s+(?:khác|cùng chuyên mục|cùng tác giả|mới hơn|cũ hơn|đã đưa(?: ngày)?)|tin cùng mục|cùng chuyên mục)\s*[:：.…]*$/iu;
const relatedLine =
  /^(?:(?:>|&gt;){1,3}|»{1,3}|►|▶|⇒)\s*\S.{5,200}$|^(?:xem thêm|đọc thêm|mời (?:bạn đọc |quý vị )?(?:xem|đọc) thêm|tin liên quan|bài liên quan|read more|see also)\s*[:：>]\s*\S.{5,200}$/iu;
/** Heading and headline that lost the line break between them. */
const gluedLink = /^(?:[Tt]in|TIN|[Bb]ài(?: viết)?) (?:liên quan|LIÊN QUAN)\s(?=\p{Lu}).{20,200}[^.:]$/u;
/** "Xem toàn bộ danh sách TẠI ĐÂY": the words of a link that lost it. */
const linkHere = /^(?:xem|nghe|đọc|thưởng thức|dự đoán|tham khảo|tải)\s[^:.]{5,90}\stại đây[.!]?$/iu;
const relatedRow = /^\|\s*[^|]{8,400}\s*\|$/u;

const datedLink = /^\S.{8,180}\S\s?\((?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}\)$/u;
const bracketedLink = /^\[\p{Lu}[^[\].]{24,160}\]$/u;

/** True for a headline with its day in brackets: one of several such lines below an article is a link. */
export function isDatedLink(line: string): boolean {
  return line.endsWith(')') && line.length <= 200 && datedLink.test(line);
}

/** True for a page's own furniture: view counters, rating widgets, share bars, search by date. */
export function isBoilerplate(line: string): boolean {
  if (line.includes('_') && iconNames.test(line)) return true;
  if (line.length > 320) return false;
  if (line.length <= LONGEST_SHORT && shortPhrase.test(line)) return true;
  return phrase.test(line) || isPoll(line) || isCookieNotice(line);
}

function anyOf(some: readonly RegExp[]): RegExp {
  return new RegExp(some.map(({ source }) => source).join('|'), 'iu');
}

function isCookieNotice(line: string): boolean {
  return (line.includes('ookie') || line.includes('OOKIE')) && cookieNotice.test(line);
}

function isPoll(line: string): boolean {
  if (!'ảẻẢẺ'.includes(line.charAt(line.length - 1))) return false;
  const length = line.search(pollEnd);
  return length >= SHORTEST_QUESTION && length <= LONGEST_QUESTION;
}

/** True for a heading under which only links to other articles stand ("Tin liên quan"). */
export function isRelatedHeading(line: string): boolean {
  return line.length <= 60 && relatedHeading.test(line);
}

/** True for a heading under which only links to earlier issues of the same page stand ("Xem lại kết quả kỳ trước"). */
export function isEarlierHeading(line: string): boolean {
  return line.length <= 120 && earlierHeading.test(line);
}

/** True for such a heading with which an article is over ("Tin khác", "Tin cùng chuyên mục"). */
export function isClosingHeading(line: string): boolean {
  return line.length <= 60 && closingHeading.test(line);
}

/** True for a link to another article printed as a line of its own: "| … |", ">> …", "Xem thêm: …". */
export function isRelatedLink(line: string): boolean {
  return (
    linkHere.test(line) ||
    relatedRow.test(line) ||
    relatedLine.test(line) ||
    gluedLink.test(line) ||
    bracketedLink.test(line)
  );
}

/** True for the heading of the tags a page bears. */
export function isTagsHeading(line: string): boolean {
  return line.length <= 12 && tagsHeading.test(line);
}

/** True for the heading of what readers write below an article. */
export function isCommentsHeading(text: string): boolean {
  return commentsHeading.test(text);
}
