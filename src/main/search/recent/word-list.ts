import { HIDDEN, type ArticleWords } from '../article-words';
import type { Vocabulary } from './vocabulary';

/** An article as a list of words. */
export interface WordList {
  /** Numbers of the forms of all words in a vocabulary, in order. */
  readonly forms: Uint32Array;
  /** Runs of words of one field as pairs: the field, then the number of words. */
  readonly fields: Uint32Array;
  /** Words outside and inside hidden blocks. */
  readonly shown: number;
  readonly hidden: number;
}

/** Numbers in the vocabulary of the forms of the article in hand. */
let numbers = new Uint32Array(1024);

/** The words of an article by their numbers in `vocabulary`, which learns those it does not know. */
export function wordList(words: ArticleWords, vocabulary: Vocabulary): WordList {
  const { forms: texts, ids, fields } = words;
  if (texts.length > numbers.length) numbers = new Uint32Array(texts.length * 2);
  for (let at = 0; at < texts.length; at += 1) numbers[at] = vocabulary.number(texts[at] ?? '');
  const forms = new Uint32Array(ids.length);
  for (let at = 0; at < forms.length; at += 1) forms[at] = numbers[ids[at] ?? 0] ?? 0;
  return listOf(forms, fields);
}

/** Words that have these numbers and stand in these fields, as a list. */
export function listOf(forms: Uint32Array, fields: Uint32Array): WordList {
  const hidden = hiddenWords(fields);
  return { forms, fields, shown: forms.length - hidden, hidden };
}

function hiddenWords(fields: Uint32Array): number {
  let words = 0;
  for (let at = 0; at < fields.length; at += 2) if (fields[at] === HIDDEN) words += fields[at + 1] ?? 0;
  return words;
}
