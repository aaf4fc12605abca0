// A name nobody has comes in; the word of it that stands in place of another, as the names there are show it, goes out.
import type { Correction } from '../../../shared/search';
import { distance } from '../../search/slips/edits';
import { keyOf } from '../../text/key';
import type { Word } from '../../text/words';
import type { Name } from './near-names';

/** Shorter words are too like each other. */
const SHORTEST = 3;
/** Words that long may be two letters off. */
const TWO_EDITS_FROM = 8;

/** A word of a name, with what it is read as. */
export interface SlipInName extends Correction {
  /** Which of the words it is. */
  readonly at: number;
}

/**
 * The one word that stands between names there are and `asked`, whose other words stand in them side by side; of several
 * names the commonest. `null` where no name is so near.
 */
export function slipInName(asked: readonly Word[], names: readonly Name[]): SlipInName | null {
  if (asked.length < 2) return null;
  const keys = asked.map(({ exact }) => keyOf(exact));
  const counted = new Map<string, SlipInName & { readonly articles: number }>();
  for (const { words, articles, keys: own } of names) {
    for (let from = 0; from + keys.length <= own.length; from += 1) {
      const at = onlyOther(keys, own, from);
      if (at === null) continue;
      const read = words[from + at] ?? '';
      const known = counted.get(`${at} ${read}`);
      counted.set(`${at} ${read}`, {
        at,
        typed: asked[at]?.exact ?? '',
        read,
        articles: articles + (known?.articles ?? 0),
      });
    }
  }
  const [best] = [...counted.values()].sort((a, b) => b.articles - a.articles);
  return best === undefined ? null : { at: best.at, typed: best.typed, read: best.read };
}

/** Which word alone differs, by a letter or two; `null` where none or several do. */
function onlyOther(keys: readonly string[], own: readonly string[], from: number): number | null {
  let other: number | null = null;
  for (const [at, key] of keys.entries()) {
    if (own[from + at] === key) continue;
    if (other !== null) return null;
    other = at;
  }
  if (other === null) return null;
  const [key = '', read = ''] = [keys[other], own[from + other]];
  const limit = key.length < TWO_EDITS_FROM ? 1 : 2;
  return key.length >= SHORTEST && distance(key, read, limit) <= limit ? other : null;
}
