import { ExpectedError } from '../../../shared/result';

/** Whether an answer that is being worked out is still waited for. */
export type IsWanted = () => boolean;

/** For answers that are always waited for. */
export const always: IsWanted = () => true;

/** Ends work whose answer nobody waits for any more: fails with `cancelled`. */
export function insist(isWanted: IsWanted): void {
  if (!isWanted()) throw new ExpectedError('cancelled', 'something newer was asked');
}
