import { expect, it } from 'vitest';
import { mayTurnUp } from '../../../../src/renderer/reader/may-turn-up';

it('an article that is not there is asked for again, one that could not be read is not', () => {
  expect(([undefined, 'not-found'] as const).every(mayTurnUp)).toBe(true);
  expect((['timed-out', 'crashed', 'internal'] as const).some(mayTurnUp)).toBe(false);
});
