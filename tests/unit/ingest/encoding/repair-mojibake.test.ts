import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../../../src/main/ingest/encoding/repair-mojibake';
import { to1258, toTcvn3, toVni } from './encoders';
import { toText } from '../../../../src/main/text/normalise';

/** UTF-8 that a program took for windows-1252. */
function toUtf8Twice(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text));
}

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
    ['windows-1258', to1258],
    ['utf-8', toUtf8Twice],
  ])('repairs %s in Unicode', (encoding, encode) => {
    const repaired = repairMojibake(encode(text));
    expect({ ...repaired, text: toText(repaired.text) }).toEqual({ text, encoding, issues: [] });
  });
  test('repairs UTF-8 read as windows-1252 whose fixed spaces became plain ones', () => {
    expect(repairMojibake(toUtf8Twice(text).replaceAll('\u00a0', ' ')).text).toBe(text);
  });
  test.each([
    ['fixed', (read: string) => read],
    ['plain', (read: string) => read.replaceAll('\u00a0', ' ')],
    ['single', (read: string) => read.replaceAll('\u00a0', ' ').replace(/ {2,}/gu, ' ')],
  ])('repairs every à of such UTF-8, alone or beside Unicode, where its spaces are %s', (_, spaces) => {
    const line = 'Lễ hội là ngày vui của làng chài: bà con và các cụ già, cả thảy là 30 nhà, đều đến xem từ sáng.';
    const read = spaces(toUtf8Twice(line));
    expect(repairMojibake(read).text).toBe(line);
    expect(repairMojibake(`${line} ${read}`).text).toBe(`${line} ${line}`);
  });
  test('keeps the signs of a line of such UTF-8 that were not taken for others', () => {
    const signs = ' “’…” – Œuvre: 3 €, à‚‚';
    const lined = lines.map((line) => line + signs).join('\n');
    expect(repairMojibake(lines.map((line) => toUtf8Twice(line) + signs).join('\n')).text).toBe(lined);
  });
  test('reads a line that proves little as the rest of its text', () => {
    const lined = [...lines, 'GD&TĐ -'].join('\n');
    expect(repairMojibake(toVni(lined))).toEqual({ text: lined, encoding: 'vni', issues: [] });
  });
  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ])('keeps the words of Unicode that stand in one line with %s', (_, encode) => {
    const line = `${encode(lines[0] ?? '')} Bà này là người làng. ${lines[1] ?? ''}`;
    expect(repairMojibake(line).text).toBe(`${lines[0] ?? ''} Bà này là người làng. ${lines[1] ?? ''}`);
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
    'Ông ðã đến. Bà ðã về. Hai người ðã gặp nhau.',
    'Ðội bóng ðã thắng, đội kia đã thua.',
    'Não são: a irmã põe o pão na mão do capitão, não é?',
    toUtf8Twice('Tha mi à Glaschu; chì mi thu a-màireach, càit a bheil an cù mòr?'.normalize('NFD')),
    'Ï!',
    'Où est Charlie',
    'Loïc Perrin to Chelsea',
    'Fest på Skansen',
    'price £100 and €5',
    'an n×m matrix',
    'Lễ hội mở sáng nay.\nÏ!\nĐông người xem.',
    '',
  ])('leaves %j alone', (fine) => {
    expect(repairMojibake(fine)).toEqual({ text: fine, encoding: null, issues: [] });
  });
  test.each<[string, string]>([
    ['Đồng 5 hào', toUtf8Twice('Đồng 5 hào')],
    ['Hot girl trường Y', toUtf8Twice('Hot girl trường Y')],
    ['nhận hai con nuôi', 'nhâòn hai con nuôi'],
    ['Hot girl trường Y', 'Hot girl tröôøng Y'],
    ['Fan club Việt', 'Fan club ViÖt'],
    ['Top máy in', 'Top m¸y in'],
    ['Top trang Cả', 'Top trang C¶'],
    ['đất 100 m', '®Êt 100 m'],
  ])('repairs a title of which one word tells, and says so: %s', (title, held) => {
    const read = repairMojibake(held);
    expect(read.text.normalize('NFC')).toBe(title);
    expect(read.issues.map(({ code }) => code)).toEqual(['encoding-unsure']);
  });
});
