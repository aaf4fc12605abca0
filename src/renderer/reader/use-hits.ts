import { useEffect, useState } from 'react';
import type { Span } from '../../shared/article';
import { call } from '../bridge';
import { useStore } from '../state/store';
import { closedFinder, forgetHit, useFinder } from './finder-store';

const none: readonly Span[] = [];
/** Pause after the last key before hits are asked for, in milliseconds: half-typed words are not worth marking. */
const pause = 160;

/** Hits of one article. */
interface Hits {
  readonly hits: readonly Span[];
  /** False while they are those of an earlier question. */
  readonly areKnown: boolean;
}

/** Hits in one article of what is being found in its pane, or else of the library's query; the old ones stay until new ones are known. */
export function useHits(key: number, articleId: string): Hits {
  const finder = useFinder((state) => state.finders[key] ?? closedFinder);
  const libraryQuery = useStore((state) => state.query);
  const exactMarks = useStore((state) => state.settings.exactMarks);
  const keepTyped = useStore((state) => state.keepTyped) && !finder.isOpen;
  const query = finder.isOpen ? asPhrase(finder.query) : libraryQuery.trim();
  const [found, setFound] = useState<{ readonly name: string; readonly hits: readonly Span[] }>({
    name: '',
    hits: none,
  });
  const name = `${articleId} ${query}`;
  useEffect(() => () => forgetHit(key), [key, name]);
  useEffect(() => {
    if (query === '') return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      call('article.hits', { id: articleId, query, exactMarks, keepTyped })
        .then((hits) => {
          if (!isStale) setFound({ name, hits });
        })
        .catch((error: unknown) => useStore.getState().showFailure(error));
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [articleId, query, exactMarks, keepTyped, name]);
  const areOfArticle = query !== '' && found.name.startsWith(`${articleId} `);
  return { hits: areOfArticle ? found.hits : none, areKnown: query === '' || found.name === name };
}

/** What is typed into a find field stands in the text in this order: several words are one phrase. */
function asPhrase(typed: string): string {
  const words = typed.trim();
  return /\s/u.test(words) && !words.includes('"') ? `"${words}"` : words;
}
