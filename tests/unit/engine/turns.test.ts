import { expect, test } from 'vitest';
import { Turns } from '../../../src/main/engine/turns';

const given = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error as { readonly code: string }).code,
  );

test('of questions that wait together only the newest is answered', async () => {
  const turns = new Turns();
  expect(await Promise.all([1, 2, 3].map((turn) => given(turns.take(turn))))).toEqual([
    'cancelled',
    'cancelled',
    'answered',
  ]);
});

test('a question under way is told when a newer one comes', async () => {
  const turns = new Turns();
  const isWanted = await turns.take(7);
  expect(isWanted()).toBe(true);
  const newer = turns.take(8);
  expect(isWanted()).toBe(false);
  expect((await newer)()).toBe(true);
});

test('what belongs to one turn is answered together, and what has none always', async () => {
  const turns = new Turns();
  const without = turns.take(undefined);
  const answers = [turns.take(4), turns.take(4), without];
  expect(await Promise.all(answers.map(given))).toEqual(['answered', 'answered', 'answered']);
  expect((await without)()).toBe(true);
});

test('a question that comes after a newer one is given up', async () => {
  const turns = new Turns();
  await turns.take(9);
  expect(await given(turns.take(8))).toBe('cancelled');
});
