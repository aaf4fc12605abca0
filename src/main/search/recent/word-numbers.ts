import { NO_WORD, type KnownWords } from '../../text/known-words';
import type { NumberedWords } from '../article-words';
import type { Vocabulary } from './vocabulary';
import { listOf, type WordList } from './word-list';

/** Words by the numbers a thread has for them, as numbers of a vocabulary; each is looked up there once. */
export class WordNumbers {
  /** By number in a table of known words: one more than the number in the vocabulary, 0 for a word not met yet. */
  #numbers = new Uint32Array(0);
  #known: KnownWords | null = null;

  constructor(readonly vocabulary: Vocabulary) {}

  /** The words of an article; the vocabulary learns those it does not know. */
  listOf({ numbers: words, known, fields }: NumberedWords): WordList {
    if (this.#known !== known || this.#numbers.length < known.exact.length) {
      this.#numbers = new Uint32Array(known.exact.length);
      this.#known = known;
    }
    const forms = new Uint32Array(words.length);
    for (let at = 0; at < forms.length; at += 1) {
      const word = words[at] ?? NO_WORD;
      const number = this.#numbers[word] ?? 0;
      forms[at] = number > 0 ? number - 1 : this.#learn(word, known);
    }
    return listOf(forms, fields);
  }

  #learn(word: number, known: KnownWords): number {
    const number = this.vocabulary.number(known.forms[word] ?? '');
    this.#numbers[word] = number + 1;
    return number;
  }
}
