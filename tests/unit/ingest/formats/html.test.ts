import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedArticle } from '../../../../src/shared/article';
import { articleOf, type FileFacts } from '../../../../src/main/ingest/article-of';
import { htmlDocument } from '../../../../src/main/ingest/formats/html';

const facts = { pathDate: null };
function parseHtml(html: string, place: FileFacts): ParsedArticle {
  return articleOf(htmlDocument(html), place);
}
const p = (text: string): string => `<p>${text}</p>`;
const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const three = 'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.';

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
function kinds(html: string): string[] {
  const { text, blocks } = parseHtml(html, facts);
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end).trim().slice(0, 24)}`);
}

describe('htmlDocument', () => {
  const full = page(
    `<header><h1><a href="/">Báo Thủ đô mới</a></h1></header><nav><ul><li><a>Chính trị</a></li></ul></nav>
     <div id="main"><h1>Đoàn công tác bàn kế hoạch</h1><div class="date">Thứ tư, 15/12/2021 10:53 GMT+7</div>
     ${p(`<b>${one}</b>`)}<figure><img src="a.jpg"><figcaption>Quang cảnh. Ảnh: Mai An</figcaption></figure>
     ${p(`<a href="/x">${two}</a>`)}<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a>Một bài khác về chuyến thăm</a></li></ul></div>
     ${p(three)}${p('<b>Mai An</b>')}${p('Theo Bản tin Ngoại vụ')}<div class="share">Chia sẻ</div><script>alert("mã")</script></div>
     <footer>${p('Giấy phép số 123, bản quyền thuộc về Báo Thủ đô mới, ghi rõ nguồn khi phát hành lại.')}</footer>`,
    '<title>Đoàn công tác bàn kế hoạch - Báo Thủ đô mới</title><meta property="og:site_name" content="Báo Thủ đô mới">',
  );

  test('tells the box of another article from the story, and parts the place of a report from its first word', () => {
    const box = `<div type="RelatedOneNews"><a class="VCObjectBoxRelatedNewsItemTitle" href="/x">Một bài khác</a>
      <p class="VCObjectBoxRelatedNewsItemSapo">Một chuyến thăm khác của đoàn công tác đã kết thúc tốt đẹp vào chiều qua.</p></div>`;
    const stamped = p(`<span class="location-stamp">Sông Lam</span>${one}`);
    expect(kinds(page(`<h1>Đoàn công tác bàn kế hoạch</h1>${stamped}${p(two)}${box}${p(three)}`)).slice(1)).toEqual([
      'paragraph: Sông Lam - Đoàn công tác',
      'paragraph: Hai bên thống nhất lập m',
      'related: Một bài khác',
      'related: Một chuyến thăm khác của',
      'paragraph: Kết thúc buổi làm việc, ',
    ]);
  });
  test('takes who signed for the writer where the page names the paper', () => {
    const head = '<meta name="author" content="Thủ Đô Online">';
    const body = `<h1>Đoàn công tác bàn kế hoạch</h1>${p(one)}${p(two)}${p(three)}`;
    expect(parseHtml(page(`${body}${p('<b>Mai An</b>')}`, head), facts).byline).toBe('Mai An');
    expect(parseHtml(page(body, head), facts).byline).toBeNull();
  });
  test('gives the article, in order, without the page around it', () => {
    expect(kinds(full)).toEqual([
      'title: Đoàn công tác bàn kế hoạ',
      'dateline: Thứ tư, 15/12/2021 10:53',
      'paragraph: Đoàn công tác của tỉnh đ',
      'caption: Quang cảnh. Ảnh: Mai An',
      'paragraph: Hai bên thống nhất lập m',
      'related: Tin liên quan',
      'related: Một bài khác về chuyến t',
      'paragraph: Kết thúc buổi làm việc, ',
      'byline: Mai An',
      'source: Theo Bản tin Ngoại vụ',
    ]);
  });

  test('hides what readers wrote below the article, whatever their box is called', () => {
    const said = 'Đường vào xưởng chè quê tôi hỏng ba năm nay, mong tỉnh sớm sửa cho bà con nhờ. Xin cảm ơn tòa soạn.';
    const html = page(
      `<main><article><h1>Đoàn công tác bàn kế hoạch</h1><div>${p(one)}${p(two)}${p(three)}</div></article>
       <div class="box-y"><h3>Bình luận (2)</h3><div>Lộc<span>2 giờ trước</span>${p(said)}<a href="#">Trả lời</a> <a href="#">Thích</a></div></div></main>`,
    );
    expect(kinds(html).slice(-2)).toEqual([
      'paragraph: Kết thúc buổi làm việc, ',
      expect.stringMatching(/^boilerplate: Đường vào xưởng chè/u),
    ]);
  });

  test('reads the head', () => {
    expect(parseHtml(full, facts)).toMatchObject({
      title: 'Đoàn công tác bàn kế hoạch',
      publisher: 'Báo Thủ đô mới',
      origin: 'Bản tin Ngoại vụ',
      byline: 'Mai An',
      lang: 'vi',
    });
  });

  test('never shows scripts, styles, forms or hidden parts', () => {
    const { text } = parseHtml(
      page(
        `<h1>Tên của bài viết này</h1>${p(one)}<style>p{color:red}</style><script>bí mật</script><div style="display:none">ẩn</div><select><option>chọn</option></select><noscript>không</noscript>${p(two)}`,
      ),
      facts,
    );
    expect(text).not.toMatch(/color|bí mật|ẩn|chọn|không có/u);
    expect(text).toContain(two);
  });

  test('keeps every paragraph between the first and the last, wherever Readability draws the line', () => {
    const body = `<h1>Tên của bài viết này</h1><div class="box">${p(one)}</div><div class="sidebar-quote">${p('Một đoạn ngắn.')}</div><section>${p(two)}</section><table><tr><td>Ô thứ nhất</td><td>Ô thứ hai</td></tr></table><div>${p(three)}</div>`;
    const { text } = parseHtml(page(body), facts);
    for (const part of [one, 'Một đoạn ngắn.', two, 'Ô thứ nhất', 'Ô thứ hai', three]) expect(text).toContain(part);
  });

  test('puts a row of figures or names into one block, and reads what lays out a page as prose', () => {
    const table = (rows: readonly (readonly string[])[]): string =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const read = (rows: readonly (readonly string[])[]): readonly string[] =>
      parseHtml(page(`<h1>Tên của bài viết này</h1>${p(one)}${table(rows)}${p(two)}`), facts)
        .text.split('\n\n')
        .slice(2, -1);
    const figures = [
      ['STT', '<p>Địa phương</p>', 'Vốn<br>(tỷ đồng)'],
      ['1', '<p>Huyện Thượng</p>', '125,5'],
      ['2', '<p>Huyện Hạ</p>', ''],
    ];
    expect(read(figures)).toEqual(['STT | Địa phương | Vốn (tỷ đồng)', '1 | Huyện Thượng | 125,5', '2 | Huyện Hạ']);
    expect(
      read([
        [three, two],
        ['Trái', 'Phải'],
      ]),
    ).toEqual([three, two, 'Trái', 'Phải']);
    const pictures = [
      'Đoàn thuyền. Ảnh: Mai An',
      'Bến nước. Ảnh: Lê Sậy',
      'Chợ sớm. Ảnh: Mai An',
      'Chợ chiều. Ảnh: Lê Sậy',
    ];
    expect(read([pictures.slice(0, 2), pictures.slice(2)])).toEqual(pictures);
    expect(read([['Một mình', 'một dòng']])).toEqual(['Một mình', 'một dòng']);
    expect(
      read([
        ['Nơi làm', 'Bến Nước'],
        ['Ngày đăng', '15/12/2021'],
      ]),
    ).toEqual(['Nơi làm', 'Bến Nước', 'Ngày đăng: 15/12/2021']);
    expect(
      read([
        [`<p>${'Trên '.repeat(13).trim()}</p><p>Dưới</p>`, 'Bên'],
        ['Năm', '2021'],
        ['Tháng', '12'],
      ]),
    ).toEqual([...['Trên '.repeat(13).trim(), 'Dưới', 'Bên'], ...['Năm | 2021', 'Tháng | 12']]);
    expect(
      read([
        [
          'Ngoài',
          table([
            ['Một', 'Hai'],
            ['Ba', 'Bốn'],
          ]),
        ],
        ['Năm', '2021'],
      ]),
    ).toContain('Một | Hai');
  });

  test('reads pages without paragraphs, broken by line breaks only', () => {
    const { text } = parseHtml(
      page(`<div><b>Tên của bài viết này</b><br><br>${one}<br><br>${two}<br>${three}</div>`),
      facts,
    );
    expect(text.split('\n\n')).toEqual(['Tên của bài viết này', one, two, three]);
  });

  test('reads fragments and unclosed tags', () => {
    expect(parseHtml(`<p>${one}<p>${two}`, facts).text).toBe(`${one}\n\n${two}`);
  });

  test('reads pages nested or tagged beyond reason without their markup', () => {
    expect(parseHtml(`${'<div>'.repeat(5000)}${one}`, facts).text).toBe(one);
    expect(parseHtml('<'.repeat(300_000) + one, facts).text).toContain(one);
  });

  test('gives NFC text although entities spell it in parts', () => {
    expect(parseHtml(page(p(`Vi&#x1ec7;t Nam, Ca&#x301;c ba&#x323;n. ${one}`)), facts).text).toContain(
      'Việt Nam, Các bạn.',
    );
  });

  test('never throws and always tiles, whatever the markup', () => {
    const bit = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<h1>',
      '<a href=x>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<br>',
      '<table><td>',
      '&nbsp;',
      '&#0;',
      one,
      'chữ ',
      '<',
      '"',
      '<body',
      '<html>',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const { text, blocks } = parseHtml(bits.join(''), facts);
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('decodes pre-Unicode fonts wherever the page names them, and only what stands in them', () => {
    const words =
      'Céng hßa x· héi chñ nghÜa ViÖt Nam, n¬i dßng s«ng ch¶y qua nh÷ng lµng ven ®ª vµ nh÷ng c¸nh ®ång lóa xanh.';
    const meant =
      'Cộng hòa xã hội chủ nghĩa Việt Nam, nơi dòng sông chảy qua những làng ven đê và những cánh đồng lúa xanh.';
    const shapes = [
      page(`<h1>Bài cũ</h1><p><font face=".VnTime">${words}</font></p><p>${one}</p>`),
      page(`<h1>Bài cũ</h1><p style="font-family: '.VnTime', Times">${words}</p><p>${one}</p>`),
      page(
        `<h1>Bài cũ</h1><div class="cu"><p>${words}</p></div><p>${one}</p>`,
        '<style>.cu { font: 12pt; font-family: .VnTime }</style>',
      ),
      page(
        `<h1>Bài cũ</h1><table><tr><td><p>${words}</p></td></tr></table><p>${one}</p>`,
        '<style><!-- td, .khac { font-family: ".VnArial" } --></style>',
      ),
    ];
    for (const shape of shapes) {
      const { text } = parseHtml(shape, facts);
      expect(text).toContain(meant);
      expect(text).toContain(one);
    }
    const mixed = page(
      `<h1>Bài cũ</h1><p><font face=".VnTime">${words}</font> <span style="font-family:Arial">café à la carte · 5</span></p>`,
    );
    expect(parseHtml(mixed, facts).text).toContain(`${meant} café à la carte · 5`);
  });

  test('reads the shapes newspapers and ministries print their articles in', () => {
    const article = [one, two, three];
    const shapes = {
      online: page(
        `<section class="section top-detail"><div class="sidebar-1"><span class="date">Thứ tư, 15/12/2021, 10:53 (GMT+7)</span>
         <h1 class="title-detail">Đoàn công tác bàn kế hoạch</h1><p class="description">${one}</p>
         <article class="fck_detail"><p class="Normal">${two}</p><table class="tplCaption"><tr><td><img src="a.jpg"></td></tr><tr><td><p class="Image">Quang cảnh buổi làm việc. Ảnh: <em>Mai An</em></p></td></tr></table>
         <p class="Normal">${three}</p><p style="text-align:right"><strong>Mai An</strong></p></article></div></section>`,
        '<title>Đoàn công tác bàn kế hoạch - Báo Mới Online</title><meta name="pubdate" content="2021-12-15T10:53:00+07:00">',
      ),
      young: page(
        `<div class="detail__main"><h1 class="detail-title article-title" data-role="title">Đoàn công tác bàn kế hoạch</h1>
         <div data-role="publishdate">15/12/2021 10:53 GMT+7</div><h2 class="detail-sapo" data-role="sapo">${one}</h2>
         <div class="detail-content afcbc-body" data-role="content"><p>${two}</p>
         <div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x"><span>Một bài khác về chuyến thăm</span></a></div><p>${three}</p></div></div>`,
        '<meta property="og:title" content="Đoàn công tác bàn kế hoạch"><meta property="article:published_time" content="2021-12-15T10:53:00+07:00">',
      ),
      ministry: page(
        `<table width="100%"><tr><td class="menu"><a href="/">Trang chủ</a></td><td><div id="ctl00_Content"><table><tr><td><span class="TieuDe">Đoàn công tác bàn kế hoạch</span></td></tr>
         <tr><td><span class="NgayThang">15/12/2021 10:53</span></td></tr><tr><td><div class="NoiDung"><span>${one}</span><br><br><span>${two}</span><br><br>${three}</div></td></tr></table></div></td></tr></table>`,
        '<title>Đoàn công tác bàn kế hoạch</title>',
      ),
    };
    for (const [name, shape] of Object.entries(shapes)) {
      const parsed = parseHtml(shape, facts);
      for (const line of article) expect(parsed.text, name).toContain(line);
      expect(parsed, name).toMatchObject({ title: 'Đoàn công tác bàn kế hoạch', titleMade: false });
      expect(parsed.published?.value, name).toMatch(/^2021-12-15T10:53/u);
      expect(parsed.text, name).not.toContain('Trang chủ');
    }
  });

  test('keeps the short line right under the last paragraph, and not the furniture further down', () => {
    const { text } = parseHtml(
      page(
        `<ul><li><a href="/">Trang nhất</a></li><li><a href="/b">Thời sự ven sông</a></li></ul><div><h1>Đoàn công tác bàn kế hoạch</h1>${p(one)}${p(two)}${p(three)}${p('Người ghi ở bến đò | 20:31')}${p('<a href="/c">Xem nhiều</a>')}</div>`,
      ),
      facts,
    );
    expect(text).toContain('Người ghi ở bến đò | 20:31');
    expect(text).not.toContain('Xem nhiều');
    expect(text).not.toContain('Thời sự ven sông');
  });

  test('keeps the links that belong to the article, each hidden by itself, and not those of the whole site', () => {
    const row = (...names: string[]): string =>
      `<ul>${names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ul>`;
    const related = `<h3>Tin liên quan</h3>${row('Mở lại bến đò sau lũ', 'Ba xã vùng cao có chợ')}`;
    const newest = `<h3>Đọc nhiều nhất</h3>${row('Giá chè tăng ở khắp nơi')}`;
    const body = `<h1>Đoàn công tác bàn kế hoạch</h1>${p(one)}${p(two)}<div>Lượt xem: 1013</div>`;
    expect(kinds(page(`<div>${body}</div><div>${related}</div><div>${newest}</div>`)).slice(-4)).toEqual([
      'paragraph: Hai bên thống nhất lập m',
      'related: Tin liên quan',
      'related: Mở lại bến đò sau lũ',
      'related: Ba xã vùng cao có chợ',
    ]);
  });

  test('keeps the table, the list and the short lines that close an article', () => {
    const end =
      '<table><tr><td>Năm</td><td>2021</td></tr></table><ul><li>Mở lớp dạy nghề</li></ul><p>Đoàn ra về lúc chiều.</p>';
    const menu = '<nav><ul><li><a href="/">Trang nhất</a></li></ul></nav>';
    for (const around of ['', menu]) {
      const body = `${around}<div class="bai"><h1>Đoàn công tác bàn kế hoạch</h1>${p(one)}${p(two)}${p(three)}${end}</div>`;
      const { text } = parseHtml(page(body), facts);
      expect(text.split('\n\n').slice(-4)).toEqual(['Năm', '2021', 'Mở lớp dạy nghề', 'Đoàn ra về lúc chiều.']);
    }
  });

  test('keeps the lines above the text of a document that is no site’s page', () => {
    const head = p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Số: 12/TB-VP') + p('THÔNG BÁO');
    expect(parseHtml(page(head + p(one) + p(two)), facts).text).toMatch(
      /^CỘNG HÒA.*\n\nSố: 12\/TB-VP\n\nTHÔNG BÁO\n\n/u,
    );
  });

  test('takes the heading for the title, not a window’s name that nothing repeats', () => {
    const html = page(`<h1>Đoàn công tác bàn kế hoạch</h1>${p(one)}${p(two)}`, '<title>Trang chủ của huyện</title>');
    expect(parseHtml(html, facts)).toMatchObject({ title: 'Đoàn công tác bàn kế hoạch', titleMade: false });
    const bare = page(p(one) + p(two), '<title>Đoàn công tác bàn kế hoạch</title>');
    expect(parseHtml(bare, facts)).toMatchObject({ title: 'Đoàn công tác bàn kế hoạch', titleMade: false });
  });
});
