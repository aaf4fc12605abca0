// Words before a quotation that say what it is: a slogan of a kind, or something else. Source: usage of the press.
import type { SloganKind } from '../../../shared/article';
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** What a cue announces; the last four announce no slogan. */
export type Cue = SloganKind | 'document' | 'speech' | 'blame' | 'label';

/** Cues with what they announce. The cue nearest to the quotation decides. */
export const cues: PhraseTable<Cue> = phraseTable<Cue>([
  ...listed<Cue>('chủ đề | chủ đề năm | chủ đề chung | chủ đề chính', 'theme'),
  ...listed<Cue>(
    `phương châm | khẩu hiệu | tinh thần | tôn chỉ | châm ngôn | thông điệp | slogan | khẩu ngữ | phương hướng | mục tiêu | khát vọng | lời thề | mệnh lệnh | chữ vàng | sách lược | biểu ngữ | băng rôn
    | lời thề danh dự`,
    'motto',
  ),
  ...listed<Cue>(
    'bản sắc | trường phái | chính sách | tư tưởng | nguyên tắc | quan điểm | sáng kiến | định hướng | học thuyết | chủ trương | đường lối | triết lý | chân lý | nền ngoại giao | khuôn khổ quan hệ | tầm nhìn',
    'doctrine',
  ),
  ...listed<Cue>(
    'phong trào | phong trào thi đua | cuộc vận động | chương trình | đợt thi đua | tháng hành động | phát động | hưởng ứng',
    'campaign',
  ),
  ...listed<Cue>(
    'truyền thống | lời dạy | lời căn dặn | căn dặn | lời chỉ dạy | lời răn dạy | lời di huấn | đạo lý | câu nói | lời nói | lời kêu gọi | câu nói nổi tiếng | câu tục ngữ | tục ngữ | thành ngữ | ông cha ta có câu | cha ông ta có câu | có câu | ca dao | phẩm chất | dạy | dặn | tình cảm | nghĩa tình',
    'saying',
  ),
  ...listed<Cue>(
    `nghị quyết | chỉ thị | quy định | kết luận | đề án | cuốn sách | sách | bộ sách | tác phẩm | bài | bài viết | bài báo | bài hát | bài thơ | ca khúc | nhạc phẩm | người dẫn chương trình | dẫn chương trình | tiêu đề | nhan đề | tựa đề | phim | bộ phim | phim tài liệu | vở | vở kịch | vở diễn
    | tập thơ | hồi ký | báo cáo | thông tư | nghị định | luật | tham luận | chuyên đề | đề tài | mv | album | liveshow | chương trình nghệ thuật | chương trình truyền hình | chương trình ca nhạc | chương trình giao lưu | đêm nhạc | phóng sự | loạt bài | chuyên mục | ấn phẩm
    | dự án | công trình | tuyên bố | tuyên ngôn | văn bản | công văn | quyết định | dự thảo | thư | diễn văn | điện | nhạc nền | nền nhạc | nhạc | tượng đài | cuộc thi | hội thi | hội thảo | tọa đàm | triển lãm | lễ hội | festival | giải | giải thưởng | danh hiệu | huân chương | huy chương | kỷ niệm chương
    | gameshow | tiết mục | tranh | bức tranh | thể loại | câu hỏi | mục | trang | fanpage | kênh | nhóm | ban nhạc | luận án | đề tài khoa học | bằng khen | cúp | video | clip | chiến lược phát triển | quy hoạch | sự kiện | án | vụ án | chuyên án | loại | phòng | quán | nhà hàng | thương hiệu | công ty | tàu | hiệp hội`,
    'document',
  ),
  ...listed<Cue>(
    `cho biết | nói | nhấn mạnh | khẳng định | cho rằng | phát biểu | tuyên bố rằng | viết | bày tỏ | chia sẻ | kể | hỏi | trả lời | đáp | thốt lên | nhận định | đánh giá | đề nghị | cảnh báo | lo ngại | thừa nhận | ghi | ghi rõ | nêu rõ | nêu | chỉ rõ | cho hay | lưu ý | tâm sự | bình luận | giải thích | trình bày | dẫn lời | rằng`,
    'speech',
  ),
  ...listed<Cue>(
    `tình trạng | hành vi | tội | tội danh | biểu hiện | căn bệnh | bệnh | nạn | vấn nạn | hiện tượng | âm mưu | luận điệu | chiêu | chiêu bài | thủ đoạn | tệ | tệ nạn | lối | lối sống | kiểu | thói | cơ chế | chống | tư duy | cáo buộc | tin đồn | trò | nguy cơ | tư tưởng cục bộ | chủ nghĩa`,
    'blame',
  ),
  ...listed<Cue>(
    'học trò | thầy trò | tội phạm | gọi là | mang tên | có tên | tên | tên gọi | biệt danh | cụm từ | khái niệm | từ | chữ | coi là | được xem là | được coi là | ví như | mệnh danh | mệnh danh là | trở thành | là | như | thuật ngữ | biệt hiệu | cái gọi là | vai trò | hình ảnh | câu chuyện | hồ sơ',
    'label',
  ),
]);

/** Leaders whose words are quoted as sayings ("Bác Hồ dạy: …"). */
export const sayers: PhraseTable<true> = phraseTable(
  listed(
    'bác hồ | bác | chủ tịch hồ chí minh | hồ chí minh | hồ chủ tịch | của người | fidel castro | lênin | lê-nin | các mác | ông cha | cha ông',
    true as const,
  ),
);

/** Words that make a year or month of something a campaign when the quotation begins with them. */
export const campaignOpenings: ReadonlySet<string> = new Set(['năm', 'tháng']);

/** Units after a figure that make it a quantity, not a formula like "4 tốt". */
export const quantityUnits: ReadonlySet<string> = new Set(
  'đôi bộ ông bà tên ca mũi tỷ tỉ triệu nghìn ngàn trăm ngày năm tháng giờ phút người usd đồng tấn m km kg ha cái chiếc tuổi điểm bàn lần vụ quả cây con căn nhà xe tuần độ phần'.split(
    ' ',
  ),
);
