// The list of other places a passage stands in, while it is open.
import { create } from 'zustand';
import type { Span } from '../../shared/article';
import type { PassagePlace } from '../../shared/place';
import { call } from '../bridge';
import { useStore } from '../state/store';

/** A passage that was asked about; `places` is `null` until they are known. */
export interface Question {
  readonly paneKey: number;
  readonly articleId: string;
  readonly span: Span;
  readonly places: readonly PassagePlace[] | null;
}

interface WhereElseState {
  readonly question: Question | null;
}

/** The open question. */
export const useWhereElse = create<WhereElseState>()(() => ({ question: null }));

/** Asks where else a passage stands and shows the answer beside it. */
export async function askWhereElse(paneKey: number, articleId: string, span: Span): Promise<void> {
  const question: Question = { paneKey, articleId, span, places: null };
  useWhereElse.setState({ question });
  try {
    const places = await call('passage.find', { id: articleId, start: span.start, end: span.end });
    useWhereElse.setState((state) => (state.question === question ? { question: { ...question, places } } : {}));
  } catch (error) {
    closeWhereElse();
    useStore.getState().showFailure(error);
  }
}

/** Closes the list. */
export function closeWhereElse(): void {
  useWhereElse.setState({ question: null });
}
