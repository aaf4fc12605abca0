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

/** Sayings kept in one language and namespace: numbers and names never cease. */
const KEPT = 2_000;

/** What is said is put together once: a screen of results says a hundred such words with every key that is typed. */
function remembering(words: Words): Words {
  const sayings = new Map<string, string>();
  return (key, options) => {
    const asked = options === undefined ? key : `${key} ${JSON.stringify(options)}`;
    const said = sayings.get(asked) ?? words(key, options);
    if (sayings.size >= KEPT) sayings.clear();
    sayings.set(asked, said);
    return said;
  };
}
