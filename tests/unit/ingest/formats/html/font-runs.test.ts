import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../../src/main/ingest/source';
import { readHtml } from '../../../../../src/main/ingest/formats/html';
import { defaultReadLimits } from '../../../../../src/main/ingest/limits';
import { toTcvn3, toVni } from '../../encoding/encoders';

const one = 'Đoàn công tác của tỉnh đã làm việc với các đơn vị về kế hoạch hợp tác trong năm tới, nhất là thương mại.';
const two = 'Hai bên thống nhất lập một nhóm làm việc chung và gặp lại nhau vào quý hai để rà soát từng hạng mục.';
const tcvn3 = `<p><font face=".VnTime">${toTcvn3(one)}</font></p>`;
const vni = `<p><font face="VNI-Times">${toVni(two)}</font></p>`;

function read(body: string, as: BufferEncoding = 'latin1', head = ''): Source {
  const bytes = Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`, as);
  return readHtml({ bytes, path: 'a.html', limits: defaultReadLimits });
}
function textOf({ documents }: Source): string {
  return documents.map(({ text }) => text).join('\n');
}

describe('a page whose words tell one encoding and its fonts several', () => {
  test.each<[string, string]>([
    ['more in the one', `${tcvn3}${tcvn3}${vni}`],
    ['more in the other', `${tcvn3}${vni}${vni}`],
    ['as much in both', tcvn3 + vni],
    ['both in one paragraph', tcvn3.replace('</p>', ' ') + vni.replace('<p>', '')],
    [
      'one of them told by a style sheet',
      `<style>.cu{font-family:VNI-Times}</style>${tcvn3}<p class="cu">${toVni(two)}`,
    ],
  ])('is read run by run: %s', (_, body) => {
    for (const as of ['latin1', 'utf8'] as const) {
      const source = read(body, as);
      expect(textOf(source)).toContain(one);
      expect(textOf(source)).toContain(two);
      expect(source.issues).toEqual([]);
    }
    expect(read(body).encoding).toBe('mixed');
  });
  test('has its title and what stands in no such font from the words', () => {
    const source = read(
      `${tcvn3}${tcvn3}<p>${toTcvn3(two)}</p>${vni}`,
      'latin1',
      `<title>${toTcvn3('Hội nghị mùa lúa')}</title>`,
    );
    expect(textOf(source)).toBe([one, one, two, two].join('\n\n'));
    expect([source.encoding, source.documents[0]?.file?.title]).toEqual(['mixed', 'Hội nghị mùa lúa']);
  });
  test('is what it was where the fonts say the same', () => {
    const source = read(`${tcvn3}<p>${toTcvn3(two)}</p>`);
    expect([textOf(source), source.encoding, source.issues]).toEqual([`${one}\n\n${two}`, 'tcvn3', []]);
  });
  test('keeps the words where a font is only a name left behind', () => {
    const source = read(`<p><font face=".VnTime">${toVni(one)}</font></p><p>${toVni(two)}</p>`);
    expect([textOf(source), source.encoding]).toEqual([`${one}\n\n${two}`, 'vni']);
  });
  test('is obeyed where the reader chose', () => {
    const bytes = Buffer.from(`<p><font face=".VnTime">${toVni(one)}</font></p>`, 'latin1');
    const source = readHtml({ bytes, path: 'a.html', limits: defaultReadLimits, encoding: 'vni' });
    expect([textOf(source), source.encoding]).toEqual([one, 'vni']);
  });
  test('is read by its fonts also where entities part a run, and keeps what stands as Unicode beside it', () => {
    const parted = tcvn3.replaceAll('\xad', '&shy;').replace('</p>', ' Hội nghị này kết thúc.</p>');
    const source = read(`${parted}${vni}${parted}`, 'utf8');
    expect(textOf(source)).toBe([`${one} Hội nghị này kết thúc.`, two, `${one} Hội nghị này kết thúc.`].join('\n\n'));
  });
});

describe('a page whose letters stand as entities', () => {
  const entities = (held: string): string => held.replace(/[\x80-\xff]/gu, (one) => `&#${one.charCodeAt(0)};`);
  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ])('is read by its words: %s', (encoding, encode) => {
    const source = read(entities(`<p>${encode(one)}</p><p>${encode(two)}</p>`));
    expect([textOf(source), source.encoding, source.issues]).toEqual([`${one}\n\n${two}`, encoding, []]);
  });
  test('is read by its fonts where it has some, and the rest by its words', () => {
    const source = read(entities(`<h1>${toTcvn3('Hội nghị mùa lúa')}</h1>${tcvn3}<p>${toTcvn3(two)}</p>`));
    expect(textOf(source)).toBe(`Hội nghị mùa lúa\n\n${one}\n\n${two}`);
  });
});
