// What stands before the headlines of a digest: "1. ", "(2)", "II/", "Bài 3: ", "* ".

/** A label at the start of a line. */
export interface Label {
  /** Labels of one family are written alike: "0." of "1." and "12.". */
  readonly family: string;
  /** Its number; `null` for a stroke. */
  readonly number: number | null;
  /** Units up to the words behind it. */
  readonly length: number;
}

const shapes = [
  /^(?<before>(?:(?:Bài|Tin|Mục|BÀI|TIN|MỤC)\s+(?:số\s+)?)?)(?<digits>\d{1,3})(?<after>\s?[.):/|–-]|(?=\s*[“"])|(?<=(?:Bài|Tin|Mục|BÀI|TIN|MỤC)\s+(?:số\s+)?\d{1,3})(?=\s))\s*(?=\S)/u,
  /^(?<before>[([])(?<digits>\d{1,3})(?<after>[)\]][.:]?)\s*(?=\S)/u,
  /^(?<before>(?:(?:Bài|Tin|Mục|BÀI|TIN|MỤC)\s+)?)(?<roman>[IVXL]{1,6})(?<after>\s?[.):/–-])\s+(?=\S)/u,
  /^(?<stroke>#{1,4}|[*•+■▪►●◆♦✓→➢❖–-])\s+(?=\S)/u,
];

/** What every label begins with. */
const opening = /^[\d([IVXLBTMbtm#*•+■▪►●◆♦✓→➢❖–-]/u;

/** The label a line starts with; `null` where it starts with words. */
export function labelOf(words: string): Label | null {
  if (!opening.test(words)) return null;
  for (const shape of shapes) {
    const found = shape.exec(words);
    if (found === null) continue;
    const { before = '', digits, roman, after = '', stroke } = found.groups ?? {};
    // "12/3/2020", "10:30" and "1.5 tỷ" are no labels.
    if (digits !== undefined && /^\d/u.test(words.slice(found[0].length)) && /\S$/u.test(found[0])) return null;
    const number = stroke === undefined ? (digits === undefined ? valueOf(roman ?? '') : Number(digits)) : null;
    const family = stroke ?? `${before.trim()}${digits === undefined ? 'I' : '0'}${after.trim()}`;
    return { family, number, length: found[0].length };
  }
  return null;
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function valueOf(roman: string): number {
  const values = Array.from(roman, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
