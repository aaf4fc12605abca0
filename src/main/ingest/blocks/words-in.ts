import { WORD, unitClass } from '../../text/letters';

/** Words of a line as they are written, without the marks between them. */
export function wordsIn(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (isInWord(line, at)) continue;
    if (start < at) found.push(line.slice(start, at));
    start = at + 1;
  }
  if (start < line.length) found.push(line.slice(start));
  return found;
}

/** Words in small letters, without marks. */
export function folded(words: string): string[] {
  return wordsIn(words.toLowerCase());
}

/** True for a line without a small letter. */
export function isAllCapitals(line: string): boolean {
  return !/[a-z]/.test(line) && line === line.toUpperCase();
}

/** True where a word stands in a text as one, and not as a part of another. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || !isInWord(text, at - 1)) && (end === text.length || !isInWord(text, end))) return true;
  }
  return false;
}

function isInWord(text: string, at: number): boolean {
  return unitClass[text.charCodeAt(at)] === WORD;
}
