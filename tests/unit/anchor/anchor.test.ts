import { describe, expect, test } from 'vitest';
import { anchor } from '../../../src/main/anchor/anchor';
import { lookAlikesOf, targetOf } from '../../../src/main/anchor/target';

const lines = [
  'Hội nghị thủy lợi lần thứ 12 bàn chuyện hạn mặn',
  'Ngày 4/6, hội nghị thủy lợi lần thứ 12 khai mạc tại Bến Nước với hơn hai trăm đại biểu.',
  'Phát biểu khai mạc, Thứ trưởng Lê Văn Mẫu cho rằng việc trữ nước ngọt phải đi trước một bước. Ông đề nghị các tỉnh lập kế hoạch riêng cho từng con kênh.',
  'Tại phiên buổi sáng, đại biểu nghe ba báo cáo về xâm nhập mặn. Nhiều ý kiến tán thành cách làm của tỉnh Bến Nước.',
  'Tại phiên buổi chiều, đại biểu nghe ba báo cáo về vốn đầu tư. Nhiều ý kiến tán thành cách làm của tỉnh Cồn Cát.',
  'Hội nghị bế mạc chiều cùng ngày.',
];
const text = lines.join('\n\n');

function noteOn(quote: string, source = text) {
  const start = source.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  const target = targetOf(source, { start, end: start + quote.length });
  return { target, hints: { lookAlikes: lookAlikesOf(source, target) } };
}

function found(changed: string, quote: string, source = text) {
  const { target, hints } = noteOn(quote, source);
  const { state, place } = anchor(changed, target, hints);
  return { state, words: place === null ? null : changed.slice(place.start, place.end) };
}

const advance = 'việc trữ nước ngọt phải đi trước một bước';
const morning = 'Tại phiên buổi sáng, đại biểu nghe ba báo cáo về xâm nhập mặn.';
const afternoon = 'Tại phiên buổi chiều, đại biểu nghe ba báo cáo về vốn đầu tư.';
const praise = 'Nhiều ý kiến tán thành cách làm của tỉnh Bến Nước.';

describe('anchor', () => {
  test('says exact where nothing changed', () => {
    expect(found(text, advance)).toEqual({ state: 'exact', words: advance });
  });

  test('keeps the highlight after a paragraph is inserted above', () => {
    expect(found(`Tin mới nhận\n\n${text}`, advance)).toEqual({ state: 'moved', words: advance });
  });

  test('keeps the highlight when the text below changes', () => {
    expect(found(text.replace(lines[4] ?? '', 'Phiên chiều bị hoãn.'), advance)).toEqual({
      state: 'exact',
      words: advance,
    });
  });

  test('keeps the highlight when lines are broken elsewhere', () => {
    const wrapped = text.replace(/(\S+ \S+ \S+ \S+) /g, '$1\n');
    expect(found(wrapped, morning)).toEqual({
      state: 'moved',
      words: wrapped.match(/Tại\s+phiên\s+buổi\s+sáng[^.]+mặn\./)?.[0],
    });
  });

  test('takes a quote kept in NFD for the same words', () => {
    const { target } = noteOn(advance);
    const decomposed = {
      ...target,
      exact: target.exact.normalize('NFD'),
      prefix: target.prefix.normalize('NFD'),
      suffix: target.suffix.normalize('NFD'),
    };
    expect(anchor(text, decomposed)).toEqual({ state: 'exact', place: target.position });
  });

  test.each([
    ['a letter', 'xâm nhập', 'xâm nhậpp'],
    ['a mark', 'báo cáo', 'báo cào'],
    ['a tone placed otherwise', 'thủy lợi', 'thuỷ lợi'],
    ['a comma', 'sáng, đại', 'sáng đại'],
    ['case', 'hội nghị thủy', 'HỘI NGHỊ THỦY'],
  ])('follows a quote in which %s was corrected', (_, was, is) => {
    const quote = lines.find((line) => line.includes(was)) ?? '';
    const changed = text.replace(quote, quote.replace(was, is));
    expect(found(changed, quote)).toEqual({ state: 'moved', words: quote.replace(was, is) });
  });

  test('gives the note up when its paragraph is gone', () => {
    expect(found(text.replace(`${lines[2] ?? ''}\n\n`, ''), advance)).toEqual({ state: 'lost', words: null });
  });

  test.each([
    ['morning', morning, afternoon],
    ['afternoon', afternoon, morning],
  ])('does not move from the removed %s sentence to its look-alike', (_, quote) => {
    expect(['unsure', 'lost']).toContain(found(text.replace(quote, ''), quote).state);
  });

  test('does not take a look-alike that was put in the place of the quote', () => {
    const swapped = text.replace(afternoon, '').replace(morning, afternoon);
    expect(['unsure', 'lost']).toContain(found(swapped, morning).state);
  });

  test.each([
    ['another ordinal', 'lần thứ 12', 'lần thứ 13'],
    ['another ordinal in words', 'hơn hai trăm', 'hơn ba trăm'],
    ['another date', '4/6', '5/6'],
    ['another name', 'Bến Nước', 'Cồn Cát'],
  ])('is not sure of a sentence with %s', (_, was, is) => {
    const quote = lines[1] ?? '';
    expect(found(text.replace(quote, quote.replace(was, is)), quote).state).toBe('unsure');
  });

  test('follows two sentences that changed places', () => {
    const swapped = text.replace(morning, '@').replace(afternoon, morning).replace('@', afternoon);
    const { words } = found(swapped, morning);
    expect(words).toBe(morning);
  });

  test('never puts the note on the other copy of a repeated sentence', () => {
    const source = `${text}\n\nBài liên quan: ${praise} Xem thêm trang sau.`;
    const without = source.replace(praise, '');
    expect(['unsure', 'lost']).toContain(found(without, praise, source).state);
  });

  test('tells copies of a repeated sentence apart by their context', () => {
    const source = `${text}\n\nBài liên quan: ${praise} Xem thêm trang sau.`;
    const changed = `Mở đầu.\n\n${source}`;
    const { target, hints } = noteOn(praise, source);
    expect(anchor(changed, target, hints)).toEqual({
      state: 'moved',
      place: { start: changed.indexOf(praise), end: changed.indexOf(praise) + praise.length },
    });
  });

  test('is not sure between two copies of a whole doubled body', () => {
    const doubled = `${text}\n\n${text}`;
    expect(found(`Mở đầu.\n\n${doubled}`, 'Ông đề nghị các tỉnh', doubled).state).toBe('unsure');
  });

  test('gives a single common word up when its context is gone', () => {
    expect(found(text.replace(lines[2] ?? '', ''), 'kế hoạch').state).toBe('lost');
  });

  test('says lost for a note without a quote', () => {
    expect(anchor(text, { position: { start: 0, end: 0 }, exact: '', prefix: '', suffix: '', paragraph: '' })).toEqual({
      state: 'lost',
      place: null,
    });
  });

  test('finds a quote of another program that came without context', () => {
    const bare = { position: { start: 0, end: 0 }, exact: morning, prefix: '', suffix: '', paragraph: '' };
    expect(anchor(text, bare).place).toEqual({
      start: text.indexOf(morning),
      end: text.indexOf(morning) + morning.length,
    });
  });
});
