import { distance } from '../../search/slips/edits';
import { keyOf } from '../../text/key';
import { words } from '../../text/words';
import type { FieldTexts } from './field-texts';

/** So many names are told. */
const TOLD = 3;
/** Most letters by which a name may differ. */
const FARTHEST = 2;

/** A name there is, in words. */
export interface Name {
  readonly name: string;
  readonly articles: number;
  /** Lower case with marks. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** The names that stand in a field, each in words. */
export function namesOf(texts: FieldTexts): readonly Name[] {
  return Array.from(texts, ([name, { length: articles }]) => {
    const own = words(name.normalize('NFC')).map(({ exact }) => exact);
    return { name, articles, words: own, keys: own.map(keyOf) };
  });
}

/**
 * The names there are that are most like one that nobody has: those that share most of its words and have fewest others,
 * then those that begin like it or are a letter or two off; of equals the commonest. What shares less than half as much as
 * the first is not told.
 */
export function nearNames(value: string, names: readonly Name[]): readonly string[] {
  const asked = words(value.normalize('NFC')).map(({ exact }) => keyOf(exact));
  const joined = asked.join('');
  const near = names.flatMap(({ name, articles, keys }) => {
    const shared = sharedWords(asked, keys);
    return shared > 0 || isLike(joined, keys.join('')) ? [{ name, articles, shared }] : [];
  });
  near.sort((a, b) => b.shared - a.shared || b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const most = near[0]?.shared ?? 0;
  return near
    .filter(({ shared }) => shared >= most / 2)
    .slice(0, TOLD)
    .map(({ name }) => name);
}

/** The share of the words of two names that stand in both, from 0 to 1. */
function sharedWords(asked: readonly string[], keys: readonly string[]): number {
  const left = [...keys];
  for (const key of asked) {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (keys.length - left.length)) / Math.max(1, asked.length + keys.length);
}

function isLike(asked: string, name: string): boolean {
  if (asked.length < 2) return false;
  if (name.startsWith(asked)) return true;
  return Math.abs(asked.length - name.length) <= FARTHEST && distance(asked, name, FARTHEST) <= FARTHEST;
}
