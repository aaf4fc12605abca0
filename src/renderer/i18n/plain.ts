/** Letters without marks and case, for finding a command or a name by typing; never for the text of articles. */
export function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'd').toLowerCase();
}

/** True when every typed word begins a word of the name, marks aside. */
export function matchesName(name: string, typed: string): boolean {
  const words = plain(name).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/u)
    .every((part) => part === '' || words.some((word) => word.startsWith(part)));
}
