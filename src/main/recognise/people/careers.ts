// Where a printed title stands in public life: how high, of which province or country. Tells persons of one name apart.
import { phraseKey } from '../words/forms';
import { isSameCountry, places } from '../lexicon/places';
import { longestPhrase } from '../words/phrases';
import { isCap, keyAt, keysOf, tokenise } from '../words/tokens';

/** How high an office is: 8 heads the state or party, 7 a ministry, 6 its deputies, 5 a department, 4 heads a province, 3 serves one, 2 a district, 1 a commune; 0 when the title does not tell. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What branch of public life a title belongs to. */
export type Body =
  'party' | 'state' | 'government' | 'assembly' | 'justice' | 'forces' | 'diplomacy' | 'local' | 'front' | 'other';

/** What a title says of a career. */
export interface Career {
  readonly level: Level;
  readonly body: Body;
  /** A province or city, as a key; `null` when none is printed. */
  readonly place: string | null;
  /** A country other than Viet Nam, as a key; `null` when none is printed. */
  readonly country: string | null;
  /** An office held no more. */
  readonly isFormer: boolean;
}

const levels: readonly (readonly [Level, RegExp])[] = [
  [1, / (?:xã(?! hội)|phường|thị trấn|(?<!nông )thôn|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|commune|ward) /u],
  [2, / (?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy|thượng tá|trung tá|district) /u],
  [
    8,
    /^ (?:nguyên |cố |cựu )?(?:tổng bí thư|chủ tịch nước|chủ tịch quốc hội|thủ tướng|tổng thống|general secretary|party general secretary|prime minister|state president|president) /u,
  ],
  [
    6,
    / (?:thứ trưởng|tổng cục trưởng|thượng tướng|phó tổng thanh tra|phó chủ nhiệm văn phòng|deputy minister|vice minister|deputy foreign minister) /u,
  ],
  [
    7,
    / (?:bộ chính trị|ban bí thư|phó thủ tướng|phó chủ tịch nước|phó chủ tịch quốc hội|bộ trưởng|chánh án tòa án nhân dân tối cao|viện trưởng viện kiểm sát nhân dân tối cao|thống đốc ngân hàng nhà nước|tổng thanh tra|tổng kiểm toán|ngoại trưởng|đại tướng|trưởng ban .* trung ương|minister|vice president|deputy prime minister) /u,
  ],
  [5, / (?:cục trưởng|vụ trưởng|cục phó|vụ phó|viện trưởng|đại sứ|tổng lãnh sự|trung tướng|thiếu tướng|ambassador) /u],
  [
    4,
    /^ (?:nguyên |cựu )?(?:bí thư (?:tỉnh|thành) ủy|chủ tịch (?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: (?:tỉnh|thành phố|tp))?) /u,
  ],
  [3, / (?:tỉnh ủy|thành ủy|sở|tỉnh|công an (?:tỉnh|thành phố)|đại tá|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) /u],
];

const bodies: readonly (readonly [Body, RegExp])[] = [
  [
    'local',
    / (?:tỉnh|tỉnh ủy|thành ủy|huyện|huyện ủy|quận|quận ủy|xã(?! hội)|phường|thị trấn|thị xã|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|sở|thành phố) /u,
  ],
  ['diplomacy', / (?:đại sứ|đại biện|lãnh sự|tổng lãnh sự|tham tán|công sứ|phái đoàn|ambassador|consul) /u],
  [
    'forces',
    / (?:tướng|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|tư lệnh|chính ủy|quân khu|tham mưu trưởng|đô đốc|công an|general) /u,
  ],
  ['justice', / (?:chánh án|viện kiểm sát|vksnd|tòa án|tand|thẩm phán|kiểm sát viên) /u],
  ['assembly', / (?:quốc hội|đbqh|nghị viện|thượng viện|hạ viện|nghị sĩ|national assembly) /u],
  [
    'front',
    / (?:mặt trận tổ quốc|mttq|liên đoàn lao động|hội liên hiệp phụ nữ|đoàn thanh niên|trung ương đoàn|hội nông dân|cựu chiến binh) /u,
  ],
  ['state', / (?:chủ tịch nước|tổng thống|quốc vương|nhà vua|state president|president) /u],
  [
    'party',
    / (?:tổng bí thư|bộ chính trị|ban bí thư|trung ương đảng|ban tổ chức trung ương|đảng ủy|bí thư|ban .* trung ương|general secretary|politburo) /u,
  ],
  [
    'government',
    / (?:thủ tướng|bộ trưởng|thứ trưởng|bộ|chính phủ|cục trưởng|vụ trưởng|tổng cục|thống đốc|ngoại trưởng|minister|prime minister) /u,
  ],
];

/** Towns and quarters that places.ts lists beside provinces; an office there says nothing against one in its province. */
const towns = new Set(
  'vinh|nha trang|đà lạt|hạ long|thủ đức|hai bà trưng|hoàn kiếm|ba đình|hồng bàng|lê chân|ngô quyền|điện biên phủ|tây nguyên|nam bộ|tây nam bộ|tây bắc|hoàng sa|trường sa|phú quốc|côn đảo|vũng tàu|sài gòn'
    .split('|')
    .map(phraseKey),
);
const HOME = phraseKey('việt nam');
const kept = new Map<string, Career>();
const MOST_KEPT = 50_000;

/** What a title as printed says of the career of who bears it; the same title always says the same. */
export function careerOf(title: string): Career {
  const known = kept.get(title);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const career = readCareer(title);
  kept.set(title, career);
  return career;
}

function readCareer(title: string): Career {
  const tokens = tokenise(title, []);
  const key = ` ${keysOf(tokens).join(' ')} `;
  const found = placesIn(title);
  const level = levels.find(([, pattern]) => pattern.test(key))?.[0] ?? 0;
  return {
    level,
    body: bodies.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other',
    place: level <= 4 ? (found.regions[0] ?? null) : null,
    country: level >= 6 && !found.countries.includes(HOME) ? (found.countries.at(-1) ?? null) : null,
    isFormer: /^ (?:nguyên|cố|cựu|former) /u.test(key),
  };
}

function placesIn(title: string): { readonly regions: readonly string[]; readonly countries: readonly string[] } {
  const tokens = tokenise(title, []);
  const regions: string[] = [];
  const countries: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = isCap(tokens, at) ? longestPhrase(places, tokens, at) : null;
    if (match === null) continue;
    const key = keysOf(tokens, at, match.to).join(' ');
    // "Bộ Tư pháp" is a ministry, not France.
    const isField = keyAt(tokens, at - 1) === 'tư';
    if (match.value === 'country' && !isField) countries.push(key);
    else if (match.value === 'region' && !towns.has(key)) regions.push(plainPlace(key));
    at = match.to - 1;
  }
  return { regions, countries };
}

/** One name for a province or city however it is written. */
function plainPlace(key: string): string {
  const plain = key.replace(/^(?:tp|thành phố|tỉnh) /u, '');
  return plain === 'hcm' || plain === 'tphcm' ? phraseKey('hồ chí minh') : plain;
}

/** True when two titles name different countries. */
export function areOfTwoCountries(a: Career, b: Career): boolean {
  return a.country !== null && b.country !== null && !isSameCountry(a.country, b.country);
}
