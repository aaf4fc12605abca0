import { expect, test } from 'vitest';
import { warmUp } from '../../../src/main/engine/warm-up';

test('nothing more is tried out once the engine closes', async () => {
  const asked: string[] = [];
  const ask = async (query: string): Promise<void> => {
    asked.push(query);
    return Promise.resolve();
  };
  await warmUp(ask, () => asked.length === 3);
  expect(asked).toHaveLength(3);
  expect(new Set(asked).size).toBe(3);
});
