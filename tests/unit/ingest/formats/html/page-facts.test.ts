import { describe, expect, test } from 'vitest';
import { parseDom } from '../../../../../src/main/ingest/formats/html/dom';
import { headFacts } from '../../../../../src/main/ingest/formats/html/page-facts';

function facts(head: string, before = '') {
  const html = `${before}<html lang="vi-VN"><head>${head}</head><body><p>x</p></body></html>`;
  const dom = parseDom(html);
  if (dom === null) throw new Error('no tree');
  const { page, windowTitle } = headFacts(dom.root, html);
  return { ...page, ...(windowTitle === undefined ? {} : { windowTitle }) };
}

describe('headFacts', () => {
  test('reads OpenGraph, canonical address and language', () => {
    expect(
      facts(
        '<meta property="og:title" content="Tên của bài viết - Báo An"><meta property="og:site_name" content="Báo An"><link rel="canonical" href="https://an.example/1"><meta property="article:published_time" content="2021-12-15T10:53:00+0700">',
      ),
    ).toEqual({
      title: 'Tên của bài viết',
      publisher: 'Báo An',
      url: 'https://an.example/1',
      published: { value: '2021-12-15T10:53+07:00', basis: 'metadata', certain: true },
      lang: 'vi',
    });
  });

  test('reads JSON-LD, also inside a graph', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Tên của bài viết',
          datePublished: '2021-12-15',
          author: [{ name: 'Mai An' }],
          publisher: { name: 'Báo An' },
        },
      ],
    };
    expect(facts(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      title: 'Tên của bài viết',
      byline: 'Mai An',
      publisher: 'Báo An',
      published: { value: '2021-12-15' },
    });
  });

  test('passes over JSON-LD that cannot be parsed', () => {
    expect(
      facts('<script type="application/ld+json">{"@type": </script><title>Tên của bài viết</title>').windowTitle,
    ).toBe('Tên của bài viết');
  });

  test('takes the paper named behind the title where nothing else names it', () => {
    expect(facts('<title>Tên của bài viết - Báo Bến Nước</title>').publisher).toBe('Báo Bến Nước');
    expect(facts('<title>Tên của bài viết | Tạp chí An</title>').publisher).toBe('Tạp chí An');
    expect(facts('<title>Hội nhà báo - Báo chí và đời sống?</title>').publisher).toBeUndefined();
    const named = '<title>Tên của bài viết - Báo Bến Nước</title><meta property="og:site_name" content="Bến Nước" />';
    expect(facts(named).publisher).toBe('Bến Nước');
  });

  test('reads the marks of programs that save pages', () => {
    expect(facts('', '<!-- saved from url=(0020)https://an.example/1 -->').url).toBe('https://an.example/1');
    const single =
      '<!--\n Page saved with SingleFile \n url: https://an.example/2 \n saved date: Wed Dec 15 2021 10:53:07 GMT+0700 (x)\n-->';
    expect(facts('', single)).toMatchObject({
      url: 'https://an.example/2',
      saved: '2021-12-15T10:53+07:00',
      publisher: 'an.example',
    });
  });

  test('does not take a script for an address', () => {
    expect(facts('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
  });
});
