import { describe, expect, test } from 'vitest';
import type { ParsedArticle } from '../../../../../src/shared/article';
import { articleOf } from '../../../../../src/main/ingest/article-of';
import { htmlDocument } from '../../../../../src/main/ingest/formats/html';

const title = 'Đoàn công tác bàn kế hoạch với các đơn vị ven sông';
const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const three = 'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.';
const body = [one, two, three].map((words) => `<p>${words}</p>`).join('');

function read(html: string): ParsedArticle {
  return articleOf(htmlDocument(html), { pathDate: null });
}

function blocks({ text, blocks }: ParsedArticle): readonly string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`);
}

describe('a page that a program saved', () => {
  const page = (root: string, head: string): string =>
    `${root}<head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}</body></html>`;
  const url = 'https://ben.example/1.html';

  test.each([
    [
      'HTTrack',
      '<html><!-- Mirrored from ben.example/1.html by HTTrack Website Copier/3.x [XR&CO 2014], Thu, 16 Mar 2023 14:14:09 GMT -->',
      '',
      { url: 'http://ben.example/1.html', saved: '2023-03-16T14:14+00:00' },
    ],
    [
      'Save Page WE',
      '<html>',
      `<meta name="savepage-url" content="${url}"><meta name="savepage-date" content="Thu Mar 16 2023 21:14:09 GMT+0700 (Giờ Đông Dương)">`,
      { url, saved: '2023-03-16T21:14+07:00' },
    ],
    [
      'WebScrapBook',
      `<html data-scrapbook-source="${url}" data-scrapbook-create="20230316141409123">`,
      '',
      { url, saved: '2023-03-16T14:14+00:00' },
    ],
    [
      'an archive of the web',
      '<html>',
      `<link rel="canonical" href="https://web.archive.org/web/20230316141409/${url}">`,
      { url, publisher: 'ben.example' },
    ],
  ])('says where it stood and when: %s', (_, root, head, told) => {
    expect(read(page(root, head))).toMatchObject({ title, ...told });
  });
});

describe('the day and the writer of a page', () => {
  const page = (head: string, above = ''): ParsedArticle =>
    read(`<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${above}${body}</body></html>`);
  const told = { published: { value: '2023-03-16T10:35+07:00' }, byline: 'Mai An' };

  test('are read from JSON-LD that is written carelessly', () => {
    const json = `//<![CDATA[\n[{"@type":"NewsArticle","name":"Bến &quot;Sậy&quot;","description":"một\nhai","datePublished":"2023-03-16T10:35:00+07:00","author":"Mai An",}]\n//]]>`;
    expect(page(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
      ...told,
      title: 'Bến "Sậy"',
    });
  });

  test('are looked for to the end of a JSON-LD that is nearly all blanks', () => {
    const json = `{"@type":"NewsArticle",${' '.repeat(190_000)}"author":"Mai An",}`;
    expect(page(`<script type="application/ld+json">${json}</script>`).byline).toBe('Mai An');
  });

  test('are read from marks in the text', () => {
    const marks =
      '<p><span itemprop="author" itemscope><b itemprop="name">Mai An</b></span> <time itemprop="datePublished" datetime="2023-03-16T10:35:00+07:00">Hôm qua</time></p>';
    expect(page('', marks)).toMatchObject(told);
  });

  test('may be the only moment it names, which is not sure', () => {
    const { published } = page('', '<time datetime="2023-03-16T10:35+07:00">Hôm qua</time>');
    expect(published).toEqual({ value: '2023-03-16T10:35+07:00', basis: 'metadata', certain: false });
    const printed = page('', '<time datetime="2026-11-23T08:00+07:00">Hôm nay</time><p>16/03/2023 10:35</p>');
    expect(printed.published?.value).toBe('2023-03-16T10:35');
  });

  test('are read from the rows of a table', () => {
    const rows = [
      ['Tác giả:', 'Mai An'],
      ['Chuyên mục:', 'Đối ngoại'],
      ['Nguồn', 'Báo Bến Nước'],
    ].map((cells) => `<tr>${cells.map((words) => `<td>${words}</td>`).join('')}</tr>`);
    const article = page('', `<table>${rows.join('')}</table>`);
    expect(article).toMatchObject({ byline: 'Mai An', origin: 'Báo Bến Nước' });
    expect(blocks(article)).toContain('byline: Tác giả: Mai An');
  });
});

describe('the markup of a page', () => {
  test('may close what is empty at once, where it is XML', () => {
    const xml = `<?xml version="1.0"?><html><head><title/><script src="a.js"/></head><body><a id="top"/><h1>${title}</h1><div/>${body}</body></html>`;
    expect(blocks(read(xml))).toEqual([`title: ${title}`, ...[one, two, three].map((words) => `paragraph: ${words}`)]);
  });

  test('names places that are no links', () => {
    const named = `<?xml version="1.0"?><html><body><h1>${title}</h1>${body}<p>Một dòng</p><p><a id="cuoi"/>Một dòng cuối rất ngắn.</p></body></html>`;
    expect(read(named).text).toContain('Một dòng cuối rất ngắn.');
  });

  test('is read also where its attributes are written in capitals', () => {
    const old = `<HTML><HEAD><META NAME="Author" CONTENT="Mai An"></HEAD><BODY><H1>${title}</H1>${body}<P STYLE="DISPLAY:NONE">Không hiện ra.</P></BODY></HTML>`;
    expect(read(old).byline).toBe('Mai An');
    expect(read(old).text).not.toContain('Không hiện ra.');
  });

  test('may hold what a text program took out', () => {
    const tracked = `<html><body><h1>${title}</h1>${body}<p>${one} <del cite="mailto:An" datetime="2023-03-16T10:00">Bỏ đi.</del></p></body></html>`;
    expect(read(tracked).text).not.toContain('Bỏ đi.');
  });

  test('may keep the text in the own tree of an element', () => {
    const shadow = `<html><body><a-page><template shadowrootmode="open"><h1>${title}</h1>${body}</template></a-page></body></html>`;
    expect(read(shadow).text).toBe([title, one, two, three].join('\n\n'));
  });

  test('may keep the lines of a text as they stand', () => {
    const lines = [one, two, three].join('\n\n');
    for (const open of ['<pre>', '<div style="white-space: pre-wrap">'])
      expect(read(`<html><body><h1>${title}</h1>${open}${lines}</body></html>`).text).toBe(`${title}\n\n${lines}`);
  });
});

describe('around the article', () => {
  test('stand a headline in no heading and the day below it', () => {
    const menu = '<ul><li><a href="/a">Chính trị</a></li><li><a href="/b">Xã hội</a></li></ul>';
    const old = `<html><head><title>Bao Ben Nuoc dien tu</title></head><body>${menu}<table><tr><td><b>${title}</b></td></tr><tr><td>16/03/2023 10:35</td></tr><tr><td>${body}</td></tr></table></body></html>`;
    expect(read(old)).toMatchObject({ title, published: { value: '2023-03-16T10:35' } });
  });

  test('stand the first words of other articles, which are kept and hidden', () => {
    const other = 'Trường làng ven sông đón học sinh mới sau mùa lũ kéo dài hơn một tháng qua.';
    const side = `<div><h4>Đọc nhiều</h4><a href="/2"><h5>Trường làng đón học sinh</h5></a><p>${other}</p></div>`;
    const html = `<html><head><title>${title}</title></head><body><div><h1>${title}</h1>${body}</div>${side}</body></html>`;
    expect(blocks(read(html))).toContain(`related: ${other}`);
  });
});
