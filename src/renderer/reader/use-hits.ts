import { useCallback, useEffect, useState } from 'react';
import type { Span } from '../../shared/article';
import { call } from '../bridge';
import { useStore } from '../state/store';
import { forgetHit } from './finder-store';
import { followQuestion, hitsQuestion, isSameQuestion, type HitsQuestion } from './hits-question';

const none: readonly Span[] = [];
/** Pause after the last key before hits are asked for, in milliseconds: half-typed words are not worth marking. */
const pause = 160;

/** Hits of one article. */
interface Hits {
  readonly hits: readonly Span[];
  /** False while they are those of an earlier question. */
  readonly areKnown: () => boolean;
}

/** Hits that came, with the question they answer. */
interface Found {
  readonly question: HitsQuestion;
  readonly hits: readonly Span[];
}

/**
 * Hits in one article of what is being found in its pane, or else of the library's query; the old ones stay until new ones
 * are known. A key that is typed draws nothing: only hits that come do.
 */
export function useHits(key: number, articleId: string): Hits {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let giveUp = (): void => undefined;
    const end = followQuestion(key, articleId, (question) => {
      giveUp();
      forgetHit(key);
      giveUp = ask(question, setFound);
    });
    return () => {
      end();
      giveUp();
      forgetHit(key);
    };
  }, [key, articleId]);
  const areKnown = useCallback((): boolean => {
    const question = hitsQuestion(key, articleId);
    return question.query === '' || (found !== null && isSameQuestion(found.question, question));
  }, [key, articleId, found]);
  return { hits: found?.question.id === articleId ? found.hits : none, areKnown };
}

/** Asks for hits once nobody has typed for a moment; returns the function that gives them up. */
function ask(question: HitsQuestion, take: (found: Found | null) => void): () => void {
  if (question.query === '') {
    take(null);
    return () => undefined;
  }
  let isStale = false;
  const timer = setTimeout(() => {
    call('article.hits', question)
      .then((hits) => {
        if (!isStale) take({ question, hits });
      })
      .catch((error: unknown) => useStore.getState().showFailure(error));
  }, pause);
  return () => {
    isStale = true;
    clearTimeout(timer);
  };
}
