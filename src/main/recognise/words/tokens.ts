// What the grammar reads: the words of an article with what is known of each, and the kind of gap before it.
import type { Block } from '../../../shared/article';
import { addWord, cutWords, emptyCut, type CutWords, type Cutting } from '../../text/cut-words';
import { unitsOf } from '../../text/units';
import { PER_WORD } from '../../text/known-words';
import { ALONE, CAP, JOINED, NATIVE, NO_TERM, NUMERAL, TERM, UPPER, formsOf, type Forms } from './forms';
import { Gap, gapBetween, joinsPhrase } from './gaps';
import { jointsOf } from './joints';

/**
 * The words of an article as lists side by side, for an object per word would cost more than reading it. They are asked by
 * the functions below; those take any place, also before the first word and behind the last, where nothing is true.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly gaps: { readonly [at: number]: Gap };
  /** The words, in order, that something other than one blank parts from the word before; the first is one. */
  readonly breaks: Int32Array;
  /** Number of each word's form. */
  readonly ids: { readonly [at: number]: number };
  /** What is known of each word, as bits. */
  readonly facts: { readonly [at: number]: number };
  readonly forms: Forms;
}

/** Lower case, marks kept, one tone placement: what every lexicon is keyed by; empty where there is no word. */
export function keyAt(tokens: Tokens, at: number): string {
  return tokens.forms.keys[tokens.ids[at] ?? 0] ?? '';
}

/** The number of a word's key in phrases; `NO_TERM` for one that stands in none, and where there is no word. */
export function termAt(tokens: Tokens, at: number): number {
  return tokens.forms.known.about[(tokens.ids[at] ?? 0) * PER_WORD + TERM] ?? NO_TERM;
}

/** What stands before a word; `Gap.end` where there is none. */
export function gapAt(tokens: Tokens, at: number): Gap {
  return tokens.gaps[at] ?? Gap.end;
}

/** Where a word begins in the text. */
export function startAt(tokens: Tokens, at: number): number {
  return tokens.starts[at] ?? 0;
}

/** Where a word ends in the text, exclusive. */
export function endAt(tokens: Tokens, at: number): number {
  return tokens.ends[at] ?? 0;
}

/** True for a place that has a word. */
export function isWord(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.length;
}

/** True for a word that begins with a capital. */
export function isCap(tokens: Tokens, at: number): boolean {
  return has(tokens, at, CAP);
}

/** True for a word that does not begin with a capital. */
export function isSmallWord(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && !has(tokens, at, CAP);
}

/** True for a word all in capitals, of two letters or more. */
export function isUpper(tokens: Tokens, at: number): boolean {
  return has(tokens, at, UPPER);
}

/** True for a word that holds a digit, or is a Roman numeral in capitals. */
export function isNumeral(tokens: Tokens, at: number): boolean {
  return has(tokens, at, NUMERAL);
}

/** True for a word that could be a Vietnamese syllable; names of foreigners mostly cannot. */
export function isNative(tokens: Tokens, at: number): boolean {
  return has(tokens, at, NATIVE);
}

/** True where one of these facts holds of a word. */
export function has(tokens: Tokens, at: number, facts: number): boolean {
  return ((tokens.facts[at] ?? 0) & facts) !== 0;
}

/** The first word from `from` on of which one of these facts holds; the number of words where there is none. */
export function nextWith({ facts, length }: Tokens, from: number, wanted: number): number {
  let at = from;
  while (at < length && ((facts[at] ?? 0) & wanted) === 0) at += 1;
  return at;
}

/** True where a sentence or a paragraph begins. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  const gap = gapAt(tokens, at);
  return gap === Gap.stop || gap === Gap.line;
}

/** True where a paragraph ends, or the article. */
export function endsParagraph(tokens: Tokens, at: number): boolean {
  const gap = gapAt(tokens, at);
  return gap === Gap.line || gap === Gap.end;
}

/** The keys of the words from `from` to `to` (exclusive). */
export function keysOf(tokens: Tokens, from = 0, to = tokens.length): string[] {
  const keys: string[] = [];
  for (let at = from; at < to && at < tokens.length; at += 1) keys.push(keyAt(tokens, at));
  return keys;
}

/** True when it holds of one of the words from `from` to `to` (exclusive). */
export function someWord(tokens: Tokens, from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to && at < tokens.length; at += 1) if (holds(at)) return true;
  return false;
}

/** True when it holds of all words from `from` to `to` (exclusive). */
export function everyWord(tokens: Tokens, from: number, to: number, holds: (at: number) => boolean): boolean {
  return !someWord(tokens, from, to, (at) => !holds(at));
}

/** The tokens of `text`, of which `cut` is the cut text; `blocks` tell a paragraph broken over lines from two paragraphs. */
export function tokenise(text: string, blocks: readonly Block[], cut: CutWords = cutWords(text)): Tokens {
  const known = formsOf(text, cut);
  const isParted = text.includes('<') || (known.any & JOINED) !== 0;
  const words = isParted ? parted(text, cut, known.facts) : cut;
  const { forms, facts } = isParted ? formsOf(text, words) : known;
  const { starts, ends, ids, length } = words;
  // Behind the last word the lists of a cut may still hold those of an earlier text.
  const tokens: Tokens = {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    gaps: gapsOf(text, blocks, words),
    breaks: words.breaks.subarray(0, words.breakCount),
    ids: ids.subarray(0, length),
    facts,
    forms,
  };
  endPhrases(tokens, facts);
  return tokens;
}

function gapsOf(text: string, blocks: readonly Block[], words: CutWords): Tokens['gaps'] {
  const { starts, ends, breaks, breakCount, length } = words;
  const gaps = new Uint8Array(length).fill(Gap.space) as { [at: number]: Gap };
  let block = 0;
  for (let index = 0; index < breakCount; index += 1) {
    const at = breaks[index] ?? 0;
    while ((starts[at - 1] ?? 0) >= (blocks[block]?.end ?? Infinity)) block += 1;
    const sameBlock = blocks.length > 0 && (starts[at] ?? 0) < (blocks[block]?.end ?? Infinity);
    gaps[at] = at === 0 ? Gap.line : gapBetween(text, ends[at - 1] ?? 0, starts[at] ?? 0, sameBlock);
  }
  return gaps;
}

/** Takes from the facts the phrases that what stands before their second word ends. */
function endPhrases({ breaks, gaps, ids, forms }: Tokens, facts: Int32Array): void {
  for (let index = 1; index < breaks.length; index += 1) {
    const at = breaks[index] ?? 0;
    if (joinsPhrase(gaps[at] ?? Gap.end)) continue;
    facts[at - 1] = (facts[at - 1] ?? 0) & (forms.known.about[(ids[at - 1] ?? 0) * PER_WORD + ALONE] ?? 0);
  }
}

/** The words of a cut as the grammar needs them: a capital after a small letter begins a new one, for glued titles; tags are none. */
function parted(text: string, { starts, ends, ids, length, known }: CutWords, facts: Int32Array): CutWords {
  const words = emptyCut(length, known);
  const units = unitsOf(text);
  for (let at = 0; at < length; at += 1) {
    const [start, end, id] = [starts[at] ?? 0, ends[at] ?? 0, ids[at] ?? 0];
    if (((facts[at] ?? 0) & JOINED) !== 0) addParts(words, text, start, end);
    else if (!isTag(text, start, end)) addWord(words, units, start, end, id);
  }
  return words;
}

/** Adds what was joined in one word. */
function addParts(words: Cutting, text: string, start: number, end: number): void {
  const units = unitsOf(text);
  let from = start;
  for (const joint of [...jointsOf(text.slice(start, end)), end - start]) {
    const to = start + joint;
    if (!isTag(text, from, to)) addWord(words, units, from, to, words.known.numberOf(text.slice(from, to)));
    from = to;
  }
}

const GREATER = 0x3e;

/** "<b>", "</b>": the emphasis search engines put into titles, no word. */
function isTag(text: string, start: number, end: number): boolean {
  if (end === text.length || text.charCodeAt(end) !== GREATER) return false;
  return text.charAt(start - 1) === '<' || (text.charAt(start - 1) === '/' && text.charAt(start - 2) === '<');
}
