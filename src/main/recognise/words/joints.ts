// Words that a page glued together ("tướngTrần") come in; the places where they were joined go out.

const SMALL = 1;
const CAPITAL = 2;
/** Case of every UTF-16 unit below the Latin Extended Additional block's end; words in other scripts have none here. */
const cases = new Uint8Array(0x1f00);
for (let unit = 0; unit < cases.length; unit += 1) {
  const char = String.fromCharCode(unit);
  if (char !== char.toUpperCase()) cases[unit] = SMALL;
  else if (char !== char.toLowerCase()) cases[unit] = CAPITAL;
}

/** True for a small letter at a place of a text. */
export function isSmall(text: string, at: number): boolean {
  return cases[text.charCodeAt(at)] === SMALL;
}

/** True for a capital at a place of a text. */
export function isCapital(text: string, at: number): boolean {
  return cases[text.charCodeAt(at)] === CAPITAL;
}

/** Places in a word where a capital after a small letter begins a new one. */
export function jointsOf(surface: string): readonly number[] {
  const joints: number[] = [];
  let start = 0;
  for (let at = 1; at < surface.length; at += 1) {
    if (!isCapital(surface, at) || !isSmall(surface, at - 1) || isPrefix(surface, start, at)) continue;
    joints.push(at);
    start = at;
  }
  return joints;
}

const LONGEST_PREFIX = 3;
/** First unit past the letters without marks. */
const LATIN = 0x80;

/** "Mc", "De", "Mac" in one word with the name they begin. */
function isPrefix(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PREFIX || !isCapital(text, start)) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= LATIN) return false;
  return true;
}
