// Tokens come in; which sentence each stands in, and where each sentence ends, go out.
import { opensSentence, type Tokens } from '../words/tokens';

/** The sentences of an article. */
export interface Sentences {
  /** The sentence of each token, counted from 0. */
  readonly of: Int32Array;
  /** The first token of each sentence; one more at the end, after the last token. */
  readonly starts: readonly number[];
}

/** Cuts tokens into sentences at full stops and new paragraphs. */
export function sentencesOf(tokens: Tokens): Sentences {
  const of = new Int32Array(tokens.length);
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (opensSentence(tokens, at)) starts.push(at);
    of[at] = starts.length - 1;
  }
  starts.push(tokens.length);
  return { of, starts };
}

/** The token after the sentence that `at` stands in. */
export function sentenceEnd(sentences: Sentences, at: number): number {
  return sentences.starts[(sentences.of[at] ?? 0) + 1] ?? sentences.of.length;
}
