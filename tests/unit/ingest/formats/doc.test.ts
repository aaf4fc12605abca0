import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../../src/main/ingest/formats/doc';
import { toTcvn3, toVni } from '../encoding/encoders';
import { compoundFile, makeDoc } from './office/make-doc';
import { paragraphsOf, readBytes } from './office/read';
import { someParagraphs } from './office/words';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';

describe('readDoc', () => {
  test('gives every paragraph in order, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(someParagraphs, async (paragraphs) => {
        const read = await paragraphsOf(readDoc, makeDoc(paragraphs.map((text) => ({ runs: [{ text, font: 0 }] }))));
        expect(read).toEqual(paragraphs);
      }),
      { numRuns: 60 },
    );
  });

  test('reads each run by the font its character properties name', async () => {
    const bytes = makeDoc([
      { runs: [{ text: toTcvn3(one), font: 1 }] },
      {
        runs: [
          { text: toTcvn3('Cộng hòa '), font: 1 },
          { text: toTcvn3('xã hội'), font: 2 },
        ],
      },
      { runs: [{ text: toVni(one), font: 3 }] },
      {
        runs: [
          { text: 'Müller', font: 0 },
          { text: ' ẩn', isHidden: true },
        ],
      },
    ]);
    expect(await paragraphsOf(readDoc, bytes)).toEqual([one, 'Cộng hòa XÃ HỘI', one, 'Müller']);
    expect((await readBytes(readDoc, bytes)).encoding).toBe('mixed');
  });

  test('repairs words of a legacy encoding that no font names', async () => {
    expect(await paragraphsOf(readDoc, makeDoc([{ runs: [{ text: toTcvn3(one) }] }]))).toEqual([one]);
  });

  test('keeps a raised number from the word before it', async () => {
    const runs = [
      ...[{ text: 'Hòa' }, { text: '1', raised: 'small' as const }, { text: ' và Tô' }],
      ...[{ text: '2', raised: 'moved' as const }, { text: ', 5 m' }, { text: '2', raised: 'small' as const }],
    ];
    expect(await paragraphsOf(readDoc, makeDoc([{ runs }]))).toEqual(['Hòa[1] và Tô[2], 5 m2']);
  });

  test('reads tables row by row and leaves the commands of fields out', async () => {
    const bytes = makeDoc([
      { runs: [{ text: 'Xem \u0013 HYPERLINK x\u0014trang này\u0015.' }] },
      { runs: [{ text: 'Đơn vị' }], kind: 'cell' },
      { runs: [{ text: 'Số' }], kind: 'cell' },
      { runs: [], kind: 'row-end' },
      { runs: [{ text: 'Dưới\u000bbảng' }] },
    ]);
    expect(await paragraphsOf(readDoc, bytes)).toEqual(['Xem trang này.', 'Đơn vị | Số', 'Dưới\nbảng']);
  });

  test('counts the lists that Word counts itself', async () => {
    const item = (text: string, list: number, level: number) => ({
      runs: [{ text, font: 0 }],
      list: [list, level] as const,
    });
    const items = [item('Rừng', 1, 0), item('gỗ', 1, 1), item('tre', 1, 1), item('Nước', 1, 0), item('sông', 1, 1)];
    const bytes = makeDoc([...items, { runs: [{ text: 'Phần hai', font: 0 }] }, item('Đất', 2, 0), item('Bãi', 2, 0)]);
    expect(await paragraphsOf(readDoc, bytes)).toEqual([
      ...['Điều 4. Rừng', 'a) gỗ', 'b) tre', 'Điều 5. Nước', 'a) sông', 'Phần hai', 'Điều 1. Đất', 'Điều 2. Bãi'],
    ]);
  });

  test('says that a document is locked, cut off or none', async () => {
    const codes = async (bytes: Buffer): Promise<string[]> =>
      (await readBytes(readDoc, bytes)).issues.map(({ code }) => code);
    const bytes = makeDoc([{ runs: [{ text: one.repeat(60), font: 0 }] }]);
    const locked = Buffer.from(bytes);
    locked.writeUInt16LE(0x0300, 512 + 0x0a);
    expect(await codes(locked)).toEqual(['encrypted']);
    expect(await codes(compoundFile([['EncryptedPackage', Buffer.alloc(1)]]))).toEqual(['encrypted']);
    expect(await codes(compoundFile([['Workbook', Buffer.alloc(1)]]))).toEqual(['parse-failed']);
    expect(await codes(compoundFile([['WordDocument', bytes.subarray(512, 5000)]]))).toEqual(['truncated']);
  });
});
