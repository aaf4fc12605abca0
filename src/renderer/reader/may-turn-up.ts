import type { ErrorCode } from '../../shared/result';

/**
 * True for an article that any change of the library may bring: one that is not there, cannot be read at the moment, or was not asked for. What held up or
 * ended the thread that read it would do so with every change.
 */
export function mayTurnUp(failure: ErrorCode | undefined): boolean {
  return failure === undefined || failure === 'not-found' || failure === 'unreadable';
}
