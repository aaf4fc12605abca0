// The shape every slice of the store has.
import type { StateCreator } from 'zustand';
import type { State } from './store';

/** One part of the store; it may set and read the whole. */
export type Slice<Part> = StateCreator<State, [], [], Part>;
