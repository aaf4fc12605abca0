// Reads chains of titles: "Ủy viên Bộ Chính trị, Phó Thủ tướng - Bộ trưởng …", up to the name that ends them.
import { titleJoiners } from '../lexicon/heads';
import { isSameCountry } from '../lexicon/places';
import { type NameSpan } from '../officials/names';
import { startsTitle } from './title-start';
import { longestPhrase } from '../words/phrases';
import { readTitle, type Title } from './titles';
import { Gap } from '../words/gaps';
import { gapAt, type Tokens } from '../words/tokens';

/** Titles of one person that stand together. */
export interface TitleRun {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly titles: readonly Title[];
}

/** A chain as read: its titles and the name that follows with nothing between. */
export interface Chain extends TitleRun {
  readonly name: NameSpan | null;
}

/** The chain of titles that begins at `at`, or `null`. */
export function readChain(tokens: Tokens, at: number): Chain | null {
  const first = readTitle(tokens, at);
  if (first === null) return null;
  const titles: Title[] = [first];
  let last = first;
  while (last.name === null) {
    const next = nextTitle(tokens, last.to);
    const title = next === null ? null : readTitle(tokens, next);
    if (title === null) break;
    titles.push(title);
    last = title;
  }
  return ofOneBearer({ from: at, to: last.to, titles, name: last.name });
}

/** "Phó Thủ tướng Thái Lan, cựu Thủ tướng Singapore A": titles of other countries before the last are of other persons. */
function ofOneBearer(chain: Chain): Chain {
  const { titles, name } = chain;
  const country = titles[titles.length - 1]?.country ?? null;
  if (name === null || country === null) return chain;
  let first = titles.length - 1;
  while (first > 0 && isSameCountry(titles[first - 1]?.country ?? country, country)) first -= 1;
  const kept = titles.slice(first);
  return { ...chain, from: kept[0]?.from ?? chain.from, titles: kept };
}

/** Where the next title of a chain begins, when one follows a title that ends at `at`. */
function nextTitle(tokens: Tokens, at: number): number | null {
  const gap = gapAt(tokens, at);
  const tied =
    gap === Gap.comma ||
    gap === Gap.dash ||
    gap === Gap.hyphen ||
    gap === Gap.space ||
    gap === Gap.none ||
    gap === Gap.slash;
  if (!tied) return null;
  if (startsTitle(tokens, at)) return at;
  const joiner = longestPhrase(titleJoiners, tokens, at);
  return joiner !== null && startsTitle(tokens, joiner.to) ? joiner.to : null;
}

/** The part of a chain from its title `first` to before its title `last`. */
export function partOfChain(titles: readonly Title[], first: number, last: number): TitleRun | null {
  const part = titles.slice(first, last);
  const head = part[0];
  const tail = part[part.length - 1];
  return head === undefined || tail === undefined ? null : { from: head.from, to: tail.to, titles: part };
}

/** What a run of titles shows of the one who bears it. */
export function standing(run: TitleRun | null): 'official' | 'unsure' | 'none' {
  let best: 'official' | 'unsure' | 'none' = 'none';
  for (const title of run?.titles ?? []) {
    if (title.head === 'academic') continue;
    if (title.head === 'rank') return 'official';
    if (title.head === 'office' && title.body !== 'private') return 'official';
    if (title.head === 'scoped' && title.body === 'public') return 'official';
    if (title.body !== 'private') best = 'unsure';
  }
  return best;
}
