import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/main/ingest/formats/docx';
import { toTcvn3, toVni } from '../encoding/encoders';
import { makeDocx, wordParagraph as p, xml } from './office/make-office';
import { firstArticle, paragraphsOf, readBytes } from './office/read';
import { someParagraphs } from './office/words';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const cell = (...inside: string[]): string => `<w:tc>${inside.join('')}</w:tc>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

describe('readDocx', () => {
  test('gives every paragraph in order, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(someParagraphs, async (paragraphs) => {
        const read = await paragraphsOf(readDocx, makeDocx(paragraphs.map((text) => p(text)).join('')));
        expect(read).toEqual(paragraphs);
      }),
      { numRuns: 60 },
    );
  });

  test('takes title, headings, captions and lists as the styles tell them, in any language', async () => {
    const style = (id: string, name: string): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = `<w:styles>${style('Tiu', 'Title')}${style('u1', 'heading 1')}${style('Ch', 'caption')}</w:styles>`;
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
    const styled = (text: string, id: string): string => p(text, `<w:pStyle w:val="${id}"/>`);
    const listed = (text: string): string => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
    const body = [
      styled('Tỉnh bàn kế hoạch', 'Tiu'),
      styled('Mở đầu', 'u1'),
      p(one),
      styled('Một góc hội trường', 'Ch'),
    ];
    const bytes = makeDocx([...body, listed('Phạm vi'), listed('Đối tượng')].join(''), { styles, numbering });
    const { text, blocks, title } = await firstArticle(readDocx, bytes);
    expect(title).toBe('Tỉnh bàn kế hoạch');
    expect(blocks.map((block) => block.kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
      'paragraph',
    ]);
    expect(text.endsWith('Điều 4. Phạm vi\n\nĐiều 5. Đối tượng')).toBe(true);
  });

  test('reads each run by its own font: of the run, of its style, of the defaults', async () => {
    const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr>${font('Arial')}</w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:rPr>${font('VNI-Times')}</w:rPr></w:style></w:styles>`;
    const mixed = `<w:p><w:r><w:t>${xml(toTcvn3('Cộng hòa '))}</w:t></w:r><w:r><w:rPr>${font('.VnTimeH')}</w:rPr><w:t>${xml(toTcvn3('xã hội'))}</w:t></w:r></w:p>`;
    const vni = p(toVni(two), '<w:pStyle w:val="B"/>');
    const bytes = makeDocx(p(toTcvn3(one)) + mixed + vni + p('Müller', '<w:pStyle w:val="A"/>'), { styles });
    expect(await paragraphsOf(readDocx, bytes)).toEqual([one, 'Cộng hòa XÃ HỘI', two, 'Müller']);
    expect((await readBytes(readDocx, bytes)).encoding).toBe('mixed');
  });

  test('keeps a raised number from the word before it', async () => {
    const styles =
      '<w:styles><w:style w:type="character" w:styleId="S"><w:name w:val="S"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';
    const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = [
      ...[run('Hòa'), run('1', '<w:vertAlign w:val="superscript"/>'), run(' và Tô'), run('2', '<w:rStyle w:val="S"/>')],
      ...[run(', Mai'), run('3', '<w:position w:val="8"/><w:sz w:val="19"/>'), run(', CO')],
      run('2', '<w:vertAlign w:val="subscript"/>'),
    ];
    expect(await paragraphsOf(readDocx, makeDocx(`<w:p>${body.join('')}</w:p>`, { styles }))).toEqual([
      'Hòa[1] và Tô[2], Mai[3], CO2',
    ]);
  });

  test('hides a table of contents whose entries have no style of their own', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const entry = (text: string): string => `<w:hyperlink w:anchor="a"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const command = (words: string): string => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;
    const contents = `<w:p>${field('begin')}${command('TOC \\h')}${field('separate')}${entry('Việc sắp tới')}</w:p><w:p>${entry('Kinh phí')}${field('begin')}${command('PAGEREF a')}${field('separate')}<w:r><w:t> 7</w:t></w:r>${field('end')}${field('end')}</w:p>`;
    const link = `<w:p>${field('begin')}${command('HYPERLINK x')}${field('separate')}<w:r><w:t>${two}</w:t></w:r>${field('end')}</w:p>`;
    const { text, blocks } = await firstArticle(readDocx, makeDocx(contents + p(one) + link));
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`)).toEqual([
      'boilerplate: Việc sắp tới',
      'boilerplate: Kinh phí 7',
      `paragraph: ${one}`,
      `paragraph: ${two}`,
    ]);
  });

  test('ends a table of contents whose field never ends where a heading or a long paragraph stands', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const contents = `<w:p>${field('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${field('separate')}<w:r><w:t>Kinh phí 7</w:t></w:r></w:p>`;
    const heading = p('Kinh phí', '<w:outlineLvl w:val="0"/>');
    const kinds = async (body: string): Promise<readonly string[]> =>
      (await firstArticle(readDocx, makeDocx(contents + body))).blocks.map((block) => block.kind);
    expect(await kinds(heading + p(one))).toEqual(['boilerplate', 'title', 'paragraph']);
    expect(
      await kinds(
        p(
          `${one} ${two} Các sở cùng lo phần việc của mình, báo cáo hằng tháng và nêu rõ những chỗ còn vướng để tỉnh gỡ kịp thời.`,
        ) + p('Cuộc họp sau diễn ra vào tháng tư.'),
      ),
    ).toEqual(['boilerplate', 'paragraph', 'paragraph']);
  });

  test('leaves out what was deleted or hidden, the commands of fields, and second forms of pictures', async () => {
    const body = `<w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText> xoá</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:instrText> HYPERLINK x</w:instrText></w:r><w:r><w:br/><w:t>dòng hai</w:t></w:r></w:p>
      <w:p><w:r><w:t>Trước hộp</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Trong hộp')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Trong hộp')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t> và sau</w:t></w:r></w:p>`;
    expect(await paragraphsOf(readDocx, makeDocx(body))).toEqual([
      'Còn thêm\ndòng hai',
      'Trước hộp và sau',
      'Trong hộp',
    ]);
  });

  test('reads tables row by row, and cells with several paragraphs one after the other', async () => {
    const table = `<w:tbl><w:tr>${cell(p('Đơn vị'))}${cell(p('Số lượng'))}</w:tr><w:tr>${cell(p('Một'), p('Hai'))}${cell(p('Ba'))}</w:tr></w:tbl>`;
    expect(await paragraphsOf(readDocx, makeDocx(p('Trên') + table + p('Dưới')))).toEqual([
      'Trên',
      'Đơn vị | Số lượng',
      'Một',
      'Hai',
      'Ba',
      'Dưới',
    ]);
  });

  test('puts notes at the end, and headers and footers around the text as boilerplate', async () => {
    const note = `<w:p><w:r><w:t>Câu có chú.</w:t><w:footnoteReference w:id="3"/></w:r></w:p>`;
    const bytes = makeDocx(p(one) + note, {
      footnotes: `<w:footnotes><w:footnote w:id="0" w:type="separator">${p('x')}</w:footnote><w:footnote w:id="3">${p('Lời chú.')}</w:footnote></w:footnotes>`,
      header1: `<w:hdr>${p('Sở Ngoại vụ')}</w:hdr>`,
      header2: `<w:hdr>${p('Sở Ngoại vụ')}</w:hdr>`,
      footer1: `<w:ftr>${p('Trang 12/30')}</w:ftr>`,
    });
    const { text, blocks } = await firstArticle(readDocx, bytes);
    expect(text).toBe(`Sở Ngoại vụ\n\n${one}\n\nCâu có chú.[1]\n\n[1] Lời chú.`);
    expect(blocks[0]?.kind).toBe('boilerplate');
  });

  test('lets what the file says of itself count only where nothing is printed', async () => {
    const core =
      '<dc:title>Tỉnh bàn kế hoạch hợp tác</dc:title><dc:creator>Lê Minh An</dc:creator><dcterms:created>2021-12-15T03:53:00Z</dcterms:created>';
    const plain = await firstArticle(readDocx, makeDocx(p('Tỉnh bàn kế hoạch hợp tác') + p(one), {}, core));
    expect(plain).toMatchObject({
      title: 'Tỉnh bàn kế hoạch hợp tác',
      byline: 'Lê Minh An',
      published: { value: '2021-12-15T03:53+00:00', basis: 'metadata', certain: false },
    });
    const printed = await firstArticle(
      readDocx,
      makeDocx(p('Thứ tư, 15/12/2010 10:53') + p(one), {}, core.replace('Lê Minh An', 'Admin PC')),
    );
    expect(printed).toMatchObject({ byline: null, published: { basis: 'printed', value: '2010-12-15T10:53' } });
  });

  test('says what a cut-off, deep or swollen file could not give', async () => {
    const whole = makeDocx(
      Array.from({ length: 400 }, (_, at) => p(`Đoạn thứ ${at} của ${at * 7919} bản tin.`)).join(''),
    );
    const codes = async (bytes: Buffer, limits = {}): Promise<string[]> =>
      (await readBytes(readDocx, bytes, limits)).issues.map((issue) => issue.code);
    const cut = await readBytes(readDocx, whole.subarray(0, Math.floor(whole.length * 0.5)));
    expect(cut.issues.map((issue) => issue.code)).toEqual(['truncated']);
    expect(cut.documents[0]?.text.startsWith('Đoạn thứ 0 của 0 bản tin.')).toBe(true);
    expect(await codes(whole, { maxExpandedBytes: 2000 })).toContain('too-large-inside');
    expect(await codes(whole, { maxTextLength: 500 })).toEqual(['too-large-inside']);
    expect(await codes(makeDocx('<w:x>'.repeat(300) + p('sâu') + '</w:x>'.repeat(300)))).toContain('too-deep');
  });
});
