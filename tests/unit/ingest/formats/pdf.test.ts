import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/main/ingest/formats/pdf';
import { defaultReadLimits } from '../../../../src/main/ingest/limits';
import type { Source } from '../../../../src/main/ingest/source';
import { toTcvn3, toVni } from '../encoding/encoders';
import { column, makePdf, wrapped, type Drawn, type PdfParts } from './pdf/make-pdf';

const read = (bytes: Buffer): Promise<Source> =>
  Promise.resolve(readPdf({ bytes, path: 'a.pdf', limits: defaultReadLimits }));

async function pieces(parts: PdfParts): Promise<string[]> {
  const document = (await read(makePdf(parts))).documents[0];
  return document?.pieces.map(({ start, end, kind }) => `${kind ?? ''}|${document.text.slice(start, end)}`) ?? [];
}

const first =
  'Người gác cầu kể rằng mỗi sớm ông thắp đèn bên bến, đếm thuyền về rồi ghi vào cuốn sổ đã ngả màu, việc ông làm suốt ba mươi năm không nghỉ một ngày nào.';
const second =
  'Con gái ông lớn lên bên dòng nước ấy, học chữ từ những tên thuyền, và nay dạy lại cho lũ trẻ trong xóm cách gọi tên từng ngọn gió thổi qua cửa sông.';
const third =
  'Đến mùa lũ cả xóm dời lên đồi, mang theo nồi niêu, sách vở, con mèo già, rồi chờ nước rút để trở về quét lại sân nhà và trồng lại hàng cau.';

describe('readPdf', () => {
  it('reads one column as paragraphs, the largest line as title, and says where pages start', async () => {
    const one: Drawn[] = [
      { x: 60, y: 780, text: 'Người gác cầu bên bến vắng', size: 20 },
      ...column(wrapped(first, 70), 60, 730),
      ...column(wrapped(second, 70), 60, 660),
    ];
    const document = (await read(makePdf({ pages: [one, column(wrapped(third, 70), 60, 780)] }))).documents[0];
    expect(document?.pieces.map((piece) => [piece.kind, document.text.slice(piece.start, piece.end)])).toEqual([
      ['title', 'Người gác cầu bên bến vắng'],
      [null, first],
      [null, second],
      [null, third],
    ]);
    expect(document?.pages).toEqual([
      { at: 0, label: '1' },
      { at: document?.text.indexOf('Đến mùa lũ'), label: '2' },
    ]);
  });

  // The second round may stand a hair off the first, and a hair beside .5 is another whole number.
  it.each([0, 0.04])(
    'reads letters in their places when those a font lacks are drawn %d points lower',
    async (lower) => {
      const lines = column(wrapped(first, 70), 60, 730.52);
      const round = (isWanted: (letter: string) => boolean, down: number): Drawn[] =>
        lines.flatMap(({ x, y, text }) =>
          Array.from(text).flatMap((letter, at) =>
            isWanted(letter) ? [{ x: x + at * 5.5, y: y - down, text: letter }] : [],
          ),
        );
      const isLacking = (letter: string): boolean => /[\u1ea0-\u1ef9]/u.test(letter);
      const pages = [[...round((letter) => !isLacking(letter), 0), ...round(isLacking, lower)]];
      expect(await pieces({ pages })).toEqual([`|${first}`]);
    },
  );

  it.each([2, 3])('reads %i columns one after the other, below a heading that spans them', async (count) => {
    const width = Math.floor(75 / count) - 4;
    const texts = [first, second, third].slice(0, count);
    const drawn = texts.flatMap((text, at) => column(wrapped(text, width), 50 + (at * 500) / count, 740));
    const heading = { x: 50, y: 790, text: 'Ba câu chuyện của một xóm ven sông', size: 24 };
    // Drawn line by line across the page, as old printers do: the order in the file says nothing.
    const across = [...drawn].sort((a, b) => b.y - a.y || a.x - b.x);
    expect(await pieces({ pages: [[heading, ...across]] })).toEqual([
      `title|${heading.text}`,
      ...texts.map((text) => `|${text}`),
    ]);
  });

  it('reads a footnote after the paragraph it interrupts, each for itself', async () => {
    const notes = ['1Theo sổ của xóm, chép tay từ năm lụt lớn.', '2Lời kể của người con gái lớn trong nhà.'];
    const drawn = [...wrapped(first, 34), ...wrapped(second, 34)];
    const [left, right] = [drawn.slice(0, 7), drawn.slice(7)];
    const page: Drawn[] = [
      ...column(left, 50, 740),
      ...notes.map((text, at) => ({ x: 50, y: 620 - at * 10, text, size: 7 })),
      ...column(right, 320, 740),
    ];
    expect(await pieces({ pages: [page] })).toEqual([`|${first}`, `|${second}`, ...notes.map((note) => `|${note}`)]);
  });

  it('joins a centred headline whose first line fills the page', async () => {
    const lines = column(wrapped(first, 70), 60, 700);
    const head = ['Người gác cầu bên bến vắng ba mươi năm', 'thắp đèn đếm thuyền'];
    const page: Drawn[] = [
      { x: 62, y: 780, text: head[0] ?? '', size: 20 },
      { x: 62 + 190 - 95, y: 756, text: head[1] ?? '', size: 20 },
      ...lines,
    ];
    expect(await pieces({ pages: [page] })).toEqual([`title|${head.join(' ')}`, `|${first}`]);
  });

  it.each([
    ['of two lines', 'Ông chỉ vào cuốn sổ và bảo rằng thuyền nào về bến muộn cũng', ['có lý do của nó.']],
    [
      'with a name',
      'Ông chỉ vào cuốn sổ đã ngả màu và bảo tôi đọc những trang mà',
      ['Nguyễn Thị Bến chép,', 'rồi đi.'],
    ],
  ])('joins a quotation %s that is set in on both sides', async (_, head, rest) => {
    const page: Drawn[] = [
      ...column(wrapped(first, 76), 60, 740),
      ...column([head, ...rest], 90, 680),
      ...column(wrapped(second, 76), 60, 620),
    ];
    expect(await pieces({ pages: [page] })).toEqual([`|${first}`, `|${[head, ...rest].join(' ')}`, `|${second}`]);
  });

  it('joins an item of a list whose number is set in and hangs before its words', async () => {
    const item = ['2. Dựng lại cây cầu tre bên bến trước khi nước lên và sửa đường,', 'trình làng trước tháng sáu.'];
    const page: Drawn[] = [
      ...column(wrapped(first, 66), 60, 740),
      ...column(['1. Đếm thuyền.'], 78, 690),
      ...column(item.slice(0, 1), 78, 677),
      ...column(item.slice(1), 90, 664),
      ...column(['3. Thắp đèn.'], 78, 651),
    ];
    expect((await pieces({ pages: [page] })).slice(1)).toEqual([
      '|1. Đếm thuyền.',
      `|${item.join(' ')}`,
      '|3. Thắp đèn.',
    ]);
  });

  it('leaves lines of a verse that are set in as they stand', async () => {
    const verse = ['thuyền về bến cũ', 'đèn khuya chưa tắt'];
    const page: Drawn[] = [...column(wrapped(first, 76), 60, 740), ...column(verse, 90, 680)];
    expect((await pieces({ pages: [page] })).slice(1)).toEqual(verse.map((line) => `|${line}`));
  });

  it('reads a signature at the right apart from the credit below it, where pages print them as closely', async () => {
    const lines = wrapped(first, 76);
    const below = 740 - 14 * lines.length;
    const signed: Drawn = { x: 60 + 76 * 5.5 - 33, y: below, text: 'Mai An' };
    const credit: Drawn = { x: 60, y: below - 14, text: 'Theo Bản tin Bến Nước' };
    const page: Drawn[] = [...column(lines, 60, 740), signed, credit];
    expect((await pieces({ pages: [page] })).slice(1)).toEqual(['|Mai An', '|Theo Bản tin Bến Nước']);
  });

  it('leaves the raised mark of a note in its line, in brackets', async () => {
    const [line = '', ...others] = wrapped(first, 60);
    const mark: Drawn = { x: 60 + line.length * 5.5, y: 606, text: '1', size: 8 };
    const page: Drawn[] = [mark, ...column([line, ...others], 60, 600)];
    expect((await pieces({ pages: [page] }))[0]).toBe(`|${first.replace(line, `${line}[1]`)}`);
  });

  it('hides the head of a site above the headline of a page that a browser printed', async () => {
    const page = (above: string, below: string): Drawn[] => [
      { x: 30, y: 822, text: '16/3/2023, 21:14' },
      { x: 30, y: 12, text: 'https://ben.example/1.html' },
      { x: 60, y: 700, text: `Trang chủ Thời sự ${above}` },
      { x: 60, y: 660, text: 'Người gác cầu bên bến vắng', size: 18 },
      { x: 60, y: 630, text: below },
      ...column(wrapped(first, 70), 60, 600),
    ];
    const clock = 'Thứ Hai, 23/11/2026 14:05';
    const found = await pieces({ pages: [page(clock, 'Thứ Năm, 16/03/2023 10:35')] });
    expect(found.slice(0, 3)).toEqual([
      `boilerplate|Trang chủ Thời sự ${clock}`,
      'title|Người gác cầu bên bến vắng',
      '|Thứ Năm, 16/03/2023 10:35',
    ]);
  });

  it('begins anew at a line in another font below a sentence that fills its line', async () => {
    const lines = [
      'The ferry keeper lit his lamp again and wrote it all in his book',
      'and waited for the boats to come home in the dark of that night.',
    ];
    const page: Drawn[] = [
      ...column(lines, 60, 740).map((line) => ({ ...line, font: 'Plain' })),
      ...column(['Boats of the spring'], 60, 714).map((line) => ({ ...line, font: 'Bold' })),
      ...column(['A year later the river rose and the whole hamlet moved uphill'], 60, 701).map((line) => ({
        ...line,
        font: 'Plain',
      })),
    ];
    expect((await pieces({ pages: [page] }))[1]).toBe('|Boats of the spring');
  });

  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ])('reads letters of old fonts that were set as Latin ones in the font of the rest: %s', async (_, encode) => {
    const old = 'Mỗi sớm ông thắp đèn bên bến, đếm ghe về rồi ghi vào cuốn sổ đã ngả màu, không nghỉ một ngày nào.';
    const page = [...column(wrapped(old, 70).map(encode), 60, 740), ...column(wrapped(second, 70), 60, 660)];
    const source = await read(makePdf({ pages: [page] }));
    expect([source.documents[0]?.text, source.encoding]).toEqual([`${old}\n\n${second}`, 'mixed']);
  });

  it.each([
    ['10:53 13/3/2021', '2021-03-13T10:53'],
    ['3/13/21, 1:05 PM', '2021-03-13T13:05'],
  ])('takes what a browser prints around a page for what it tells: %s', async (stamp, saved) => {
    const page: Drawn[] = [
      { x: 24, y: 820, text: stamp, size: 8 },
      { x: 300, y: 820, text: 'Bến vắng - Báo Bến Nước', size: 8 },
      ...column(wrapped(first, 70), 60, 740),
      { x: 24, y: 20, text: 'https://bennuoc.example/ben-vang.html', size: 8 },
      { x: 560, y: 20, text: '1/1', size: 8 },
    ];
    const document = (await read(makePdf({ pages: [page] }))).documents[0];
    expect(document?.page).toMatchObject({ url: 'https://bennuoc.example/ben-vang.html', saved });
    expect(document?.pieces.filter(({ kind }) => kind === null)).toHaveLength(1);
  });

  it('reads a form of which dots to be written on are the most', async () => {
    const form = ['Họ và tên', 'Ngày sinh', 'Nơi ở', 'Lý do'].map((words) => `${words}: ${'.'.repeat(70)}`);
    const source = await read(makePdf({ pages: [column(form, 60, 740)] }));
    expect([source.documents.length, source.issues]).toEqual([1, []]);
  });

  it('says that no font tells its letters, and makes no article of their signs', async () => {
    const soup = Array.from({ length: 12 }, (_, at) => `!"# $%& '() *+, ${at} -./ :; <=> ?@ [] ^_ {|}`);
    const source = await read(makePdf({ pages: [column(soup, 60, 740)] }));
    expect([source.documents, source.issues.map(({ code }) => code)]).toEqual([[], ['no-text']]);
  });

  it('knows a page number that stands high at the foot', async () => {
    const page = [...column(wrapped(first, 70), 60, 740), { x: 290, y: 140, text: '7' }];
    expect(await pieces({ pages: [page] })).toEqual([`|${first}`, 'boilerplate|7']);
  });

  it('shows the bullets of symbol fonts as bullets', async () => {
    expect(await pieces({ pages: [column(['\uf0b7 Thắp đèn bên bến mỗi sớm'], 60, 700)] })).toEqual([
      '|• Thắp đèn bên bến mỗi sớm',
    ]);
  });

  it('joins words broken at the end of a line and keeps written hyphens', async () => {
    const lines = [
      'The committee met again in the old harbour town to dis-',
      'cuss the bridge; a guest from Viêng Chăn, Mr Cay-',
      'xỏn, spoke of friendship between the two river-',
      'side towns, and riverside people listened to him',
    ];
    expect(await pieces({ pages: [column(lines, 60, 700)] })).toEqual([
      '|The committee met again in the old harbour town to discuss the bridge; a guest from Viêng Chăn, Mr Cay-xỏn, spoke of friendship between the two riverside towns, and riverside people listened to him',
    ]);
  });

  it('takes running heads and page numbers out of the paragraph they interrupt', async () => {
    const lines = wrapped(`${first} ${second}`.replace('nào. Con', 'nào, con'), 70);
    const page = (body: readonly string[], number: number): Drawn[] => [
      { x: 200, y: 820, text: 'BẢN TIN XÓM BẾN', size: 9 },
      ...column(body, 60, 700),
      { x: 290, y: 30, text: `Trang ${number}/2`, size: 9 },
    ];
    const found = await pieces({ pages: [page(lines.slice(0, 2), 1), page(lines.slice(2), 2)] });
    expect(found[0]).toBe(`|${lines.join(' ')}`);
    expect(found.slice(1).sort()).toEqual([
      'boilerplate|BẢN TIN XÓM BẾN',
      'boilerplate|BẢN TIN XÓM BẾN',
      'boilerplate|Trang 1/2',
      'boilerplate|Trang 2/2',
    ]);
  });

  it('decodes a pre-Unicode font by its name, and only that font', async () => {
    const drawn: Drawn[] = [
      { x: 60, y: 700, text: 'Céng hßa x· héi chñ nghÜa ViÖt Nam', font: 'ABCDEF+.VnTime' },
      { x: 60, y: 650, text: 'café Über déjà vu ñ', font: 'ABCDEF+Times' },
    ];
    expect(await pieces({ pages: [drawn] })).toEqual(['|Cộng hòa xã hội chủ nghĩa Việt Nam', '|café Über déjà vu ñ']);
  });

  it('takes the bytes of a pre-Unicode font, whatever the file says its codes are, and though no name tells', async () => {
    const lines = [
      'Hội nghị thủy lợi bàn chuyện tưới tiêu',
      'Người dân thiếu nước từ những năm trước, nay được ưu tiên',
    ];
    const drawn = (font: string, isSymbolic = false): Drawn[] =>
      lines.map((line, at) => ({ x: 60, y: 700 - at * 60, text: toTcvn3(line), font, isSymbolic }));
    const read = lines.map((line) => `|${line}`);
    expect(await pieces({ pages: [drawn('ABCDEF+.VnTime')] })).toEqual(read);
    expect(await pieces({ pages: [drawn('.VnTime', true)] })).toEqual(read);
    expect(await pieces({ pages: [drawn('TT1')] })).toEqual(read);
    const vni = lines.map((line, at) => ({ x: 60, y: 700 - at * 60, text: toVni(line), font: 'TT2' }));
    expect(await pieces({ pages: [vni] })).toEqual(read);
    const french = { x: 60, y: 700, text: 'Le garçon naïf goûte ça, où né à Nîmes', font: 'TT3' };
    expect(await pieces({ pages: [[french]] })).toEqual([`|${french.text}`]);
  });

  it('composes letters drawn in parts and closes up letters set apart', async () => {
    const found = await pieces({
      pages: [
        [
          { x: 60, y: 700, text: 'Nước rút rồi trời lại trong'.normalize('NFD') },
          { x: 60, y: 600, text: 'C Ộ N G H Ò A' },
        ],
      ],
    });
    expect(found).toEqual(['|Nước rút rồi trời lại trong', '|CỘNG HÒA']);
  });

  it('keeps the cells of a table in their rows', async () => {
    const rows = [
      ['Xóm', 'Số nhà', 'Số thuyền'],
      ['Bến Trên', '42', '17'],
      ['Bến Dưới', '65', '31'],
    ];
    const drawn = rows.flatMap((row, at) => row.map((text, cell) => ({ x: 60 + cell * 150, y: 700 - at * 18, text })));
    expect(await pieces({ pages: [drawn] })).toEqual(rows.map((row) => `|${row.join('\t')}`));
  });

  it('keeps the rows of a small table between paragraphs that are as wide as the page', async () => {
    const left = ['STT Địa phương', '1 Huyện Thượng', '2 Huyện Hạ', '3 Thị xã Đá'];
    const right = ['Vốn (tỷ đồng) Ghi chú', '125,5 Đã giao xong', '98 Giao quý hai', '71,2 Giao sau cùng'];
    const cells = left.flatMap((text, at) => [
      { x: 140, y: 640 - at * 18, text },
      { x: 250, y: 640 - at * 18, text: right[at] ?? '' },
    ]);
    const drawn = [...column(wrapped(first, 90), 60, 730), ...cells, ...column(wrapped(second, 90), 60, 540)];
    const rows = left.map((text, at) => `|${text}\t${right[at] ?? ''}`);
    expect(await pieces({ pages: [drawn] })).toEqual([`|${first}`, ...rows, `|${second}`]);
  });

  it('says what the file says of itself, without vouching for it', async () => {
    const info = {
      Title: 'Microsoft Word - bai.doc',
      Author: 'Người Kể Chuyện',
      CreationDate: "D:20211215105300+07'00'",
    };
    const document = (await read(makePdf({ pages: [column(wrapped(first, 70), 60, 700)], info }))).documents[0];
    expect(document?.page).toEqual({});
    expect(document?.file).toEqual({
      byline: 'Người Kể Chuyện',
      published: { value: '2021-12-15T10:53+07:00', basis: 'metadata', certain: false },
    });
  });

  it('does not take the first day of a clock, nor a program, for what the file says of itself', async () => {
    const info = { Author: 'Foxit PDF Office', CreationDate: 'D:19700101000000Z' };
    const document = (await read(makePdf({ pages: [column(wrapped(first, 70), 60, 700)], info }))).documents[0];
    expect(document?.file).toEqual({});
  });

  it('says that pages are scans without text, all or some', async () => {
    expect(await read(makePdf({ pages: [[], []] }))).toMatchObject({ documents: [], issues: [{ code: 'no-text' }] });
    const some = await read(makePdf({ pages: [column(wrapped(first, 70), 60, 700), []] }));
    expect(some.documents).toHaveLength(1);
    expect(some.issues).toEqual([{ code: 'no-text', message: 'Scanned page without text: 2.' }]);
  });

  it('says that a file is locked', async () => {
    const locked = makePdf({ pages: [column([first], 60, 700)], isLocked: true });
    expect(await read(locked)).toMatchObject({ documents: [], issues: [{ code: 'encrypted' }] });
  });
});
