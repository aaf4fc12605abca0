import { expect, test } from 'vitest';
import { Turns } from '../../../src/main/engine/turns';

const asker = 0.5;
const given = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error as { readonly code: string }).code,
  );

test('of questions that wait together only the newest is answered', async () => {
  const turns = new Turns();
  expect(await Promise.all([1, 2, 3].map((at) => given(turns.take({ asker, at }))))).toEqual([
    'cancelled',
    'cancelled',
    'answered',
  ]);
});

test('a question under way is told when a newer one comes', async () => {
  const turns = new Turns();
  const isWanted = await turns.take({ asker, at: 7 });
  expect(isWanted()).toBe(true);
  const newer = turns.take({ asker, at: 8 });
  expect(isWanted()).toBe(false);
  expect((await newer)()).toBe(true);
});

test('what belongs to one turn is answered together, and what has none always', async () => {
  const turns = new Turns();
  const without = turns.take(undefined);
  const answers = [turns.take({ asker, at: 4 }), turns.take({ asker, at: 4 }), without];
  expect(await Promise.all(answers.map(given))).toEqual(['answered', 'answered', 'answered']);
  expect((await without)()).toBe(true);
});

test('a question that comes after a newer one is given up', async () => {
  const turns = new Turns();
  await turns.take({ asker, at: 9 });
  expect(await given(turns.take({ asker, at: 8 }))).toBe('cancelled');
});

test('a window that is loaded anew counts anew, and what the old one asked is given up', async () => {
  const turns = new Turns();
  const isWanted = await turns.take({ asker, at: 9 });
  expect(await given(turns.take({ asker: 0.25, at: 1 }))).toBe('answered');
  expect(isWanted()).toBe(false);
});
