import i18next, { type FlatNamespace, type TFunction } from 'i18next';
import { useStore } from '../state/store';

type Namespaces = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];
type Words = (key: string, options?: object) => string;

/** By language and namespaces. */
const known = new Map<string, Words>();

/** The words of a namespace, or of several of which the first needs no prefix, in the language in force: `t('results.label')`. */
export function useWords<const N extends Namespaces>(namespaces: N): TFunction<N> {
  const language = useStore((state) => state.language);
  const name = `${language} ${String(namespaces)}`;
  const words = known.get(name) ?? remembering(i18next.getFixedT(language, namespaces) as Words);
  known.set(name, words);
  return words as TFunction<N>;
}

/** What is said without a number or a name in it is looked up once: a screen of results says a hundred such words. */
function remembering(words: Words): Words {
  const plain = new Map<string, string>();
  return (key, options) => {
    if (options !== undefined) return words(key, options);
    const said = plain.get(key) ?? words(key);
    plain.set(key, said);
    return said;
  };
}
