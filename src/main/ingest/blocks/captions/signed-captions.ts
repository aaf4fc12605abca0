// Some papers print who made a picture right behind its caption, with no mark between: "Đội chủ nhà ăn mừng MAI AN". The
// lines of an article come in; which of them end so goes out.

const SHORTEST = 30;
const LONGEST = 300;
/** More names than make the pictures of one page are a list of persons. */
const MOST_MAKERS = 20;
/** A name in capitals behind words that are not: several words, each with a vowel, since others may be an abbreviation. */
const inCapitals =
  /\p{Ll}[\p{L}\d)"”]*\s(?!TẠI|Ở)\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}(?<!\s[BCDĐFGHKLMNPQRSTVXZ]+(?:\s\p{Lu}+)*)$/u;
/** The name behind a word that is no kind of place: "… tỉnh Hà Nam" ends many a line of a career. */
const named =
  /(?<!(?:tỉnh|phố|huyện|quận|xã|phường|trấn|ủy)\s)(?<=[\p{Ll}\d)"”]\s)(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2})$/u;

/** Numbers of the lines that end with a name in capitals, or with one that ends several lines and stands nowhere else. */
export function signedCaptions(lines: readonly string[], open: readonly number[]): readonly number[] {
  const short = open.filter((index) => isShort(lines[index] ?? ''));
  const makers = new Map<string, number[]>();
  const signed: number[] = [];
  for (const index of short) {
    const line = lines[index] ?? '';
    if (isCapital(line.charAt(line.length - 1))) {
      if (inCapitals.test(line)) signed.push(index);
      continue;
    }
    const maker = isCapital(line.charAt(line.lastIndexOf(' ') + 1)) ? named.exec(line)?.[1] : undefined;
    if (maker === undefined) continue;
    const ends = makers.get(maker);
    if (ends === undefined) makers.set(maker, [index]);
    else ends.push(index);
  }
  const known = [...makers].filter(([, ends]) => ends.length > 1);
  if (known.length > MOST_MAKERS) return signed;
  return signed.concat(...known.filter(([maker]) => !isNamed(lines, maker)).map(([, ends]) => ends));
}

function isNamed(lines: readonly string[], maker: string): boolean {
  return lines.some((line) => isNamedInside(line, maker));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isShort(line: string): boolean {
  // What begins so is one of a list.
  if (/^[-–—•*+]\s/u.test(line)) return false;
  return line.length >= SHORTEST && line.length <= LONGEST && /\p{L}/u.test(line.charAt(line.length - 1));
}

function isNamedInside(line: string, maker: string): boolean {
  const at = line.indexOf(maker);
  return at > 0 && at + maker.length < line.length;
}
