import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../../src/main/ingest/article-of';
import { readEpub } from '../../../../src/main/ingest/formats/epub';
import { toTcvn3 } from '../encoding/encoders';
import { makeEpub } from './office/make-office';
import { firstArticle, readBytes } from './office/read';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const three = 'Kết thúc buổi làm việc, đoàn đến thăm một xưởng chế biến chè và trao đổi với công nhân về tay nghề.';
const opf =
  '<dc:title>Chuyện làm chè vùng cao</dc:title><dc:creator>Lê Minh An</dc:creator><dc:date>2019-05-06</dc:date><dc:publisher>Nhà sách Đồi</dc:publisher><dc:language>vi</dc:language>';

describe('readEpub', () => {
  test('makes one article of a book, its chapters in order', async () => {
    const chapters = [`<h1>Mở đầu</h1><p>${one}</p>`, `<h1>Vườn chè</h1><p>${two}</p><a id="x"/><p>${three}</p>`];
    const bytes = makeEpub(chapters, ['Mở đầu', 'Vườn chè'], opf);
    expect((await readBytes(readEpub, bytes)).documents).toHaveLength(1);
    const article = await firstArticle(readEpub, bytes);
    expect(article.text.split('\n\n')).toEqual(['Mở đầu', one, 'Vườn chè', two, three]);
    expect(article).toMatchObject({
      title: 'Chuyện làm chè vùng cao',
      byline: 'Lê Minh An',
      publisher: 'Nhà sách Đồi',
      published: { value: '2019-05-06', basis: 'metadata', certain: false },
    });
  });

  test('makes an article of each line of the contents where most pages open with a date, and bounds their number', async () => {
    const pages = [one, two, three].map(
      (text, at) => `<h1>Bài báo số ${at}</h1><p>Thứ tư, ${at + 10}/12/2021 10:53</p><p>${text}</p>`,
    );
    const labels = ['Bài báo số 0', 'Bài báo số 1', 'Bài báo số 2'];
    const { documents } = await readBytes(readEpub, makeEpub(pages, labels, opf));
    const articles = documents.map((document) => articleOf(document, { pathDate: null }));
    expect(articles.map(({ title, published, byline }) => [title, published?.value, byline])).toEqual(
      labels.map((label, at) => [label, `2021-12-${at + 10}T10:53`, null]),
    );
    const bounded = await readBytes(readEpub, makeEpub(pages, labels, opf), { maxParts: 2 });
    expect(bounded.documents).toHaveLength(2);
    expect(bounded.documents.at(-1)?.text.endsWith(three)).toBe(true);
  });

  test('repairs chapters of a legacy encoding', async () => {
    const { text } = await firstArticle(
      readEpub,
      makeEpub([`<p style="font-family: .VnTime">${toTcvn3(one)}</p>`], [], opf),
    );
    expect(text).toBe(one);
  });

  test('repairs what stands as entities in a chapter', async () => {
    const held = toTcvn3(one).replace(/[\x80-\xff]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
    expect((await firstArticle(readEpub, makeEpub([`<p>${held}</p>`], [], opf))).text).toBe(one);
  });

  test('says that it is no book, or a locked one', async () => {
    expect((await readBytes(readEpub, Buffer.from('PK\u0003\u0004'))).issues[0]?.code).toBe('truncated');
  });
});
