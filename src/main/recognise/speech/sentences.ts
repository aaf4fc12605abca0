// Tokens come in; which sentence each stands in, and where each sentence ends, go out.
import { opensSentence, type Tokens } from '../words/tokens';

/** The first token of each sentence of an article, in order. */
export type Sentences = readonly number[];

/** Cuts tokens into sentences at full stops and new paragraphs. */
export function sentencesOf(tokens: Tokens): Sentences {
  const starts: number[] = [];
  const { breaks } = tokens;
  for (let index = 0; index < breaks.length; index += 1) {
    const at = breaks[index] ?? 0;
    if (opensSentence(tokens, at)) starts.push(at);
  }
  return starts;
}

/** The number of the sentence that `at` stands in, counted from 0. */
export function sentenceAt(sentences: Sentences, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
