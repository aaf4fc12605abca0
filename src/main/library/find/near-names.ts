import { distance } from '../../search/slips/edits';
import { keyOf } from '../../text/key';
import { words } from '../../text/words';
import type { FieldTexts } from './field-texts';

/** So many names are told. */
const TOLD = 3;
/** Most letters by which a name may differ. */
const FARTHEST = 2;

/** A name there is, compared with one there is not. */
interface Near {
  readonly name: string;
  readonly articles: number;
  readonly shared: number;
}

/**
 * The names there are, each with its articles, that are most like one that nobody has: those that share most of its words,
 * then those that begin like it or are a letter or two off; of equals the commonest.
 */
export function nearNames(value: string, names: FieldTexts): readonly string[] {
  const asked = keysOf(value);
  const joined = asked.join('');
  const near = [...names].flatMap(([name, { length: articles }]): Near[] => {
    const keys = keysOf(name);
    const shared = keys.filter((key) => asked.includes(key)).length;
    return shared > 0 || isLike(joined, keys.join('')) ? [{ name, articles, shared }] : [];
  });
  near.sort((a, b) => b.shared - a.shared || b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return near.slice(0, TOLD).map(({ name }) => name);
}

function keysOf(text: string): readonly string[] {
  return Array.from(words(text.normalize('NFC')), ({ exact }) => keyOf(exact));
}

function isLike(asked: string, name: string): boolean {
  if (asked.length < 2) return false;
  if (name.startsWith(asked)) return true;
  return Math.abs(asked.length - name.length) <= FARTHEST && distance(asked, name, FARTHEST) <= FARTHEST;
}
