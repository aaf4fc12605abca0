// The one correction that is being made.
import { create } from 'zustand';
import type { Span } from '../../shared/article';
import type { Target } from './targets';

/** What can be done with a target, in the order of the menu. */
export type Action =
  | 'confirm'
  | 'not-official'
  | 'extent'
  | 'mention-title'
  | 'role'
  | 'sic'
  | 'same-person'
  | 'not-same-person'
  | 'not-slogan'
  | 'slogan-kind'
  | 'same-slogan'
  | 'not-same-slogan'
  | 'speaker'
  | 'official'
  | 'slogan'
  | 'block';

/** An open menu of corrections, or the step one of its actions led to. */
export interface Correcting {
  readonly paneKey: number;
  readonly articleId: string;
  readonly targets: readonly Target[];
  /** Number of the target spoken of. */
  readonly chosen: number;
  /** Where the menu opens; `null`: beside the target. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** What was selected when it opened. */
  readonly selection: Span | null;
  /** True for the menu of a place, which offers what a reader does with words besides correcting them. */
  readonly isOfPlace: boolean;
  /** `null` while the actions are listed. */
  readonly action: Action | null;
}

interface CorrectState {
  readonly correcting: Correcting | null;
}

/** The open menu. */
export const useCorrecting = create<CorrectState>()(() => ({ correcting: null }));

/** Opens the menu, or one of its steps at once. */
export function startCorrecting(correcting: Correcting): void {
  useCorrecting.setState({ correcting });
}

/** Goes to a step, to another target or back to the list. */
export function stepCorrecting(change: Partial<Pick<Correcting, 'chosen' | 'action'>>): void {
  useCorrecting.setState(({ correcting }) => (correcting === null ? {} : { correcting: { ...correcting, ...change } }));
}

/** Closes it. */
export function endCorrecting(): void {
  useCorrecting.setState({ correcting: null });
}

/** What has a menu of its own, for the list. */
export const actionsOf: Readonly<Record<Target['kind'], readonly Action[]>> = {
  official: [
    'confirm',
    'not-official',
    'extent',
    'mention-title',
    'role',
    'sic',
    'same-person',
    'not-same-person',
    'official',
    'slogan',
    'block',
  ],
  slogan: ['confirm', 'not-slogan', 'slogan-kind', 'same-slogan', 'not-same-slogan', 'speaker', 'official', 'block'],
  words: ['official', 'slogan', 'block'],
};
