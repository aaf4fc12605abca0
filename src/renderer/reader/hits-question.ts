// What is being found in the panes comes in from the stores; the question whose hits a pane shows goes out.
import type { Input } from '../../shared/ipc';
import { useStore } from '../state/store';
import { closedFinder, useFinder } from './finder-store';

/** Where hits are asked for: in one article, of some words. */
export type HitsQuestion = Input<'article.hits'>;

/** What is to be found in an article: what its pane looks for, or else the library's query. */
export function hitsQuestion(key: number, articleId: string): HitsQuestion {
  const { isOpen, query } = useFinder.getState().finders[key] ?? closedFinder;
  const { query: ofLibrary, settings, keepTyped } = useStore.getState();
  return {
    id: articleId,
    query: isOpen ? asPhrase(query) : ofLibrary.trim(),
    exactMarks: settings.exactMarks,
    keepTyped: keepTyped && !isOpen,
  };
}

/** True for two questions that have the same hits. */
export function isSameQuestion(a: HitsQuestion, b: HitsQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Calls `follow` now and with every change of what is to be found; returns the function that ends it. */
export function followQuestion(key: number, articleId: string, follow: (question: HitsQuestion) => void): () => void {
  let last: HitsQuestion | null = null;
  const look = (): void => {
    const question = hitsQuestion(key, articleId);
    if (last !== null && isSameQuestion(last, question)) return;
    last = question;
    follow(question);
  };
  const endings = [useStore.subscribe(look), useFinder.subscribe(look)];
  look();
  return () => endings.forEach((end) => end());
}

/** What is typed into a find field stands in the text in this order: several words are one phrase. */
function asPhrase(typed: string): string {
  const words = typed.trim();
  return /\s/u.test(words) && !words.includes('"') ? `"${words}"` : words;
}
