// Queries made out of the articles themselves, the same for every engine, and the words of each query engine for them.
import { readFileSync } from 'node:fs';

/**
 * A question every engine is asked in its own language: words that all must be there, words of the title, a phrase or
 * words in order within `within` words, words that must not be there.
 * @typedef {{all: string[], title: string[], phrase: string[], within: number, not: string[]}} Query
 */

const nothing = { all: [], title: [], phrase: [], within: 0, not: [] };

/** A small random generator with a fixed start, so that every run asks the same. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Marks off and `đ` as `d`, as someone types who leaves them out. */
export const unmarked = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const wordsOf = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a reader asks, each made of one place of an article and of its title. */
const kinds = [
  ({ words }) => ({ all: words.slice(0, 1) }),
  ({ words }) => ({ all: words.slice(0, 1).map(unmarked) }),
  ({ words, some }) => ({ all: words.slice(0, some) }),
  ({ words, some }) => ({ all: words.slice(0, some).map(unmarked) }),
  ({ words, some }) => ({ phrase: words.slice(0, some) }),
  ({ words }) => ({ phrase: [words[0], words[2]], within: 3 }),
  ({ words, title }) => ({ all: words.slice(0, 1), title }),
  ({ words }) => ({ all: words.slice(0, 2), not: words.slice(5, 6) }),
];

/** `count` mixed queries, as many of each kind: one or several words with and without marks, phrases, `~n`, fields, exclusions. */
export function makeQueries(files, count) {
  const next = random(31);
  const queries = [];
  while (queries.length < count) {
    const text = readFileSync(files[next(files.length)], 'utf8');
    const words = wordsOf(text);
    if (words.length < 60) continue;
    const at = next(words.length - 8);
    const title = wordsOf(text.split('\n', 1)[0]);
    const place = {
      words: words.slice(at, at + 8),
      some: 2 + next(3),
      title: title.slice(next(Math.max(1, title.length))).slice(0, 1),
    };
    queries.push({ ...nothing, ...kinds[queries.length % kinds.length](place) });
  }
  return queries;
}

/** A query as it is typed into Tre. */
export function inTre({ all, title, phrase, within, not }) {
  return [
    ...all,
    ...title.map((word) => `title:${word}`),
    ...(phrase.length > 0 ? [`"${phrase.join(' ')}"${within > 0 ? `~${within}` : ''}`] : []),
    ...not.map((word) => `-${word}`),
  ].join(' ');
}

/** A query for FTS5, unmarked, over the columns `title` and `body`. */
export function inFts5({ all, title, phrase, within, not }) {
  const quoted = (words) => `"${words.map((word) => unmarked(word).toLowerCase()).join(' ')}"`;
  const near = () => `NEAR(${phrase.map((word) => quoted([word])).join(' ')}, ${within})`;
  const wanted = [
    ...all.map((word) => quoted([word])),
    ...title.map((word) => `title : ${quoted([word])}`),
    ...(phrase.length === 0 ? [] : [within > 0 ? near() : quoted(phrase)]),
  ].join(' AND ');
  return not.length > 0 ? `(${wanted}) NOT ${not.map((word) => quoted([word])).join(' NOT ')}` : wanted;
}

/** A query for Recoll, which has no title of a text file: its words are asked for anywhere. */
export function inRecoll({ all, title, phrase, within, not }) {
  const slack = within > 0 ? `o${within}` : '';
  return [
    ...all,
    ...title,
    ...(phrase.length > 0 ? [`"${phrase.join(' ')}"${slack}`] : []),
    ...not.map((word) => `-${word}`),
  ].join(' ');
}
