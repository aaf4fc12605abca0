import { sentences } from '../../../text/sentences';
import { creditAtEnd } from '../credits/picture-credit';
import { isAllCapitals } from '../words-in';

const opener =
  /^(?:(?:một số )?(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|ảnh minh h[oọ]a|ảnh tư liệu|ảnh(?! hưởng)|hình minh h[oọ]a)(?:\s|[.:]|$))/iu;
const people =
  /^(?:Các (?:đồng chí|đại biểu|vị|lãnh đạo|cán bộ|chiến sĩ|em|diễn giả|nghệ sĩ|nghệ sỹ|thí sinh|cầu thủ)|Cán bộ|Chiến sĩ|Đại diện|Người dân|Nhân dân|Bà con|Đông đảo|Học sinh|Sinh viên|Phóng viên|Toàn thể|Hàng (?:trăm|nghìn|ngàn)|Lực lượng|Đồng chí|Đại biểu|Lãnh đạo|Đoàn|Hai (?:nhà lãnh đạo|Bộ trưởng|đoàn)|Tổng Bí thư|Chủ tịch|Phó|Thủ tướng|Bộ trưởng|Thứ trưởng|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại sứ|Ngoại trưởng|Tổng thống|Bí thư|Thường trực|Trưởng|Nguyên|Cố|Ông|Bà|Ủy viên|Uỷ viên|Nhà Vua|Quốc vương|CSGT|Công an|Cảnh sát|Đối tượng|Nghi phạm|Bị cáo|Bị can|Nạn nhân)(?=[\s,])/iu;
const pictured =
  /\s(?:phát biểu|chủ trì|tham dự|dự|chụp ảnh|bắt tay|trao|tặng|thăm|tiếp|hội đàm|duyệt|đón|chứng kiến|dâng hương|dâng hoa|ký|chúc mừng|tại buổi|tại lễ|tại hội nghị|tại điểm cầu|trò chuyện|gặp gỡ|gặp|đọc|tiễn đưa|tiễn|viếng|thắp hương|dâng|cắt băng|cảm ơn|tham quan|thăm quan|bỏ phiếu|biểu quyết|vẫy|tuyên thệ|tưởng niệm|thực hiện nghi thức|biểu diễn|khảo sát|kiểm tra|thị sát|tại cuộc|làm việc với|xử lý vi phạm|làm nhiệm vụ|trình diễn|thăm hỏi|trong (?:buổi|cuộc|lễ|chuyến)|tại (?:tòa|phiên tòa|hiện trường|ngã tư))(?=[\s.,]|$)/u;
const telling =
  /(?:^|\s)(?:đã|sẽ|cho biết|khẳng định|nhấn mạnh|cho rằng|nêu rõ|nêu|nói|thống nhất|nhất trí|thảo luận|cam kết|ghi nhận|hoan nghênh|trân trọng|gửi lời|chuyển đến|đồng ý|tin tưởng|quyết định|ban hành|tiếp tục|cần|phải|khi|để|đề nghị|yêu cầu|bày tỏ|đánh giá|chỉ rõ|kêu gọi|lưu ý|mong muốn|còn có|có các|có nhiệm vụ|từng|sinh|quê|cũng|cùng dự|gồm|là|được|(?<!chuẩn |trang |thiết )bị|không|nhằm|nhưng|theo đó|trong đó|tuy nhiên)(?=[\s.,:;]|$)/u;
/** What somebody is about: behind what a picture shows it tells of a third. */
const about = /(?:^|\s)đang(?=\s)/u;
/** Who stands where: "(bên phải)", "(thứ hai từ trái sang)"; "(thứ hai)" is a day, "(phải nộp)" and "(trái phép)" tell. */
const placed =
  /\((?:bên (?:trái|phải)|(?:bìa |hàng |ngồi |đứng |người |áo )?(?:ngoài cùng|(?:trái|phải|giữa)(?=\s?[),]|\s(?:ảnh|phía|sang|qua))|(?:thứ (?:nhất|hai|ba|tư|năm|\d)|đầu tiên)(?=[^()]{0,20}\s(?:trái|phải))))[^()]{0,30}\)|\(áo (?:đen|trắng|đỏ|xanh|vàng|cam|tím|hồng|sẫm|sáng)[^()]{0,20}\)/u;
const posed = /\s(?:chụp ảnh|bắt tay|tại (?:buổi|lễ|cuộc|phiên|hội nghị|diễn đàn|điểm cầu))(?=\s)/u;
const scene =
  /^(?:Lễ|Nghi lễ|Nghi thức|Chương trình|Tiết mục|Màn|Không khí|Một góc|Một phần|Bên trong|Cảnh|Xe|Đoàn xe|Chuyên cơ|Phiên|Phối cảnh|Khu vực|Hiện trường|Một (?:lớp|đoạn|chiếc|buổi))\s/u;
/** Words for a picture itself. */
const depicts = /^(?:Poster|Biểu đồ|Đồ thị|Bản đồ|Sơ đồ|Chân dung|Khoảnh khắc|Bức ảnh|Tạo hình)\s/u;
/** The picture or film itself, behind which a line may tell anything. */
const pictureWord =
  /^(?:(?:Những|Các|Loạt|Chùm|Vài|Một số|Một vài)\s)?(?:[Hh]ình ảnh|Khoảnh khắc|Bức ảnh|Video|Clip|Highlights?|Trailer|Teaser)\s/u;
const portrait =
  /^(?:Đồng chí|Ông|Bà|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)|Đối tượng|Nghi phạm|Bị cáo|Bị can|Nạn nhân|Ca sĩ|Diễn viên|Luật sư)(?:\s\p{Lu}\p{L}+){2,4}$/u;
const happening = /(?:^|\s)(?:diễn ra|bắt đầu|kết thúc|do|với|có|nên|vì|nếu|kéo dài|nằm|hơn|cách)(?=[\s.,:;]|$)/u;
const sayingTime = /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Tại|Trong|Sau|Trước|Theo|Phát biểu)\s/u;
const labelled = /^(?:Nguồn hình ảnh|Chụp lại (?:hình ảnh|video)|Image source|Image caption),\s/u;
const LONGEST_CREDITED = 420;
const LONGEST_PLAIN = 180;
const LONGEST_SCENE = 120;
const LONGER_THAN_HEADING = 70;

/** True for a line that ends with a picture credit, or begins with the label of a picture, and is short enough to be its caption. */
export function isCreditedCaption(line: string): boolean {
  return line.length <= LONGEST_CREDITED && (labelled.test(line) || creditAtEnd(line) !== null);
}

/** True for a line that opens as only captions do: "Quang cảnh hội nghị.", "Ảnh minh họa". */
export function opensAsCaption(line: string): boolean {
  return (
    line.length <= LONGEST_CREDITED &&
    opener.test(line) &&
    !/[:;]/u.test(line) &&
    sentenceCount(line) <= 2 &&
    !isTold(line)
  );
}

/** Cheap, and true of every text that holds a sentence for which `opensAsCaption` may be true. */
export function mayOpenCaption(text: string): boolean {
  return /[ảẢìÌ][nN][hH](?:(?<=[ảẢ]..)|(?<=[hH]...) [mM][iI][nN][hH])/u.test(text);
}

/**
 * True for a line shaped as a caption without a credit: one short sentence that names people and what the picture shows
 * them doing, and tells nothing ("Các đại biểu tham dự Hội nghị."). Only its place between paragraphs makes it sure.
 */
export function isShownPeople(line: string): boolean {
  if (line.length > LONGEST_PLAIN || !people.test(line) || sayingTime.test(line)) return false;
  if (!tellsNothing(line) || sentenceCount(line) > 1) return false;
  const [shown, going] = [line.search(pictured), line.search(about)];
  if (going >= 0 && (shown < 0 || going < shown)) return false;
  return shown >= 0 || (/\.$/u.test(line) && line.length <= 80);
}

/** True for words without a quotation, a list and all that only a story says of what was done, said or meant. */
export function tellsNothing(words: string): boolean {
  return !/["“”:;?!]/u.test(words) && !telling.test(words);
}

/** True for a sentence that could be nothing but a caption even inside running text: it says who stands where, or poses. */
export function isPosed(sentence: string): boolean {
  if (sentence.length > LONGEST_PLAIN || sayingTime.test(sentence)) return false;
  return placed.test(sentence) || (posed.test(sentence) && isShownPeople(sentence));
}

/** True for a sentence that opens with a time, a place or a source: it tells, and shows nothing. */
export function opensTelling(sentence: string): boolean {
  return sayingTime.test(sentence);
}

/** True for words that are a person's name and nothing more; only a lost end makes them a caption. */
export function isPortrait(words: string): boolean {
  return portrait.test(words);
}

/** True for a line that names what a picture shows ("Lễ thượng cờ tại quảng trường"); only its place makes it sure. */
export function isShownScene(line: string): boolean {
  if (line.length > LONGEST_SCENE) return false;
  if (!depicts.test(line) && (!scene.test(line) || /["“”:;?!]/u.test(line))) return false;
  return !isTold(line) && !happening.test(line) && sentenceCount(line) <= 1;
}

/** True for a line that names the picture or film it stands under and ends open; only its place makes it sure. */
export function namesPicture(line: string): boolean {
  if (!pictureWord.test(line)) return false;
  const words = line.replace(/\s[-–]\sNguồn\s?:\s[^:]{2,30}$/u, '');
  return words.length <= LONGEST_PLAIN && pictureWord.test(words) && !/[:;?!]|[^\p{L}\d)]$/u.test(words);
}

/** True for the headline with a number behind it, as a page names its pictures: "… qua sông - Ảnh 1.", "… qua sông - 2". */
export function isNumberedPicture(line: string, title: string): boolean {
  if (title === '' || line.length > title.length + 12 || !line.startsWith(title)) return false;
  return /^\s?[-–]\s?(?:Ảnh\s)?\d{1,2}\.?$/u.test(line.slice(title.length));
}

/** True for a line between paragraphs that ends without a mark and is hardly a heading, being that long. */
export function isOpenLine(line: string): boolean {
  if (line.length < LONGER_THAN_HEADING || line.length > LONGEST_CREDITED) return false;
  if (line.startsWith('Theo ')) return false;
  // Line-ups and tables have colons, many semicolons or rows of numbers.
  return /[\p{L}\d)]$/u.test(line) && !/:\s|;.*;|(?:\s[+-]?\d+){4}/u.test(line) && !isAllCapitals(line);
}

function isTold(line: string): boolean {
  return telling.test(line) || about.test(line);
}

function sentenceCount(line: string): number {
  return sentences(line).length;
}
