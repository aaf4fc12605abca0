// Articles made of syllables: alike but for their marks, tones in either place, decomposed letters, hidden blocks, foreign
// spellings, officials and themes. No sentence of them was ever printed.
import type { Block } from '../../../src/shared/article';
import type { Random } from './random';

const syllables = [
  ...['đối', 'đội', 'đôi', 'doi', 'ngoại', 'ngoài', 'ngoai', 'hòa', 'hoà', 'hóa', 'hoá', 'hoa', 'bình', 'binh'],
  ...['thúy', 'thuý', 'lý', 'lí', 'ly', 'mỹ', 'mĩ', 'quý', 'quí', 'khỏe', 'khoẻ', 'hội', 'hối', 'nghị', 'nghỉ'],
  ...['họp', 'báo', 'bão', 'bao', 'nước', 'người', 'đường', 'trường', 'chương', 'ASEAN', 'APEC', '2021', '14', '1.204'],
  ...['hợp', 'tác', 'tấc', 'kinh', 'tế', 'tệ', 'biển', 'biên', 'giới', 'xã', 'xá', 'COVID-19', 'hải', 'hai', 'quan'],
];
const people = ['Nguyễn Văn Bình', 'Trần Thị Thúy', 'Lê Đức Hòa', 'Phạm Quý Lý', 'Nguyen Van Binh'];
const titles = ['Bộ trưởng Bộ Ngoại giao', 'Thứ trưởng Bộ Công Thương', 'Chủ tịch Quốc hội'];
const publishers = ['Báo Tin Làng', 'Thời báo Bờ Tre', 'Nguồn Sáng'];
const authors = ['Lê Viết', 'Hoà Biên'];

function line(random: Random, most: number): string {
  const words = Array.from({ length: 1 + random.below(most) }, () => random.of(syllables));
  const text = words.join(random.once(6) ? '\u00a0' : ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function paragraph(random: Random): string {
  const kind = random.below(8);
  if (kind === 0) return `${random.of(titles)} ${random.of(people)} phát biểu tại hội nghị ${line(random, 5)}.`;
  if (kind === 1) return `Hội nghị có chủ đề “${line(random, 6)}, ${line(random, 4)}”.`;
  return `${line(random, 14)}, ${line(random, 8)}.`;
}

/** A page with a name for its file; some are text, some decomposed, some pages with related links. */
export function generatedFile(random: Random, number: number): { readonly name: string; readonly content: string } {
  const paragraphs = Array.from({ length: 1 + random.below(5) }, () => paragraph(random));
  const title = line(random, 8);
  const isPage = random.once(2);
  const content = isPage ? page(random, title, paragraphs) : plain(random, title, paragraphs);
  const folder = isPage ? 'trang' : 'chữ';
  const shown = random.once(5) ? content.normalize('NFD') : content;
  return { name: `${folder}-${number}.${isPage ? 'html' : 'txt'}`, content: shown };
}

/** An article as reading gives it: a title, paragraphs, and perhaps links to others between them. */
export function generatedText(random: Random): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let text = '';
  const add = (kind: Block['kind'], content: string): void => {
    const start = text.length;
    text += `${content}\n`.normalize('NFC');
    blocks.push({ kind, start, end: text.length });
  };
  add('title', line(random, 8));
  for (let left = random.below(6); left > 0; left -= 1)
    add(random.once(4) ? 'related' : 'paragraph', paragraph(random));
  return { text, blocks };
}

function plain(random: Random, title: string, paragraphs: readonly string[]): string {
  const related = random.once(3) ? ['Tin liên quan:', line(random, 7), line(random, 7)] : [];
  return [title, ...paragraphs, ...related].join('\n\n');
}

function page(random: Random, title: string, paragraphs: readonly string[]): string {
  const day = `20${String(19 + random.below(4))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const facts = [
    random.once(4) ? '' : `<meta property="og:site_name" content="${random.of(publishers)}">`,
    random.once(3) ? '' : `<meta name="author" content="${random.of(authors)}">`,
    random.once(4) ? '' : `<meta property="article:published_time" content="${day}T08:30:00+07:00">`,
  ];
  const credit = random.once(3) ? '<p>Theo TTXVN</p>' : '';
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html><head><title>${title}</title>${facts.join('')}</head>
<body><article><h1>${title}</h1>${body}${credit}</article></body></html>`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
