import { describe, expect, it } from 'vitest';
import type { IngestedFile } from '../../../../../src/main/ingest/ingest-file';
import { toTcvn3, toVni } from '../../encoding/encoders';
import { base64, headers, htmlPart, lines, mail, plain, read, textPart } from './make-mail';

describe('a letter inside a letter', () => {
  const wordsOf = ({ parts: [first] }: IngestedFile, kind: string): readonly string[] =>
    (first?.blocks ?? [])
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => first?.text.slice(start, end).trim() ?? '');

  it.each([
    [
      '---------- Forwarded message ---------',
      'Từ: Lò Thị Sương <suong@tin.example>',
      'Date: Th 3, 14 thg 12, 2021 vào lúc 9:05',
    ],
    ['________________________________', 'From: Lò Thị Sương', 'Sent: Tuesday, December 14, 2021 9:05 AM'],
    ['________________________________', 'Từ: Lò Thị Sương', 'Đã gửi: Thứ Ba, 14 Tháng Mười Hai 2021 9:05 SA'],
    ['________________________________', 'Từ: Lò Thị Sương', 'Đã gửi: 14 Tháng Chạp 2021 9:05 SA'],
    [
      '---------- Forwarded message ---------',
      'From: Lò Thị Sương <suong@tin.example>',
      'Date: Tue, Dec 14, 2021 at 9:05 AM',
    ],
  ])('forwarded under %s keeps its own sender and day, and its head is furniture', async (line, from, sent) => {
    const head = [line, from, sent, 'Subject: Đo lại bờ sông', 'To: <ban@tin.example>'];
    const file = await read('chuyen.eml', mail(textPart(`Kính chuyển.\n\n${head.join('\n')}\n\n${plain}`), headers));
    expect(wordsOf(file, 'boilerplate')).toEqual(head);
    expect(wordsOf(file, 'paragraph')).toEqual(['Kính chuyển.', ...lines]);
    expect(file.parts[0]).toMatchObject({ byline: 'Lò Thị Sương', published: { value: '2021-12-14T09:05' } });
  });

  it('has the newsroom that sent it for its paper, and nobody who passed it on for its writer', async () => {
    const head = ['From: Báo Ven Sông <tin@bao.example>', 'Date: Tue, 14 Dec 2021 09:05', 'Subject: Đo lại bờ sông'];
    const passed = ['From: Phạm Thị Lúa <lua@ban.example>', 'Subject: Fwd: Đo lại bờ sông'];
    const file = await read('chuyen-bao.eml', mail(textPart(`${head.join('\n')}\n\n${plain}`), passed));
    expect(file.parts[0]).toMatchObject({ publisher: 'Báo Ven Sông', byline: null });
  });

  it.each([
    'On Tue, Dec 14, 2021 at 9:05 AM Lò Thị Sương <suong@tin.example> wrote:',
    'Vào Th 3, 14 thg 12, 2021 vào lúc 9:05 Lò Thị Sương <suong@tin.example> đã viết:',
  ])('answered has furniture above it: %s', async (line) => {
    const file = await read(
      'dap.eml',
      mail(textPart(`Cảm ơn chị.\n\n${line}\n\n${plain.replace(/^/gmu, '> ')}`), headers),
    );
    expect(wordsOf(file, 'boilerplate')).toEqual([line]);
    expect(wordsOf(file, 'paragraph').slice(-2)).toEqual(lines);
  });

  const signature = '-- \nLò Thị Sương\nPhòng Tin, Ban Thủy lợi xã Mai\nĐiện thoại: 0123 456 789';

  it.each([
    ['at the end', `${plain}\n\n${signature}`, lines],
    ['right below the words', `${plain}\n${signature}`, lines],
    [
      'above the letter that is answered',
      `Cảm ơn chị.\n\n${signature}\n\nOn Tue, Dec 14, 2021 at 9:05 AM Mai An <an@tin.example> wrote:\n\n${plain.replace(/^/gmu, '> ')}`,
      ['Cảm ơn chị.', ...lines],
    ],
  ])('hides a signature %s', async (_, text, wanted) => {
    const file = await read('chu-ky.eml', mail(textPart(text), headers));
    expect(wordsOf(file, 'paragraph')).toEqual(wanted);
    expect(wordsOf(file, 'boilerplate').join('\n')).toContain('Lò Thị Sương');
  });

  it.each([
    '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div dir="ltr">Lò Thị Sương<div>Phòng Tin, Ban Thủy lợi xã Mai</div></div></div>',
    '<div class="moz-signature">-- <br>Lò Thị Sương<br>Phòng Tin, Ban Thủy lợi xã Mai</div>',
  ])('hides the signature of a page: %s', async (signed) => {
    const page = `<html><body>${lines.map((one) => `<div dir="ltr">${one}</div>`).join('')}${signed}</body></html>`;
    const file = await read('chu-ky-trang.eml', mail(htmlPart(page), headers));
    expect(wordsOf(file, 'paragraph')).toEqual(lines);
    expect(wordsOf(file, 'boilerplate').join(' ')).toContain('Phòng Tin');
  });

  it.each([`${plain}\n\n--\nNguồn: Báo Ven Sông`, `${lines[0]}\n\n--\n\n${(lines[1] ?? '').repeat(9)}`])(
    'hides nothing below two strokes that is no signature',
    async (text) => {
      const file = await read('gach.eml', mail(textPart(text), headers));
      expect(wordsOf(file, 'boilerplate').join(' ')).not.toMatch(/Ven Sông|Trưởng đoàn/u);
    },
  );

  it('of words that somebody wrote once hides none of them', async () => {
    const line = 'Vào mùa lũ năm ấy, trong lá thư gửi về xóm Mai, ông giáo già viết:';
    const file = await read('thu.eml', mail(textPart(`Gửi chị bài về ông giáo.\n\n${line}\n\n${plain}`), headers));
    expect(wordsOf(file, 'boilerplate')).toEqual([]);
  });

  it('quoted in an answer is text without the marks of quoting', async () => {
    const quoted = plain.replace(/^/gmu, '> ');
    const file = await read('dap.eml', mail(textPart(`Đã nhận.\n\nHôm qua, Sương viết:\n\n${quoted}`), headers));
    expect(wordsOf(file, 'paragraph').slice(-2)).toEqual(lines);
  });
});

it.each([
  ['tcvn3', toTcvn3],
  ['vni', toVni],
] as const)('a subject in %s is read like its letter, whatever label it carries', async (encoding, packed) => {
  const subject = `=?iso-8859-1?B?${base64(Buffer.from(packed('Hội nghị giữ rừng đầu nguồn'), 'latin1'))}?=`;
  const body = Buffer.from(packed(plain), 'latin1');
  const head = `Subject: ${subject}\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n`;
  const file = await read(`cu-${encoding}.eml`, Buffer.concat([Buffer.from(head), body]));
  expect([file.encoding, file.parts[0]?.title]).toEqual([encoding, 'Hội nghị giữ rừng đầu nguồn']);
});

it('a subject in Unicode stays beside a letter in an old encoding', async () => {
  const subject = `Subject: =?utf-8?B?${base64('Báo cáo tháng Hai')}?=\r\n`;
  const head = `${subject}Content-Type: text/plain; charset=iso-8859-1\r\n\r\n`;
  const file = await read('moi-cu.eml', Buffer.concat([Buffer.from(head), Buffer.from(toTcvn3(plain), 'latin1')]));
  expect([file.encoding, file.parts[0]?.title]).toEqual(['tcvn3', 'Báo cáo tháng Hai']);
});
