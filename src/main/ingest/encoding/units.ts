// Long texts in pieces of little memory: a string built letter by letter, or all matches of a pattern in a list, takes many
// times what the text itself does.

/** Characters below 0x10000 put one after the other, at most as many as were said. */
export class Units {
  private readonly units: Uint16Array;
  private length = 0;

  constructor(most: number) {
    this.units = new Uint16Array(most);
  }

  add(unit: number): void {
    this.units[this.length] = unit;
    this.length += 1;
  }

  /** All of them as a string. */
  text(): string {
    return Buffer.from(this.units.buffer, 0, this.length * 2).toString('utf16le');
  }
}

/** Number of matches of a global pattern. */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
