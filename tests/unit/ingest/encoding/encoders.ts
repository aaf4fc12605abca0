// Encoders for tests: Unicode comes in, the legacy bytes go out as Latin-1 characters. Made apart from the decoders.
const tcvn3 = new Map(
  (
    'Ă=a1 Â=a2 Ê=a3 Ô=a4 Ơ=a5 Ư=a6 Đ=a7 ă=a8 â=a9 ê=aa ô=ab ơ=ac ư=ad đ=ae à=b5 ả=b6 ã=b7 á=b8 ạ=b9 ằ=bb ẳ=bc ẵ=bd ' +
    'ắ=be ặ=c6 ầ=c7 ẩ=c8 ẫ=c9 ấ=ca ậ=cb è=cc ẻ=ce ẽ=cf é=d0 ẹ=d1 ề=d2 ể=d3 ễ=d4 ế=d5 ệ=d6 ì=d7 ỉ=d8 ĩ=dc í=dd ị=de ' +
    'ò=df ỏ=e1 õ=e2 ó=e3 ọ=e4 ồ=e5 ổ=e6 ỗ=e7 ố=e8 ộ=e9 ờ=ea ở=eb ỡ=ec ớ=ed ợ=ee ù=ef ủ=f1 ũ=f2 ú=f3 ụ=f4 ừ=f5 ử=f6 ' +
    'ữ=f7 ứ=f8 ự=f9 ỳ=fa ỷ=fb ỹ=fc ý=fd ỵ=fe'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', String.fromCharCode(parseInt(pair.slice(2), 16))] as const),
);
const punctuation1252 = new Map(
  '…\x85 ‘\x91 ’\x92 “\x93 ”\x94 •\x95 –\x96 —\x97'.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);

function plain(letter: string): string {
  const sign = punctuation1252.get(letter) ?? letter;
  return sign.charCodeAt(0) < 256 ? sign : '?';
}

/** TCVN3; capitals with a tone become small letters, as the encoding has none. */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    return tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? plain(letter);
  }).join('');
}

const vniSingles = new Map(
  'đñ ơô ưö ìì íí ỉæ ĩó ịò ỵî'.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);
const vniMarks: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0301': 'ù',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0301': 'á',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0301': 'é',
  '\u0306\u0323': 'ë',
};

function vniLetter(letter: string): string {
  const single = vniSingles.get(letter);
  if (single !== undefined) return single;
  const parts = letter.normalize('NFD');
  const horned = parts.includes('\u031b') ? (vniSingles.get((parts[0] ?? '') === 'o' ? 'ơ' : 'ư') ?? '') : parts[0];
  // NFD puts the dot below before the circumflex and the breve.
  const marks = Array.from(parts.slice(1).replace('\u031b', ''))
    .sort((one) => (/[\u0302\u0306]/u.test(one) ? -1 : 1))
    .join('');
  const mark = vniMarks[marks];
  return mark === undefined ? plain(letter) : `${horned ?? ''}${mark}`;
}

/** VNI for Windows. */
export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    return small === letter || small.length !== 1 ? vniLetter(letter) : vniLetter(small).toUpperCase();
  }).join('');
}

const viqrMarks: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0301': "'",
  '\u0323': '.',
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
};

/** VIQR after RFC 1456, with a backslash where a sign after a vowel stands for itself. */
export function toViqr(text: string): string {
  const ascii = text
    .normalize('NFC')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replaceAll('…', '...');
  const escaped = ascii.replace(/([aeiouyăâêôơưà-ỹ])(?=[`?~'.^(+])/giu, '$1\\');
  return Array.from(escaped, (letter) => {
    if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
    const [base, ...marks] = letter.normalize('NFD');
    const shape = marks.filter((mark) => /[\u0302\u0306\u031b]/u.test(mark));
    const tone = marks.filter((mark) => !shape.includes(mark));
    return [base, ...[...shape, ...tone].map((mark) => viqrMarks[mark] ?? mark)].join('');
  }).join('');
}

/** Windows-1258 as Windows writes it: precomposed where the page has the letter, a combining tone where not. */
export function to1258(text: string): string {
  const letters = new Map(
    Array.from('ĂĐƠƯăđơư').map((l, at) => [l, '\u00c3\u00d0\u00d5\u00dd\u00e3\u00f0\u00f5\u00fd'[at] ?? ''] as const),
  );
  const tones = new Map(
    Array.from('\u0300\u0309\u0303\u0301\u0323').map(
      (tone, at) => [tone, '\u00cc\u00d2\u00de\u00ec\u00f2'[at] ?? ''] as const,
    ),
  );
  const own = new Set('ÀÁÂÈÉÊËÍÎÏÓÔÖÙÚÛÜàáâèéêëíîïóôöùúûü');
  return Array.from(text.normalize('NFC'), (letter) => {
    if (own.has(letter)) return letter;
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => tones.has(part)) ?? '';
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return (letters.get(base) ?? (own.has(base) ? base : plain(base))) + (tones.get(tone) ?? '');
  }).join('');
}
