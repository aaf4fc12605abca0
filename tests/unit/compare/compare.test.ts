import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageLink } from '../../../src/shared/alignment';
import type { Span } from '../../../src/shared/article';
import { compare } from '../../../src/main/compare/compare';
import type { Comparable } from '../../../src/main/compare/comparable';
import { article, evening, football, morning } from './articles';

const quote = ({ text }: Comparable, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const shown = (a: Comparable, b: Comparable): string[] =>
  compare(a, b).links.map((link) => `${link.kind}: ${quote(a, link.a)} = ${quote(b, link.b)}`);

describe('compare', () => {
  it('links the same sentence as identical, whatever its case and punctuation', () => {
    const a = article('Đoàn khảo sát đã đi qua mười hai bản vùng cao, ghi lại tên các loài cây thuốc.');
    const b = article(
      'Đoàn khảo sát đã đi qua mười hai bản vùng cao ghi lại tên các loài cây thuốc!',
      'Mưa lớn cả tuần.',
    );
    expect(compare(a, b).links.map(({ kind, changes }) => ({ kind, changes }))).toEqual([
      { kind: 'identical', changes: [] },
    ]);
  });

  it('does not call two sentences identical that differ in one word', () => {
    const a = article('Bà con cảm ơn đoàn thầy thuốc đã lên bản khám bệnh suốt ba ngày mưa.');
    const b = article('Bà con cám ơn đoàn thầy thuốc đã lên bản khám bệnh suốt ba ngày mưa.');
    const [link] = compare(a, b).links;
    expect(link?.kind).toBe('reworded');
    expect(link?.changes.map(({ op, a: span }) => [op, a.text.slice(span.start, span.end)])).toEqual([
      ['replace', 'cảm'],
    ]);
  });

  it('takes the place of the tone for spelling, not for another word', () => {
    const a = article('Hội thi thổi cơm giữ trọn lề lối của làng, hoà thuận và vui vẻ.');
    const b = article('Hội thi thổi cơm giữ trọn lề lối của làng, hòa thuận và vui vẻ.');
    expect(compare(a, b).links.map(({ kind }) => kind)).toEqual(['identical']);
  });

  it('links a clause, a short sentence and a reworded sentence of two reports', () => {
    expect(shown(morning, evening)).toEqual([
      'partial: Ông Lê Quang Thạch cho biết nghề giấy dó ở Bình Lâm đã có hơn bốn trăm năm, từng nuôi sống 1.250 gia đình. = Nghề giấy dó ở Bình Lâm đã có hơn bốn trăm năm, từng nuôi sống 1.250 gia đình ven sông',
      'identical: Nay chỉ còn 37 hộ theo nghề. = Nay chỉ còn 37 hộ theo nghề.',
      'reworded: Hội nghị đề nghị mở lớp dạy nghề cho thanh niên, lập quỹ thu mua vỏ cây dó và đưa giấy dó vào trường học. = Các đại biểu đề nghị mở lớp dạy nghề cho thanh niên, lập quỹ thu mua vỏ cây dó và sớm đưa giấy dó vào các trường học.',
    ]);
  });

  it('links nothing between articles about different things', () => {
    expect(compare(morning, football)).toMatchObject({ links: [], coverage: { a: 0, b: 0 } });
  });

  it('does not link a standing formula inside sentences that say different things', () => {
    const a = article(
      'Thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng, xã Hòa Tâm trồng thêm chín héc ta dừa xiêm trong vụ này.',
    );
    const b = article(
      'Theo tinh thần Nghị quyết Đại hội lần thứ XIII của Đảng, đội văn nghệ phường tập hai vở chèo mới cho hội xuân.',
    );
    expect(compare(a, b).links).toEqual([]);
  });

  it('does not link the same kind of sentence about another meeting', () => {
    const a = article('Hội nghị Ngư nghiệp lần thứ 7 khai mạc ngày 4/3 tại Vũng Sứa với hai trăm đại biểu.');
    const b = article('Hội nghị Ngư nghiệp lần thứ 8 bế mạc chiều 19/6 ở Cồn Trăng sau phiên họp kín.');
    expect(compare(a, b).links).toEqual([]);
  });

  it('links each of two sentences with its half when they were merged into one', () => {
    const a = article('Cây cầu treo mới dài 86 mét. Kinh phí dựng cầu do bà con trong xã góp ba phần tư.');
    const b = article('Cây cầu treo mới dài 86 mét, với kinh phí dựng cầu do bà con trong xã góp ba phần tư.');
    const { links } = compare(a, b);
    expect(links.map(({ kind }) => kind)).toEqual(['partial', 'partial']);
    const [first, second] = links.map((link) => quote(b, link.b));
    expect(first).toBe('Cây cầu treo mới dài 86 mét');
    expect(second).toContain('kinh phí dựng cầu do bà con trong xã góp ba phần tư');
  });

  it('follows passages that changed their order', () => {
    const lines = [
      'Chợ phiên họp từ bốn giờ sáng và tan khi mặt trời lên khỏi ngọn đồi chè.',
      'Thợ rèn cuối cùng của phố huyện vẫn nhóm lò mỗi ngày rằm.',
      'Trường tiểu học mở thêm lớp dạy chữ Nôm cho người lớn tuổi.',
    ];
    const { links } = compare(article(...lines), article(...[...lines].reverse()));
    expect(links.map(({ kind }) => kind)).toEqual(['identical', 'identical', 'identical']);
  });

  it('links every copy of a statement in a doubled body', () => {
    const line = 'Kho thóc của hợp tác xã đã chứa đủ giống cho vụ chiêm tới.';
    const { links } = compare(article(line), article(line, 'Trời trở lạnh từ chiều qua.', line));
    expect(links.map(({ b }) => b[0]?.start)).toEqual([0, line.length + 1 + 'Trời trở lạnh từ chiều qua.'.length + 1]);
  });

  it('leaves related links and page furniture out', () => {
    const line = 'Kho thóc của hợp tác xã đã chứa đủ giống cho vụ chiêm tới.';
    const plain = article(line);
    const related: Comparable = { text: `${line}\n`, blocks: [{ kind: 'related', start: 0, end: line.length + 1 }] };
    expect(compare(plain, related).links).toEqual([]);
  });

  it('reads a sentence broken over lines as one', () => {
    const line = 'Đội thợ đã dựng xong khung nhà rông cao mười tám mét chỉ bằng gỗ lim và dây mây.';
    const broken: Comparable = {
      text: line.replace(' chỉ ', '\nchỉ '),
      blocks: [{ kind: 'paragraph', start: 0, end: line.length }],
    };
    expect(compare(article(line), broken).links.map(({ kind }) => kind)).toEqual(['identical']);
  });

  it('counts linked passages and letters', () => {
    const line = 'Kho thóc của hợp tác xã đã chứa đủ giống cho vụ chiêm tới.';
    const { passages, coverage } = compare(article(line, 'Trời trở lạnh.'), article(line));
    expect(passages).toEqual({ a: [1, 2], b: [1, 1] });
    expect(coverage.b).toBe(1);
    expect(coverage.a).toBeCloseTo(45 / 56, 2);
  });

  it('gives nothing for empty articles', () => {
    expect(compare(article(), article())).toEqual({
      links: [],
      coverage: { a: 0, b: 0 },
      passages: { a: [0, 0], b: [0, 0] },
    });
  });

  it('stays small on twenty thousand equal sentences', () => {
    const many = article('Hội nghị đã thành công rất tốt đẹp. '.repeat(20_000));
    const more = article('Hội nghị đã thành công rất tốt đẹp. '.repeat(20_001));
    expect(compare(many, more).links).toHaveLength(20_001);
  });
});

const vocabulary =
  'làng nghề giấy dó sông cầu trường lớp thóc vụ mới ngày đêm mưa nắng 12 37 đã và của với người dân xã'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 30 })
  .map((all) => `${all.join(' ')}.`);
const anyArticle = fc.array(sentence, { maxLength: 12 }).map((lines) => article(...lines));

describe('any two articles', () => {
  it('get spans inside the texts, in order, with words in them', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (a, b) => {
        for (const link of compare(a, b).links) {
          for (const [spans, { text }] of [[link.a, a] as const, [link.b, b] as const]) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('get the same passages linked when they change sides', () => {
    const key = (one: readonly Span[], other: readonly Span[]): string => JSON.stringify([one, other]);
    fc.assert(
      fc.property(anyArticle, anyArticle, (a, b) => {
        const there = compare(a, b).links.map((link) => key(link.a, link.b));
        const back = compare(b, a).links.map((link) => key(link.b, link.a));
        expect(new Set(back).size).toBe(back.length);
        const shared = there.filter((one) => back.includes(one));
        expect(shared.length).toBeGreaterThanOrEqual(Math.floor(Math.max(there.length, back.length) * 0.5));
      }),
      { numRuns: 150 },
    );
  });

  it('are all identical to themselves', () => {
    fc.assert(
      fc.property(anyArticle, (a) => {
        const { links, coverage, passages } = compare(a, a);
        expect(links.every(({ kind, changes }) => kind === 'identical' && changes.length === 0)).toBe(true);
        expect(passages.a[0]).toBe(passages.a[1]);
        expect(coverage).toEqual(a.blocks.length === 0 ? { a: 0, b: 0 } : { a: 1, b: 1 });
      }),
      { numRuns: 100 },
    );
  });

  it('have word changes that turn one side of a link into the other', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (a, b) => {
        for (const link of compare(a, b).links) expect(rebuilt(a, b, link)).toEqual(wordsOf(quote(b, link.b)));
      }),
      { numRuns: 150 },
    );
  });
});

/** The words of side a with every change made. */
function rebuilt(a: Comparable, b: Comparable, link: PassageLink): string[] {
  const parts: string[] = [];
  let at = link.a[0]?.start ?? 0;
  const keep = (until: number): void => {
    for (const { start, end } of link.a) {
      const [from, to] = [Math.max(start, at), Math.min(end, until)];
      if (from < to) parts.push(a.text.slice(from, to));
    }
    at = Math.max(at, until);
  };
  for (const change of link.changes) {
    keep(change.a.start);
    parts.push(b.text.slice(change.b.start, change.b.end));
    at = Math.max(at, change.a.end);
  }
  keep(link.a.at(-1)?.end ?? 0);
  return wordsOf(parts.join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
