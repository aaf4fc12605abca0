import { sentences } from '../../text/sentences';

const LONGEST = 110;
const SHORTEST = 30;
const openingTime =
  /^(?:(?:Vào\s+)?(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Nn]gày|Hôm nay|Hôm qua|Theo đặc phái viên \p{Lu}+,)(?:\s+(?:nay|qua|sớm|ngày))*\s*\(?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}(?:\s?(?:[/.-]|năm)\s?\d{4})?\)?(?:\s*\([^)]*\))?\s*,\s*)/u;
const openingMark = /^(?:\([^()]{2,24}\)|[\p{Lu}][\p{L}&.]{1,15}(?:\.(?:vn|VN|com))?)\s*[-–—]\s+/u;
const clauseEnd =
  /;\s|:\s|\s[-–—]\s|,?\s(?=(?:với chủ đề|là dịp|nhằm|để|trong đó|đồng thời|qua đó|sau khi|trước khi)\s)/gu;

/** A title made of the lead's first clause, for an article that prints none: the words as printed, cut off with "…". */
export function makeTitle(lead: string): string {
  const whole = lead.replace(/\s+/gu, ' ').trim();
  const first = sentences(whole)[0];
  const sentence = whole.slice(first?.start ?? 0, first?.end ?? whole.length).replace(openingMark, '');
  const said = capital(sentence.replace(openingTime, '')).replace(/[.…]+$/u, '');
  if (said.length <= LONGEST) return said;
  return cutAtClause(said);
}

function cutAtClause(said: string): string {
  for (const match of said.matchAll(clauseEnd)) {
    if (match.index > LONGEST) break;
    if (match.index >= SHORTEST && isOutsideQuotes(said.slice(0, match.index))) return said.slice(0, match.index);
  }
  const space = said.lastIndexOf(' ', LONGEST);
  return `${said.slice(0, space > SHORTEST ? space : LONGEST).replace(/[\s,;:–-]+$/u, '')}…`;
}

function isOutsideQuotes(part: string): boolean {
  const opened = (part.match(/[“"]/gu) ?? []).length;
  const closed = (part.match(/”/gu) ?? []).length;
  return part.includes('“') ? opened === closed : opened % 2 === 0;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
