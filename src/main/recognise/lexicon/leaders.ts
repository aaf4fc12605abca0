// Leaders whose office needs no body after the head: "Chủ tịch Hồ Chí Minh", "Chủ tịch Tập Cận Bình". Source: public record.
import { phraseKey } from '../tokens';

/** Keys of their names, words joined by "-". */
export const leaders: ReadonlySet<string> = new Set(
  `Hồ Chí Minh | Nguyễn Ái Quốc | Tôn Đức Thắng | Trường Chinh | Lê Duẩn | Võ Nguyên Giáp | Phạm Văn Đồng | Tập Cận Bình | Hồ Cẩm Đào | Giang Trạch Dân | Mao Trạch Đông | Chu Ân Lai | Đặng Tiểu Bình
  | Fidel Castro | Raul Castro | Miguel Diaz Canel | Miguel Diaz-Canel | Kaysone Phomvihane | Cay-xỏn Phôm-vi-hản | Souphanouvong | Xu-pha-nu-vông | Kim Jong-un | Kim Jong Un | Kim Jong-il | Kim Nhật Thành | Kim Chính Nhật
  | Thongloun Sisoulith | Hun Sen | Nguyễn Hữu Thọ | Huỳnh Thúc Kháng | Lê-nin | Ursula von der Leyen`
    .split('|')
    .map((name) => phraseKey(name.trim().replaceAll('-', ' ')).replaceAll(' ', '-')),
);
