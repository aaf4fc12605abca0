// Pages that are saved again under another name, and texts renamed and changed at once: real files, the real engine.
import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { engineOn, newHome, untilArticles } from './engine-on';

const errors: unknown[] = [];
let home: string;
let engine: OpenEngine;
let tin: string;

beforeEach(async () => {
  home = newHome();
  engine = await engineOn(home, errors);
  tin = join(home, 'tin');
});

afterEach(async () => {
  await engine.close();
  expect(errors.splice(0)).toEqual([]);
});

const paragraphs = [
  'Sáng nay, bến phà Cây Sậy chở chuyến khách đầu tiên sau ba tháng nghỉ để sửa hai đầu cầu dẫn.',
  'Người lái phà cho biết mỗi ngày sẽ có mười hai chuyến, chuyến cuối rời bến lúc bảy giờ tối.',
  'Bà con hai bên sông mang theo rau, cá và cả xe đạp, ai cũng mừng vì khỏi phải đi vòng qua cầu.',
  'Ủy ban xã nói vé giữ nguyên giá cũ, học sinh và người trên sáu mươi tuổi được qua sông không mất tiền.',
  'Mùa nước tới, bến sẽ được nối thêm một cầu phao để phà lớn cập vào mà không chờ con nước lên.',
];
const title = 'Bến phà Cây Sậy mở lại sau ba tháng';

/** The page of an article as a browser saved it, with what stood beside it on that day. */
function page(beside: string, { head = title, body = paragraphs, site = 'Báo Bến Sông' } = {}): string {
  const meta = `<meta property="og:title" content="${head}"><meta property="og:site_name" content="${site}">
    <meta property="article:published_time" content="2024-03-05T08:10:00+07:00">`;
  const text = body.map((one) => `<p>${one}</p>`).join('\n');
  return `<!doctype html><html lang="vi"><head><title>${head}</title>${meta}</head><body>
    <article><h1>${head}</h1>${text}</article><aside class="related"><h3>Tin liên quan</h3><ul>${beside}</ul></aside></body></html>`;
}

const firstWeek = '<li><a href="/a">Chợ quê họp sớm hơn mọi năm</a></li>';
const nextWeek = '<li><a href="/b">Làng gốm đỏ lửa trở lại</a></li><li><a href="/c">Thi bơi chải trên sông</a></li>';

async function idAt(path: string): Promise<string> {
  return (await engine.answers['article.byPath']({ path })) ?? '';
}

async function mark(path: string): Promise<void> {
  const { article } = await engine.answers['article.open']({ id: await idAt(path) });
  const start = article.text.indexOf('mười hai chuyến');
  const place = { articleId: article.id, start, end: start + 'mười hai chuyến'.length };
  await engine.answers['notes.create']({ ...place, colour: 'green', comment: 'hỏi lại', tags: [] });
  await engine.answers['shelf.mark']({ ids: [article.id], isStarred: true });
  await engine.answers['corrections.apply']({
    draft: { kind: 'publisher', articles: [article.id], value: 'Báo Bến Xa' },
  });
}

/** While the engine is off. */
async function meanwhile(change: () => void): Promise<void> {
  await engine.close();
  change();
  engine = await engineOn(home, errors);
}

/** What the reader made stands on the only article there is, which lies under this name. */
async function untilKept(name: string, anchor = /exact|moved/u): Promise<void> {
  await until(async () => {
    const input = { query: '', exactMarks: false, filter: {}, sort: 'title', offset: 0, limit: 9 } as const;
    const { rows } = await engine.answers['search.run'](input);
    expect(rows).toMatchObject([{ notes: 1, isStarred: true, publisher: 'Báo Bến Xa' }]);
    expect(rows.map(({ path }) => basename(path))).toEqual([name]);
    const [note] = await engine.answers['notes.all']({ query: '' });
    expect(note?.path).toBe(join(tin, name));
    expect(note?.anchor).toMatch(anchor);
  });
}

test('a page that is saved again under another name keeps what the reader made of it, though what stands beside it changed', async () => {
  const old = join(tin, 'Bến phà mở lại.html');
  writeFileSync(old, page(firstWeek));
  await untilArticles(engine, 1);
  await mark(old);
  await meanwhile(() => {
    unlinkSync(old);
    writeFileSync(join(tin, 'ben-pha (1).html'), page(nextWeek));
  });
  await untilKept('ben-pha (1).html');
});

test('a text that was renamed and changed at once keeps what the reader made of it', async () => {
  const old = join(tin, 'bến phà.txt');
  writeFileSync(old, [title, ...paragraphs].join('\n\n'));
  await untilArticles(engine, 1);
  await mark(old);
  await meanwhile(() => {
    renameSync(old, join(tin, 'Bến phà Cây Sậy.txt'));
    writeFileSync(join(tin, 'Bến phà Cây Sậy.txt'), [title, ...paragraphs, 'Vé tháng bán ở nhà chờ.'].join('\n\n'));
  });
  await untilKept('Bến phà Cây Sậy.txt');
});

test('an article whose file is deleted leaves what the reader made of it to the copy that was saved later', async () => {
  const old = join(tin, '1.html');
  writeFileSync(old, page(firstWeek));
  await untilArticles(engine, 1);
  await mark(old);
  writeFileSync(join(tin, '2.html'), page(nextWeek));
  await untilArticles(engine, 2);
  unlinkSync(old);
  await untilKept('2.html');
});

test('what the reader made of an article goes to no other piece, and to no other paper', async () => {
  const old = join(tin, '1.html');
  writeFileSync(old, page(firstWeek));
  await untilArticles(engine, 1);
  await mark(old);
  await meanwhile(() => {
    unlinkSync(old);
    writeFileSync(join(tin, '2.html'), page(firstWeek, { site: 'Báo Bến Xa' }));
    writeFileSync(join(tin, '3.html'), page(firstWeek, { head: 'Bến phà mở lại, vé giữ nguyên giá' }));
    writeFileSync(join(tin, '4.html'), page(firstWeek, { body: paragraphs.slice(1, 2) }));
  });
  await untilArticles(engine, 3);
  const [note] = await engine.answers['notes.all']({ query: '' });
  expect(note).toMatchObject({ path: old, anchor: 'lost' });
});
