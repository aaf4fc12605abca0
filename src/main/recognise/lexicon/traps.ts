// Words that make a following name something other than a person: places, bodies, orders, doctrines, photo credits.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** What a name after such a word is. */
export type TrapKind = 'named-after' | 'credit';

/** Words right before a name (or right before the title of it). */
export const traps: PhraseTable<TrapKind> = phraseTable<TrapKind>([
  ...listed<TrapKind>(
    `lăng | lăng viếng | tư tưởng | tấm gương | đạo đức | phong cách | di sản | chủ nghĩa | học thuyết | đường | phố | đại lộ | ngõ | hẻm | trường | thpt | thcs | tiểu học | mầm non | đoàn | đội
    | tncs | thanh niên cộng sản | thiếu niên tiền phong | tp | thành phố | học viện | huân chương | huy chương | giải thưởng | giải | quỹ | học bổng | bảo tàng | cầu | sân bay | cảng | chiến dịch | bệnh viện | đại học | cao đẳng
    | công viên | quảng trường | khu di tích | khu lưu niệm | nhà lưu niệm | tượng đài | tượng | đền thờ | đền | chùa | đình | nhà thờ | phường | xã | quận | huyện | đảo | hồ | sông | núi | đường mòn | thời đại | tàu | lữ đoàn | binh đoàn
    | danh hiệu | kỷ niệm chương | ngoại giao | nhà hát | rạp | sân vận động | nhà thi đấu | cung | khách sạn | ktx | nghĩa trang | hội trường | phủ | quốc gia | chính trị quốc gia | làng | thôn | cúp | lớp | trung tâm | công ty | phim | vở`,
    'named-after',
  ),
  ...listed<TrapKind>(
    'ảnh | nguồn ảnh | theo | nguồn | bài | tin | clip | video | đồ họa | thực hiện | tác giả | bài ảnh | tin ảnh | phóng viên | pv | ctv | biên tập | vgp | ttxvn | getty',
    'credit',
  ),
]);

/** Words right before a title that make the titled name a thing named after the person ("Lăng Chủ tịch …"). */
export const titleTraps: PhraseTable<true> = phraseTable(
  listed(
    `lăng | tư tưởng | tấm gương | tấm gương đạo đức | đạo đức | phong cách | bảo tàng | tượng | tượng đài | khu di tích | di tích | khu lưu niệm | nhà lưu niệm | đường | phố | trường
    | thpt | thcs | quảng trường | công viên | giải thưởng | quỹ | phủ | nhà sàn | huy hiệu | tàu | tàu sân bay | tàu ngầm | chiến hạm | khu trục hạm | tuần dương hạm | tàu hộ vệ | hộ vệ hạm | khinh hạm`,
    true as const,
  ),
);

/** Phrases that hold the words of a title but are places, organs or ranks as such; passed over whole. */
export const notTitles: PhraseTable<true> = phraseTable(
  listed(
    `đại sứ du lịch | đại sứ thương hiệu | đại sứ thiện chí | đại sứ hình ảnh | đại sứ nhãn hàng | đại sứ văn hóa đọc | phủ chủ tịch | phủ thủ tướng | phủ tổng thống | phủ toàn quyền | văn phòng chủ tịch nước | văn phòng thủ tướng | văn phòng tổng thống | đại sứ quán | tổng lãnh sự quán | lãnh sự quán | đoàn chủ tịch | hội đồng bộ trưởng
    | năm chủ tịch | vai trò chủ tịch | ghế chủ tịch | ghế tổng thống | cấp bậc hàm đại tướng | cấp bậc hàm thượng tướng | cấp bậc hàm trung tướng | cấp bậc hàm thiếu tướng | hàm đại tướng | hàm thượng tướng | hàm trung tướng | hàm thiếu tướng
    | quân hàm đại tướng | quân hàm thượng tướng | quân hàm trung tướng | quân hàm thiếu tướng | hàm đại tá | quân hàm đại tá | hàm thượng tá | hàm trung tá | hàm thiếu tá | hội nghị bộ trưởng | bầu cử tổng thống | bầu tổng thống | tranh cử tổng thống | ứng cử viên tổng thống | ứng viên tổng thống | ban giám đốc | ban tổng giám đốc`,
    true as const,
  ),
);

/** Words after which a title is a predicate ("giữ chức Tư lệnh"), never part of the chain that follows it. */
export const predicateWords: ReadonlySet<string> = new Set(['chức', 'vụ', 'làm', 'vị', 'trí', 'danh', 'trò', 'nhiệm']);
