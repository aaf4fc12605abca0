// Articles written for the tests: the facts are public, every sentence is the project's own.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const opening = `Hội nghị Ngoại giao lần thứ 31 khai mạc tại Hà Nội

Sáng 15/12/2021, Bộ Ngoại giao mở hội nghị thường kỳ của ngành tại thủ đô.

Ủy viên Bộ Chính trị, Thủ tướng Chính phủ Phạm Minh Chính đến dự và phát biểu trước hơn một trăm đại biểu.

Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn cho biết hội nghị bàn cách xây dựng nền ngoại giao toàn diện và hiện đại.

Chủ đề của hội nghị là “Ngoại giao tiên phong, toàn diện, hiện đại, chủ động thích ứng”.
`;

export const closing = `Bế mạc Hội nghị Ngoại giao lần thứ 31

Chiều 18/12/2021, hội nghị thường kỳ của ngành ngoại giao kết thúc sau năm ngày làm việc.

Bộ trưởng Bùi Thanh Sơn cho biết hội nghị đã bàn cách xây dựng một nền ngoại giao toàn diện và hiện đại.

Chủ đề của hội nghị là “Ngoại giao tiên phong, toàn diện, hiện đại, chủ động và thích ứng”.
`;

export const visit = `Thủ tướng thăm chính thức nước láng giềng

Ngày 8/1/2022, Thủ tướng Phạm Minh Chính lên đường thăm chính thức theo lời mời của nước bạn.

Hai bên ký nhiều văn kiện hợp tác về giao thông, năng lượng và giáo dục.
`;

/** Writes the three articles into a folder; answers their paths. */
export async function writeArticles(dir: string): Promise<Readonly<Record<'opening' | 'closing' | 'visit', string>>> {
  const paths = {
    opening: join(dir, 'khai-mac.txt'),
    closing: join(dir, 'be-mac.txt'),
    visit: join(dir, 'tham-chinh-thuc.txt'),
  };
  await writeFile(paths.opening, opening);
  await writeFile(paths.closing, closing);
  await writeFile(paths.visit, visit);
  return paths;
}
