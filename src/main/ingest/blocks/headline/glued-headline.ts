// A first line may hold a headline and, without a mark between, the lead or a caption: pieces come in, cut there they go out.
import { trimmed } from '../lines';
import { piece, trimmedPiece, type Piece } from '../piece';

const SHORTEST = 25;
const LONGEST = 170;
const LONGEST_TITLE = 220;
const READ = 400;
/** A headline ends with a word or a quote, and what opens a lead or a caption stands behind it with a capital. */
const glue = '(?<=[\\p{L}\\d”"’)])\\s+';
const name = '(?:\\p{Lu}\\p{L}+\\s){2,4}';
const honorific = '(?:Đồng chí|Ông|Bà|Tổng Bí thư|Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Đại tướng)\\s';
const leadOpener = new RegExp(
  `${glue}(?=(?:(?:Sáng|Trưa|Chiều|Tối|Đêm)\\s(?:nay|qua|sớm|ngày|\\d)|Ngày\\s\\d|Hôm\\s(?:nay|qua)|Phát biểu|Theo|Tại|Nhân dịp|Trong khuôn khổ|Trả lời)(?=[\\s,]))`,
  'u',
);
/** "Ông Mai Văn An (giữa) thăm bản": a caption up to the next word that opens a sentence behind a name. */
const placedCaption = new RegExp(
  `${glue}(?=(${honorific}${name}\\((?:giữa|bên|bìa|hàng|ngoài cùng|trái|phải|thứ)[^()]*\\).*?)(?:(?<=\\s\\p{Lu}\\p{L}*)\\s(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll})|[.:]|$))`,
  'u',
);
/** "Đồng chí Mai An Vụ việc …": whom a portrait shows, before the first word of the lead. */
const portrait = new RegExp(
  `${glue}(?=(${honorific}${name})(?:Vụ|Việc|Cuộc|Một|Những|Các|Nhiều|Theo|Sau|Trong|Tại|Ngày|Để|Ðể|Thưa|Xin|Hôm|Với|Khi|Từ|Đây|Trước|Đến)\\s\\p{Ll})`,
  'u',
);

/** Cuts the headline, and a caption behind it, off a first line that goes on with other words. */
export function splitHeadline(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1 || first.kind !== null || !mayGoOn(text, first)) return pieces;
  const words = text.slice(first.start, Math.min(first.end, first.start + READ));
  const found = [placedCaption, portrait, leadOpener].map((shape) => shape.exec(words)).find(isHeadlineBefore);
  if (!found) return pieces;
  const captionStart = found.index + found[0].length;
  const captionEnd = captionStart + (found[1] ?? '').length;
  const parts = [
    trimmedPiece(text, first.start, first.start + found.index, 'title'),
    trimmedPiece(text, first.start + captionStart, first.start + captionEnd, 'caption'),
    piece(trimmed(text, first.start + captionEnd, first.end).start, first.end),
  ];
  return [...parts.filter(({ start, end }) => start < end), ...pieces.slice(1)];
}

/** A headline alone has no full stop and is not long. */
function mayGoOn(text: string, { start, end }: Piece): boolean {
  return end - start > LONGEST_TITLE || (end - start > LONGEST / 2 && /[.!?…]["”]?$/u.test(text.slice(end - 2, end)));
}

function isHeadlineBefore(found: RegExpExecArray | null): boolean {
  if (found === null || found.index < SHORTEST || found.index > LONGEST) return false;
  return (
    !/[.!?;…]|,\s*$/u.test(found.input.slice(0, found.index)) && !/^\(|^[\p{L}\d.]{2,20}\s[-–]\s/u.test(found.input)
  );
}
