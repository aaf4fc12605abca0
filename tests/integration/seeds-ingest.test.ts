import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BlockKind, ParsedArticle } from '../../src/shared/article';
import { ingestFile } from '../../src/main/ingest/ingest-file';

const corpus = process.env['TRE_CORPUS'] ?? join(__dirname, '../../../shared/corpus');
const seeds = join(corpus, 'seeds');
const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.warn(`Skipped: no seed articles at ${seeds} (set TRE_CORPUS).`);

async function seed(number: string): Promise<ParsedArticle> {
  const name = readdirSync(seeds).find((file) => file.startsWith(number));
  const part = name === undefined ? undefined : (await ingestFile(join(seeds, name))).parts[0];
  if (part === undefined) throw new Error(`no seed ${number}`);
  return part;
}

function of(article: ParsedArticle, kind: BlockKind): string[] {
  return article.blocks
    .filter((block) => block.kind === kind)
    .map((block) => article.text.slice(block.start, block.end).trim());
}
/** Starts of blocks, so that no sentence of a paper stands in this file. */
function starts(article: ParsedArticle, kind: BlockKind): string[] {
  return of(article, kind).map((text) => text.split(/\s+/u).slice(0, 2).join(' '));
}

describe.skipIf(!hasSeeds)('the five seeds', () => {
  test('000: made title, three captions, a paragraph joined across a blank line, origin', async () => {
    const article = await seed('000');
    expect(article).toMatchObject({ titleMade: true, origin: 'báo Hà Nội Mới', publisher: null });
    expect(article.event).toEqual({ value: '--12-15', basis: 'printed', certain: true });
    expect(starts(article, 'caption')).toEqual(['Các đồng', 'Quang cảnh', 'Bộ trưởng']);
    expect(of(article, 'paragraph').some((text) => /đội ngũ\s+toàn quốc/u.test(text))).toBe(true);
  });

  test('001: printed title, the year inferred from another date', async () => {
    const article = await seed('001');
    expect(article.titleMade).toBe(false);
    expect(of(article, 'title')).toEqual([article.title]);
    expect(article.event).toEqual({ value: '2021-12-18', basis: 'inferred', certain: false });
  });

  test('002: the first line is a caption, five related links', async () => {
    const article = await seed('002');
    expect(article.titleMade).toBe(true);
    expect(article.blocks[0]?.kind).toBe('caption');
    expect(article.event?.value).toBe('--12-18/--12-23');
    expect(of(article, 'related')).toHaveLength(5);
  });

  test('003: dateline, title after it, glued caption split off, page furniture', async () => {
    const article = await seed('003');
    expect(article.published).toEqual({ value: '2021-12-15T10:53+07:00', basis: 'printed', certain: true });
    expect(article.event?.value).toBe('2021-12-14');
    expect(article.blocks.slice(0, 2).map((block) => block.kind)).toEqual(['dateline', 'title']);
    expect(of(article, 'caption').map((text) => /^Toàn cảnh[\s\S]*KH&CN$/u.test(text))).toEqual([true]);
    expect(article.origin).toBe('Trung tâm Nghiên cứu và Phát triển truyền thông KH&CN');
    expect(starts(article, 'boilerplate')).toEqual(['Lượt xem:', 'Tìm theo', 'Đánh giá', '(Di chuột']);
  });

  test('004: the second copy of the body is a duplicate, three captions', async () => {
    const article = await seed('004');
    expect(article).toMatchObject({ titleMade: true, origin: 'Báo Yên Bái' });
    expect(article.event?.value).toBe('--12-19');
    expect(of(article, 'caption')).toHaveLength(3);
    expect(of(article, 'boilerplate')).toEqual(['667 lượt xem']);
    const second = article.text.lastIndexOf('Sáng 19/12');
    const copies = article.blocks.filter((block) => block.kind === 'duplicate');
    expect(copies[0]?.start).toBe(second);
    expect(article.blocks.filter((block) => block.start >= second)).toEqual(copies);
  });
});

const encodings: Readonly<Record<string, string>> = {
  cp1258: 'windows-1258',
  utf8_bom: 'utf-8',
  utf8_nfd: 'utf-8',
  utf16le_bom: 'utf-16le',
  utf16be_bom: 'utf-16be',
};

describe.skipIf(!existsSync(join(corpus, 'legacy')))('the same articles in other encodings', () => {
  test.each(Object.entries(encodings))('%s decodes exactly', async (folder, encoding) => {
    const expected = join(corpus, 'legacy/expected');
    for (const name of readdirSync(join(corpus, 'legacy', folder))) {
      const suffixed = join(expected, `${name}.${folder}`);
      const wanted = await ingestFile(existsSync(suffixed) ? suffixed : join(expected, name));
      const read = await ingestFile(join(corpus, 'legacy', folder, name));
      expect(read.encoding).toBe(encoding);
      expect(read.issues).toEqual([]);
      expect(read.parts[0]?.text).toBe(wanted.parts[0]?.text);
    }
  });
});
