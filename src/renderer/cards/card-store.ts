// The one card that may be open.
import { create } from 'zustand';
import type { Span } from '../../shared/article';
import type { Subject } from './subjects';

/** An open card: what it speaks of and where that stands. */
export interface OpenCard {
  readonly subject: Subject;
  readonly paneKey: number;
  readonly articleId: string;
  readonly span: Span;
  /** Opened by key or click: it stays until it is closed; by hover: it goes with the pointer. */
  readonly isPinned: boolean;
  /** Opened by key: the focus moves into it. */
  readonly takesFocus: boolean;
}

interface CardState {
  readonly card: OpenCard | null;
}

/** The open card. */
export const useCard = create<CardState>()(() => ({ card: null }));

/** Opens a card in place of the one before. */
export function openCard(card: OpenCard): void {
  useCard.setState({ card });
}

/** Closes the card. */
export function closeCard(): void {
  useCard.setState({ card: null });
}
