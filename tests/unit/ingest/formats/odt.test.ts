import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../../src/main/ingest/formats/odt';
import { toTcvn3, toVni } from '../encoding/encoders';
import { makeOdt, xml } from './office/make-office';
import { firstArticle, paragraphsOf, readBytes } from './office/read';
import { someParagraphs } from './office/words';
import { makeZip } from './packed/make-zip';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${xml(text)}</text:p>`;
const cell = (inside: string): string => `<table:table-cell>${inside}</table:table-cell>`;

describe('readOdt', () => {
  test('gives every paragraph in order, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(someParagraphs, async (paragraphs) => {
        const read = await paragraphsOf(readOdt, makeOdt(paragraphs.map((text) => p(text)).join('')));
        expect(read).toEqual(paragraphs);
      }),
      { numRuns: 60 },
    );
  });

  test('reads each run by its own font, by the names of its styles', async () => {
    const style = (name: string, font: string, parent = ''): string =>
      `<style:style style:name="${name}" style:parent-style-name="${parent}"><style:text-properties ${font}/></style:style>`;
    const faces =
      '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/></office:font-face-decls>';
    const automatic =
      style('T1', 'fo:font-family=".VnTimeH"') + style('T2', 'text:display="none"') + style('P2', '', 'Old');
    const body = `${p(toTcvn3(one), 'P2')}<text:p text:style-name="P2">${xml(toTcvn3('Cộng hòa'))}<text:s text:c="2"/><text:span text:style-name="T1">${xml(toTcvn3('xã hội'))}</text:span><text:span text:style-name="T2">ẩn</text:span></text:p>${p(toVni(one), 'V')}`;
    const styles = faces + style('Old', 'style:font-name="F1"') + style('V', 'fo:font-family="VNI-Times"');
    const bytes = makeOdt(body, automatic, styles);
    expect(await paragraphsOf(readOdt, bytes)).toEqual([one, 'Cộng hòa  XÃ HỘI', one]);
    expect((await readBytes(readOdt, bytes)).encoding).toBe('mixed');
  });

  test('keeps a raised number from the word before it', async () => {
    const positions = ['super 58%', '33% 80%', 'sub 58%'];
    const automatic = positions
      .map(
        (one, at) =>
          `<style:style style:name="T${at + 1}"><style:text-properties style:text-position="${one}"/></style:style>`,
      )
      .join('');
    const raised = (number: number, by: string): string => `<text:span text:style-name="${by}">${number}</text:span>`;
    const body = `<text:p>Hòa${raised(1, 'T1')} và Tô${raised(2, 'T2')}, CO${raised(2, 'T3')}</text:p>`;
    expect(await paragraphsOf(readOdt, makeOdt(body, automatic))).toEqual(['Hòa[1] và Tô[2], CO2']);
  });

  test('keeps boxes, rows, lists and notes, and leaves out what was deleted', async () => {
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('xoá')}</text:deletion></text:changed-region></text:tracked-changes>
      <text:h>Tỉnh bàn kế hoạch</text:h><text:p>Trước<draw:frame><draw:text-box>${p('Trong hộp')}</draw:text-box></draw:frame> sau<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Lời chú.')}</text:note-body></text:note></text:p>
      <table:table><table:table-row>${cell(p('Đơn vị'))}${cell(p('Số'))}</table:table-row></table:table>
      <text:list text:style-name="L"><text:list-item>${p('Gạo')}</text:list-item><text:list-item>${p('Muối')}</text:list-item></text:list>`;
    const styles = `<style:master-page><style:header>${p('Sở Ngoại vụ')}</style:header><style:footer>${p('7')}</style:footer></style:master-page>`;
    const { text, blocks, title } = await firstArticle(readOdt, makeOdt(body, automatic, styles));
    expect(text.split('\n\n')).toEqual([
      'Sở Ngoại vụ',
      'Tỉnh bàn kế hoạch',
      'Trước sau[1]',
      'Trong hộp',
      'Đơn vị | Số',
      '1. Gạo',
      '2. Muối',
      '[1] Lời chú.',
    ]);
    expect(title).toBe('Tỉnh bàn kế hoạch');
    expect(blocks[0]?.kind).toBe('boilerplate');
  });

  test('says that a document is locked', async () => {
    const bytes = makeZip([
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      ['META-INF/manifest.xml', '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'],
      ['content.xml', 'x'],
    ]);
    expect(await readBytes(readOdt, bytes)).toMatchObject({ documents: [], issues: [{ code: 'encrypted' }] });
  });
});
