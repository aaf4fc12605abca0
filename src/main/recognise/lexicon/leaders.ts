// Leaders whose office needs no body after the head: "Chủ tịch Hồ Chí Minh", "Chủ tịch Tập Cận Bình". Source: public record.
import { phraseKey } from '../forms';

function keys(names: string): ReadonlySet<string> {
  return new Set(names.split('|').map((name) => phraseKey(name.trim().replaceAll('-', ' ')).replaceAll(' ', '-')));
}

/** Keys of their names, words joined by "-". */
export const leaders: ReadonlySet<string> = keys(
  `Hồ Chí Minh | Nguyễn Ái Quốc | Tôn Đức Thắng | Trường Chinh | Lê Duẩn | Võ Nguyên Giáp | Phạm Văn Đồng | Tập Cận Bình | Hồ Cẩm Đào | Giang Trạch Dân | Mao Trạch Đông | Chu Ân Lai | Đặng Tiểu Bình
  | Fidel Castro | Raul Castro | Miguel Diaz Canel | Miguel Diaz-Canel | Kaysone Phomvihane | Cay-xỏn Phôm-vi-hản | Souphanouvong | Xu-pha-nu-vông | Kim Jong-un | Kim Jong Un | Kim Jong-il | Kim Nhật Thành | Kim Chính Nhật
  | Thongloun Sisoulith | Hun Sen | Nguyễn Hữu Thọ | Huỳnh Thúc Kháng | Lê-nin | Ursula von der Leyen`,
);

/** Heads of party, state, government and parliament since 1945: a form of address before the full name is enough. */
export const statesmen: ReadonlySet<string> = keys(
  `Hồ Chí Minh | Tôn Đức Thắng | Nguyễn Lương Bằng | Trường Chinh | Lê Duẩn | Phạm Văn Đồng | Võ Nguyên Giáp | Nguyễn Văn Linh | Đỗ Mười | Lê Khả Phiêu | Nông Đức Mạnh | Nguyễn Phú Trọng | Tô Lâm | Võ Chí Công | Lê Đức Anh
  | Trần Đức Lương | Nguyễn Minh Triết | Trương Tấn Sang | Trần Đại Quang | Nguyễn Xuân Phúc | Võ Văn Thưởng | Lương Cường | Phạm Hùng | Võ Văn Kiệt | Phan Văn Khải | Nguyễn Tấn Dũng | Phạm Minh Chính | Lê Quang Đạo
  | Nguyễn Hữu Thọ | Nguyễn Văn An | Nguyễn Sinh Hùng | Nguyễn Thị Kim Ngân | Vương Đình Huệ | Trần Thanh Mẫn | Đặng Thị Ngọc Thịnh | Võ Thị Ánh Xuân | Tập Cận Bình | Vladimir Putin | Donald Trump | Barack Obama | Joe Biden
  | Fidel Castro | Raul Castro | Hun Sen | Kim Jong-un`,
);
