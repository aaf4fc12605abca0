import { folded } from '../words-in';

/** What an article says, counted once: a page of links asks it for each of thousands of paragraphs. */
export interface WholeArticle {
  readonly text: string;
  /** How often two neighbouring words stand in it, as `pairsOf` gives them. */
  readonly timesOf: (pair: string) => number;
  /** True for two words that are neighbours in its first line. */
  readonly isOfTitle: (pair: string) => boolean;
  /** True for the mark of a paper ("TMB", "(TMB)") with which a paragraph opens: "TMB - ...". */
  readonly isOpening: (mark: string) => boolean;
}

/** An article by its text; nothing is counted before the first question. */
export function wholeArticle(text: string): WholeArticle {
  let times: ReadonlyMap<string, number> | null = null;
  let title: ReadonlySet<string> | null = null;
  let opening: ReadonlySet<string> | null = null;
  return {
    text,
    timesOf: (pair) => (times ??= timesHeld(text)).get(pair) ?? 0,
    isOfTitle: (pair) => (title ??= new Set(pairsOf(text.split('\n', 1)[0] ?? ''))).has(pair),
    isOpening: (mark) => (opening ??= openingMarks(text)).has(mark),
  };
}

/** How often each pair of neighbouring words stands in some words. */
export function timesHeld(words: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const pair of pairsOf(words)) times.set(pair, (times.get(pair) ?? 0) + 1);
  return times;
}

/** Pairs of neighbouring words, whatever their capitals and the marks between them. */
export function pairsOf(words: string): readonly string[] {
  const all = folded(words);
  const pairs: string[] = [];
  for (let at = 1; at < all.length; at += 1) pairs.push(`${all[at - 1] ?? ''} ${all[at] ?? ''}`);
  return pairs;
}

function openingMarks(text: string): ReadonlySet<string> {
  const marks = text.matchAll(/\n(\(\p{Lu}[^()\d]{1,21}\)|\p{Lu}[\p{Lu}&]{1,6}) ?[-–]/gu);
  return new Set(Array.from(marks, ([, mark = '']) => mark));
}
