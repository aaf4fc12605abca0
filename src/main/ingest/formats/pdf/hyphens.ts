// Words that a line's end breaks.

/** How the last word of a line and the first of the next are joined. */
export type Joint = 'space' | 'close' | 'drop-hyphen';

/** Letters in lower case of every word of a text, with hyphens inside words kept: what tells how a broken word is written. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu))
      words.add(word);
  }
  return words;
}

/** The joint of two lines of one paragraph; `known` is the vocabulary of the whole text. */
export function jointOf(line: string, next: string, known: ReadonlySet<string>): Joint {
  if (line.endsWith('\u00ad')) return 'drop-hyphen';
  // Begun at the first letter of a word only: a long row of letters is else tried from each of them.
  const head = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐]$/u.exec(line)?.[1]?.toLowerCase();
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return 'space';
  const rest = tail.toLowerCase();
  if (known.has(head + rest)) return 'drop-hyphen';
  // "Việt-" "Lào", "Cay-" "xỏn": Vietnamese has no broken syllables, its hyphens are written ones.
  if (known.has(`${head}-${rest}`) || tail !== rest || !isPlain(head) || !isPlain(rest)) return 'close';
  return 'drop-hyphen';
}

function isPlain(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}
