import { creditAtEnd } from './credits';

const opener =
  /^(?:(?:một số )?(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|ảnh minh h[oọ]a|ảnh tư liệu|ảnh|hình minh họa)(?:\s|[.:]|$))/iu;
const people =
  /^(?:Các (?:đồng chí|đại biểu|vị|lãnh đạo)|Đồng chí|Đại biểu|Lãnh đạo|Đoàn|Hai (?:nhà lãnh đạo|Bộ trưởng|đoàn)|Tổng Bí thư|Chủ tịch|Phó|Thủ tướng|Bộ trưởng|Thứ trưởng|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại sứ|Ngoại trưởng|Tổng thống|Bí thư|Thường trực|Trưởng|Nguyên|Cố|Ông|Bà|Ủy viên|Uỷ viên|Nhà Vua|Quốc vương)(?=\s)/iu;
const pictured =
  /\s(?:phát biểu|chủ trì|tham dự|dự|chụp ảnh|bắt tay|trao|tặng|thăm|tiếp|hội đàm|duyệt|đón|chứng kiến|dâng hương|dâng hoa|ký|chúc mừng|tại buổi|tại lễ|tại hội nghị|tại điểm cầu|trò chuyện|gặp gỡ|gặp)(?=[\s.,]|$)/u;
const telling =
  /(?:^|\s)(?:đã|sẽ|đang|cho biết|khẳng định|nhấn mạnh|cho rằng|nêu rõ|nêu|nói|thống nhất|nhất trí|thảo luận|cam kết|ghi nhận|hoan nghênh|đồng ý|tin tưởng|quyết định|ban hành|tiếp tục|cần|phải|khi|để|đề nghị|yêu cầu|bày tỏ|đánh giá|chỉ rõ|kêu gọi|lưu ý|mong muốn|còn có|có các|cũng|cùng dự|gồm|là|được|bị|không|nhằm|nhưng|theo đó|trong đó|tuy nhiên)(?=[\s.,:;]|$)/u;
const sayingTime = /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Tại|Trong|Sau|Trước|Theo|Phát biểu)\s/u;
const LONGEST_CREDITED = 420;
const LONGEST_PLAIN = 180;

/** True for a line that ends with a picture credit and is short enough to be its caption. */
export function isCreditedCaption(line: string): boolean {
  return line.length <= LONGEST_CREDITED && creditAtEnd.test(line);
}

/** True for a line that opens as only captions do: "Quang cảnh hội nghị.", "Ảnh minh họa". */
export function opensAsCaption(line: string): boolean {
  return (
    line.length <= LONGEST_CREDITED &&
    opener.test(line) &&
    !/[:;]/u.test(line) &&
    sentenceCount(line) <= 2 &&
    !telling.test(line)
  );
}

/**
 * True for a line shaped as a caption without a credit: one short sentence that names people and what the picture shows
 * them doing, and tells nothing ("Các đại biểu tham dự Hội nghị."). Only its place between paragraphs makes it sure.
 */
export function isShownPeople(line: string): boolean {
  if (line.length > LONGEST_PLAIN || sentenceCount(line) > 1 || sayingTime.test(line)) return false;
  if (!people.test(line) || telling.test(line) || /["“”:;?!]/u.test(line)) return false;
  return pictured.test(line) || (/\.$/u.test(line) && line.length <= 80);
}

function sentenceCount(line: string): number {
  return (line.match(/[.!?…](?=\s+\p{Lu}|$)/gu) ?? [line]).length;
}
