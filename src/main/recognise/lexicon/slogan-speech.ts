// Verbs by which the press makes an official the one who says or gives a slogan. Source: usage of the press.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** Verbs of saying, asking and wishing whose subject speaks. */
export const reportingVerbs: PhraseTable<true> = phraseTable(
  listed(
    `nói | nhấn mạnh | khẳng định | cho biết | cho rằng | phát biểu | căn dặn | dặn | dạy | răn | chỉ rõ | nêu rõ | nêu | yêu cầu | đề nghị | bày tỏ | kêu gọi | chúc | mong muốn | mong | tin tưởng | lưu ý | đánh giá | quán triệt | chỉ đạo | viết
    | khuyên | nhắc | nhắc lại | nhắc nhở | nhắn nhủ | ví | ví von | dẫn | dẫn lời | cảm ơn | tuyên bố | thông báo | cam kết | trả lời | chia sẻ | ghi nhận | biểu dương | trích dẫn | đề xuất | giải thích | phân tích | kỳ vọng | hứa | tái khẳng định
    | đề ra | phát động | hoan nghênh | chỉ ra | gửi gắm | cho hay | trân trọng | đề cao | coi | gọi | từng`,
    true as const,
  ),
);

/** Verbs between an official and the words they gave or are quoted with ("… đã trao tặng “…”"). */
export const givingVerbs: PhraseTable<true> = phraseTable(
  listed(
    'trao tặng | tặng | trao | khen tặng | phong tặng | dạy | căn dặn | dặn | nói | viết | khẳng định | đề ra | nêu | phát động | khởi xướng | đưa ra | ghi | nhấn mạnh | chỉ rõ | gọi | ví | yêu cầu | quán triệt | khái quát | đúc kết | tổng kết',
    true as const,
  ),
);
