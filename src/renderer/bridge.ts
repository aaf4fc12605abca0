// The window's end of the contract: requests go in, values or typed failures come out, events call listeners.
import type { Bridge, Input, Output, RequestName } from '../shared/ipc';
import type { Failure, Result } from '../shared/result';

declare global {
  interface Window {
    readonly tre: Bridge;
  }
}

/** The frozen object the preload puts there; subscriptions are under `tre.on`. */
export const tre: Bridge = window.tre;

/** A request that failed, with the closed code the words are picked by. */
export class CallError extends Error {
  constructor(
    readonly request: RequestName,
    readonly failure: Failure,
  ) {
    super(`${request}: ${failure.code}: ${failure.detail}`);
    this.name = 'CallError';
  }
}

type Arguments<N extends RequestName> = undefined extends Input<N> ? [] : [input: Input<N>];

/** Asks the program for one thing; resolves to its value or rejects with a `CallError`. */
export async function call<N extends RequestName>(name: N, ...args: Arguments<N>): Promise<Output<N>> {
  const ask = tre[name] as (input: unknown) => Promise<Result<Output<N>>>;
  const result = await ask(args[0]);
  if (result.ok) return result.value;
  throw new CallError(name, result.error);
}
