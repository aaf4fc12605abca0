const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 4000;

/** A count of a list as Word (`lowerRoman`) and OpenDocument (`i`) name its format; unknown formats count in digits. */
export function formatNumber(count: number, format: string): string {
  if (format === 'lowerLetter' || format === 'a') return letter(count);
  if (format === 'upperLetter' || format === 'A') return letter(count).toUpperCase();
  if (format === 'lowerRoman' || format === 'i') return roman(count);
  if (format === 'upperRoman' || format === 'I') return roman(count).toUpperCase();
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  return String(count);
}

/** a … z, aa … zz. */
function letter(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.min(10, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  if (count < 1 || count >= MOST_ROMAN) return String(count);
  let rest = count;
  let out = '';
  for (const [value, digits] of romans) {
    for (; rest >= value; rest -= value) out += digits;
  }
  return out;
}
