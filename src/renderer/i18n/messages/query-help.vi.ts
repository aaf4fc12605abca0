import type { queryHelpEn } from './query-help.en';
import type { Translation } from './shape';

/** Vietnamese words of the help on searching. */
export const queryHelpVi: Translation<typeof queryHelpEn> = {
  title: 'Cách viết câu tìm',
  close: 'Đóng',
  intro: 'Nhấn vào một ví dụ để đưa vào ô tìm.',
  insert: 'Tìm {{example}}',
  groups: { words: 'Từ ngữ', fields: 'Chỉ trong một mục', time: 'Theo thời gian' },
  keys: {
    words: 'Có đủ các từ này, ở bất cứ đâu trong bài',
    marks: 'Đúng dấu đứng trước: hòa, rồi hoà, rồi hoa',
    noMarks: 'Gõ không dấu cũng tìm ra đối ngoại',
    phrase: 'Các từ liền nhau, đúng thứ tự',
    near: 'Đúng thứ tự, cách nhau nhiều nhất 3 từ',
    or: 'Từ này hoặc từ kia; OR viết hoa',
    not: 'Không có từ này',
    group: 'Ngoặc giữ các lựa chọn với nhau',
    prefix: 'Từ bắt đầu như vậy',
    title: 'Trong tiêu đề',
    publisher: 'Nơi đăng bài',
    origin: 'Nguồn được dẫn',
    author: 'Người viết',
    official: 'Nhân vật được nhắc, có dấu hay không dấu',
    initials: 'Tên có thể viết tắt',
    slogan: 'Phương châm, khẩu hiệu trong bài',
    tag: 'Nhãn trong ghi chú của bạn',
    note: 'Chữ trong ghi chú của bạn',
    path: 'Trong tên tệp hoặc thư mục',
    before: 'Đăng trước',
    after: 'Đăng sau',
    on: 'Đăng trong năm, tháng hoặc ngày này',
    several: 'Nhiều lựa chọn trong một mục',
    everywhere: 'Tìm cả phần ẩn: tin liên quan, khung trang, phần lặp',
  },
};
