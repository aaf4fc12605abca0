import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../../../src/main/ingest/encoding/repair-mojibake';
import { toTcvn3, toVni } from './encoders';

const lines = [
  'Lễ hội đua thuyền trên sông mở vào sáng thứ bảy, đông người xem hai bên bờ.',
  'Ban tổ chức cho biết “năm nay có thêm ba đội nữ”, đường đua dài hơn mọi năm.',
  'Giải nhất thuộc về đội của làng chài phía hạ lưu.',
];
const text = lines.join('\n');

describe('repairMojibake', () => {
  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ])('repairs %s in Unicode', (encoding, encode) => {
    expect(repairMojibake(encode(text))).toEqual({ text, encoding, issues: [] });
  });
  test('repairs only the lines that need it', () => {
    const mixed = [lines[0], toTcvn3(lines[1] ?? ''), lines[2]].join('\n');
    expect(repairMojibake(mixed)).toEqual({ text, encoding: 'mixed', issues: [] });
  });
  test.each([
    text,
    'Plain English, it’s fine.',
    'À la fin du siècle, l’hôtel fut élevé là où naît la Saône: «ça, c’était déjà très âgé», dit Noël.',
    'Müller fährt nach Köln und grüßt die schöne Straße; Ærø, smørrebrød på øen.',
    'Diện tích 30 m², nhiệt độ 37°C ± 2; bản quyền © 2020 ® «ghi chú».',
    'Ï!',
    'Lễ hội mở sáng nay.\nÏ!\nĐông người xem.',
    '',
  ])('leaves %j alone', (fine) => {
    expect(repairMojibake(fine)).toEqual({ text: fine, encoding: null, issues: [] });
  });
});
