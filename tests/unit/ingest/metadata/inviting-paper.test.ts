import { describe, expect, test } from 'vitest';
import { invitingPaper } from '../../../../src/main/ingest/metadata/inviting-paper';

describe('a paper that invites its readers', () => {
  test.each([
    ['Kết quả sẽ được cập nhật sớm trên Báo Thủ Đô mỗi ngày.', 'Báo Thủ Đô'],
    ['Lịch họp được cập nhật hàng ngày vào lúc 16 giờ trên Báo Thủ Đô.\nTrời mưa.', 'Báo Thủ Đô'],
    ['Theo dõi kết quả trên Báo Thủ đô và Đất nước để không bỏ lỡ tin.', 'Báo Thủ đô và Đất nước'],
    ['Mời bạn đọc theo dõi bảng xếp hạng của Thủ Đô Online tại đây.', 'Thủ Đô Online'],
    ['Lịch họp được cập nhật trực tiếp trên thudo.example.vn', 'thudo.example.vn'],
    ['Theo tin được cập nhật trên báo Thủ Đô, chiều nay cầu đã thông.', null],
    ['Theo dõi trực tiếp trận đấu trên kenh.example.vn', null],
    ['Ông theo dõi vụ việc qua bài viết của báo Thủ Đô.', null],
    ['Bài đăng trên Báo Thủ Đô.', null],
  ])('%s', (text, paper) => {
    expect(invitingPaper(`Hội nghị họp sáng nay. ${text}`)).toBe(paper);
  });
});
