import type { frameEn } from './frame.en';
import type { Translation } from './shape';

/** Vietnamese words of the frame: top bar, library, results, status, dialogs. */
export const frameVi: Translation<typeof frameEn> = {
  appName: 'Tre',
  failure: {
    'bad-request': 'Chưa làm được việc này. Không có gì bị thay đổi.',
    'untrusted-sender': 'Yêu cầu bị từ chối. Không có gì bị thay đổi.',
    'not-found': 'Mục này không còn nữa. Danh sách sẽ tự cập nhật.',
    'engine-down': 'Bộ máy đã dừng. Ghi chú vẫn nằm trên đĩa. Hãy mở lại Tre để tiếp tục.',
    disk: 'Chưa ghi được xuống đĩa. Nội dung vẫn còn trong cửa sổ; hãy kiểm tra dung lượng trống rồi thử lại.',
    cancelled: 'Đã dừng.',
    internal: 'Tre gặp lỗi. Bài và ghi chú vẫn nguyên vẹn; chi tiết có trong nhật ký.',
  },
};
