import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../../src/main/ingest/formats/rtf';
import { toTcvn3, toVni } from '../encoding/encoders';
import { makeRtf, rtfBytes, rtfUnicode as u } from './office/make-office';
import { firstArticle, paragraphsOf, readBytes } from './office/read';
import { someParagraphs } from './office/words';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';

describe('readRtf', () => {
  test('gives every paragraph in order, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(someParagraphs, async (paragraphs) => {
        const read = await paragraphsOf(
          readRtf,
          makeRtf(paragraphs.map((text) => `\\pard ${u(text)}\\par`).join('\n')),
        );
        expect(read).toEqual(paragraphs);
      }),
      { numRuns: 60 },
    );
  });

  test('reads each run by its own font and the code page of the file', async () => {
    const bytes = makeRtf(
      `\\pard\\plain\\f1 ${rtfBytes(toTcvn3(one))}\\par\\f1 ${rtfBytes(toTcvn3('Cộng hòa '))}{\\f2 ${rtfBytes(toTcvn3('xã hội'))}}\\par\\f3 ${rtfBytes(toVni(one))}\\par\\plain Vi\\'ea\\'f2t Nam {\\f4\\'b7}\\par`,
    );
    expect(await paragraphsOf(readRtf, bytes)).toEqual([one, 'Cộng hòa XÃ HỘI', one, 'Việt Nam •']);
    expect((await readBytes(readRtf, bytes)).encoding).toBe('mixed');
  });

  test('passes over the replacement of each character, of any length, and joins pairs', async () => {
    expect(
      await paragraphsOf(readRtf, makeRtf("\\uc2 T\\u7881 ??nh{\\uc0 \\u-10179\\u-8704}\\uc1\\u273\\'64i\\par")),
    ).toEqual(['Tỉnh😀đi']);
  });

  test('keeps rows, boxes and notes, and leaves out what is hidden, deleted or a command', async () => {
    const body = `{\\header\\pard ${u('Sở Ngoại vụ')}\\par}{\\footer\\pard 12\\par}\\pard\\s2 ${u('Tỉnh bàn kế hoạch')}\\par\\pard ${u('Trước')}{\\v an}{\\deleted xoa}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard ${u('Trong hộp')}\\par}}{\\shprslt cu}} sau{\\footnote\\pard ${u('Lời chú.')}\\par}\\par
      \\trowd\\pard\\intbl ${u('Đơn vị')}\\cell\\pard\\intbl ${u('Số')}\\cell\\row\\pard{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Xem}}\\par{\\pict\\bin4 }{{}}{\\pict 00ff}{\\*\\unknown gone}{\\listtext 1.\\tab}${u('Gạo')}\\par`;
    const { text, blocks, title } = await firstArticle(readRtf, makeRtf(body));
    expect(text.split('\n\n')).toEqual([
      'Sở Ngoại vụ',
      'Tỉnh bàn kế hoạch',
      'Trước sau[1]',
      'Trong hộp',
      'Đơn vị | Số',
      'Xem',
      '1. Gạo',
      '[1] Lời chú.',
    ]);
    expect(title).toBe('Tỉnh bàn kế hoạch');
    expect(blocks[0]?.kind).toBe('boilerplate');
  });

  test('keeps a raised number from the word before it', async () => {
    const name = u('Hòa');
    const body = `\\pard ${name}{\\super 1} v\\'e0 ${name}{\\up8 2}, ${name}\\super 3\\nosupersub , 5 m{\\super 2}\\par`;
    expect(await paragraphsOf(readRtf, makeRtf(body))).toEqual(['Hòa[1] và Hòa[2], Hòa[3], 5 m2']);
  });

  test('takes author and date of the file where nothing is printed', async () => {
    const info = `{\\info{\\title x}{\\author ${u('Lê Minh An')}}{\\creatim\\yr2021\\mo12\\dy15\\hr10\\min53}}`;
    expect(await firstArticle(readRtf, makeRtf(`\\pard ${u(one)}\\par`, info))).toMatchObject({
      byline: 'Lê Minh An',
      published: { value: '2021-12-15T10:53', basis: 'metadata', certain: false },
    });
  });

  test('says what a cut-off or deep file could not give', async () => {
    const bytes = makeRtf(`\\pard ${u(one)}\\par ${u(one)}\\par`);
    const cut = await readBytes(readRtf, bytes.subarray(0, bytes.length - 200));
    expect(cut.issues.map((issue) => issue.code)).toEqual(['truncated']);
    expect(cut.documents[0]?.text.startsWith(one)).toBe(true);
    const deep = await readBytes(
      readRtf,
      makeRtf(`\\pard A.\\par${'{'.repeat(5000)}sau${'}'.repeat(5000)}\\pard B.\\par`),
    );
    expect(deep.issues.map((issue) => issue.code)).toEqual(['too-deep']);
    expect(deep.documents[0]?.text).toBe('A.\n\nB.');
  });
});
