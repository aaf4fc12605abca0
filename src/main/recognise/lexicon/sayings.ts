// Sayings, formulas and catch-phrases of public life known to everybody: marked wherever they are quoted. Source: common
// proverbs, writings of Hồ Chí Minh and the standing formulas of Vietnamese diplomacy and mobilisation.
import type { SloganKind } from '../../../shared/article';
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** Known sayings without their marks, so that every punctuation of them is the same, each with what it is where no cue tells. */
export const sayings: PhraseTable<SloganKind> = phraseTable<SloganKind>([
  ...listed<SloganKind>(
    `uống nước nhớ nguồn | đền ơn đáp nghĩa | lá lành đùm lá rách | tương thân tương ái | không có gì quý hơn độc lập tự do | tiền hô hậu ủng | nhất hô bá ứng | trên dưới đồng lòng | dọc ngang thông suốt | kính trọng lễ phép | như cơm ăn nước uống
    | nhiễu điều phủ lấy giá gương | một cây làm chẳng nên non | tôn sư trọng đạo | ăn quả nhớ kẻ trồng cây | máu chảy ruột mềm | chia ngọt sẻ bùi | một miếng khi đói | con lạc cháu hồng | ngàn cân treo sợi tóc | tuổi nhỏ làm việc nhỏ | đúng vai thuộc bài
    | nói đi đôi với làm | nhìn thẳng vào sự thật | trong ấm ngoài êm`,
    'saying',
  ),
  ...listed<SloganKind>(
    `dĩ bất biến ứng vạn biến | dân biết dân bàn dân làm dân kiểm tra | cần kiệm liêm chính | cần kiệm liêm chính chí công vô tư | thêm bạn bớt thù | quyết chiến quyết thắng | quyết tử cho tổ quốc quyết sinh | dân giàu nước mạnh | bốn tại chỗ | 4 tại chỗ
    | láng giềng tốt đẹp hữu nghị truyền thống | vì nước quên thân vì dân phục vụ | trung với nước hiếu với dân | trung với đảng hiếu với dân | cả nước đồng lòng | biến đau thương thành hành động | đoàn kết đoàn kết đại đoàn kết | vừa hồng vừa chuyên
    | không ai bị bỏ lại phía sau | không để ai bị bỏ lại phía sau | thần tốc thần tốc hơn nữa | vừa chạy vừa xếp hàng | bàn làm không bàn lùi | chỉ bàn làm không bàn lùi | mẫu mực tiêu biểu | tốt đời đẹp đạo | kính chúa yêu nước | hộ quốc an dân`,
    'motto',
  ),
  ...listed<SloganKind>(
    'một quốc gia hai chế độ | vành đai và con đường | hai hành lang một vành đai | ngoại giao cây tre | cây tre việt nam',
    'doctrine',
  ),
  ...listed<SloganKind>(
    'toàn dân đoàn kết xây dựng đời sống văn hóa | người việt nam ưu tiên dùng hàng việt nam | ba sẵn sàng | ba đảm đang',
    'campaign',
  ),
]);
