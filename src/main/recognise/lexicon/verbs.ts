// Words that end a title: no body goes on through a verb, an adverb or a clause word.
import { phraseKey } from '../forms';

/** Syllables that open a verb phrase or a clause after a name or a title. */
export const clauseWords: ReadonlySet<string> = new Set(
  (
    'đã cho khẳng cũng nhấn là nói sẽ cùng yêu được có đánh làm bị nêu bày trình trao nhận vừa với để thăm chỉ sinh cảm gửi không dẫn gặp tới đến từ đang thôi trả lưu dự hoan thừa từng giữ chúc thì tặng ghi đi mong khi lại xác ' +
    'trân vẫn giải do bất sau lên thay theo vào khai bắt kết phân diễn chưa trước ra nhưng đứng đưa còn sắp qua vì rất hay luôn nhiệt đặt nắm kêu bằng ngay duyệt nhắc trở tỏ mời chứng muốn góp phải vui đều đón như khiến mà hỏi dâng nằm xin viết rời ' +
    'cần nên mua gây nếu chào nhìn tuyên sớm rồi những cam quyết thắp gọi khen càng kể truy hứa buộc việc nhằm biết lo bước mắc mặc đó ký nghe ủng tin thuộc hội tuyên phê phát tham chủ trì tiếp thông trong ở người này tuy nói mới hôm ngày sáng chiều tối khi nhân sang ghé công viếng họp ngồi chạy gửi kính thấy nhờ quay đọc xuống vượt chống mở đóng bán giao hướng thúc tăng giảm bảo thành thử tìm chọn'
  )
    .split(' ')
    .map((word) => phraseKey(word)),
);

/** Verbs of speaking and ruling whose subject a title may be ("Bộ trưởng Quốc phòng Lào cho biết"). */
export const speechVerbs: ReadonlySet<string> = new Set([
  'cho biết',
  'nhấn mạnh',
  'khẳng định',
  'phát biểu',
  'nói',
  'cho rằng',
  'đề nghị',
  'bày tỏ',
  'yêu cầu',
  'đánh giá',
  'tuyên bố',
  'chia sẻ',
  'cảm ơn',
  'cho hay',
  'nêu rõ',
  'trân trọng',
  'thông báo',
  'nhất trí',
  'mong muốn',
  'hoan nghênh',
  'cam kết',
  'đã',
  'cũng',
  'sẽ',
]);
