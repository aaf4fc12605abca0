// Terms of reproach that the press quotes and nobody proclaims. Source: party documents on degradation, usage of the press.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** Whole quotations that are terms of reproach. */
export const negativeTerms: PhraseTable<true> = phraseTable(
  listed(
    `tự diễn biến | tự chuyển hóa | diễn biến hòa bình | cách mạng màu | lợi ích nhóm | nhóm lợi ích | sân sau | xin cho | cơ chế xin cho | quân xanh quân đỏ | con ông cháu cha | trên nóng dưới lạnh | chạy chức chạy quyền | tham nhũng vặt | lót tay
    | bôi trơn | tín dụng đen | xã hội đen | tội phạm của tội phạm | hành là chính | trên bảo dưới không nghe | phạt cho tồn tại | cờ vàng ba que | tư duy nhiệm kỳ | hoàng hôn nhiệm kỳ | sáng cắp ô đi tối cắp ô về | một cửa nhiều khóa | cánh hẩu`,
    true as const,
  ),
);

/** Words of complaints and accusations: a quotation that holds one proclaims nothing. */
export const negativeWords: ReadonlySet<string> = new Set([
  'chẳng',
  'nợ',
  'bẩn',
  'lừa',
  'nhũng',
  'vòi',
  'hối',
  'cướp',
  'nếu',
]);
