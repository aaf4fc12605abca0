// What an official does at an event, as the report says it.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** Roles that stand after the mention ("… phát biểu chỉ đạo") or open the sentence ("Chủ trì Hội nghị gồm …"). */
export const roleWords: PhraseTable<true> = phraseTable(
  listed(
    `chủ trì | đồng chủ trì | dự | tham dự | đến dự | tới dự | dự và chủ trì | dự và phát biểu | dự và phát biểu chỉ đạo | dự và chỉ đạo | dự chỉ đạo | tham dự và phát biểu | chủ trì và phát biểu | chủ trì và phát biểu chỉ đạo
    | phát biểu | phát biểu chỉ đạo | phát biểu khai mạc | phát biểu bế mạc | phát biểu kết luận | phát biểu kết luận và chỉ đạo | phát biểu đề dẫn | phát biểu ý kiến | phát biểu chào mừng | phát biểu chúc mừng | khai mạc | bế mạc | kết luận | chỉ đạo
    | báo cáo | trình bày | trình bày báo cáo | quán triệt | điều hành | dẫn đầu đoàn | dẫn đầu | làm trưởng đoàn | tiếp | đón | hội đàm | hội kiến | chứng kiến | trao | trao quyết định | tặng hoa | đồng chủ trì và phát biểu | cùng dự | cùng tham dự | phát biểu khai mạc và chỉ đạo | cắt băng | dâng hương | viếng`,
    true as const,
  ),
);
