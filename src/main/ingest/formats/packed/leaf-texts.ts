import type { ReadLimits } from '../../limits';
import { readXml } from './xml';

/** The words directly in each element, by its name without prefix; of elements of one name the first with words counts. */
export function leafTexts(xml: string, limits: ReadLimits): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const path: { name: string; words: string }[] = [];
  readXml(
    xml,
    {
      open: (name) => void path.push({ name, words: '' }),
      close: () => {
        const leaf = path.pop();
        const words = leaf?.words.trim() ?? '';
        if (leaf !== undefined && words !== '' && !values.has(leaf.name)) values.set(leaf.name, words);
      },
      text: (words) => {
        const leaf = path.at(-1);
        if (leaf !== undefined) leaf.words += words;
      },
    },
    limits,
  );
  return values;
}
