import { words } from './words';

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  return words(text.normalize('NFC')).map((word) => word.folded);
}

/** True when the words of `sought` stand in `text` one after the other, marks and case aside. */
export function holdsPhrase(text: string, sought: string): boolean {
  return ` ${foldedWords(text).join(' ')} `.includes(` ${foldedWords(sought).join(' ')} `);
}
