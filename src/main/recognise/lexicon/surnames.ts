// Family names. Source: frequencies of Lê Trung Hoa (2005) and of names in the press; rarer ones from lists of deputies.
import { phraseKey } from '../forms';

const common =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh trịnh đào đoàn lương phùng tô mai hà vương tạ lưu quách tống triệu lã đàm';
const rare =
  'cao kim thái lâm tăng lại la đồng nông lữ văn vi châu hồng nghiêm bạch ninh thạch hầu giàng sùng tráng thào vàng lò cầm quàng điểu ksor siu danh ma chẩu bế hứa tòng mùa lầu khuất phí doãn uông mạc tôn ông cù âu ' +
  'giáp trà đèo khang chu lều lường hoàn cung kiều khổng thân từ mã tiêu diệp hàn thi viên tập lục giang hàng mông ngụy ứng thiều bàng quản sầm vưu vu phó lỗ đậu nhâm liễu đới quang tất nhan thiệu bồ tiết lù hạng liêu ung thẩm nùng mẫn nguỵ thang cái công cáp tề mâu lăng lộ ngân hạ vòng tẩn chảo lộc dư phương dì y h k rơ đinh lành sơn nhữ kha cấn biện hưng uất đôn thái hằng';

function weights(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const name of rare.split(' ')) table.set(phraseKey(name), 1);
  for (const name of common.split(' ')) table.set(phraseKey(name), 2);
  return table;
}

const table = weights();

/** How likely a word is a family name where a name may begin: 2 common, 1 rare, 0 none. */
export function surnameWeight(key: string): number {
  return table.get(key) ?? 0;
}
