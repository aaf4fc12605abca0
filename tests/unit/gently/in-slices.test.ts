import { expect, test } from 'vitest';
import { atOnce, inSlices, whileItHolds } from '../../../src/main/gently/in-slices';
import { countedIn, countSent, hear, noneSent } from '../../../src/main/gently/sent';

/** Steps that take a while each, and what they come to. */
function* steps(milliseconds: number): Generator<void, string> {
  for (let step = 0; step < 5; step += 1) {
    for (const until = performance.now() + milliseconds; performance.now() < until;);
    yield;
  }
  return 'done';
}

test('other work comes between long steps, unless all are run at once', async () => {
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(await inSlices(steps(10), pause)).toBe('done');
  expect(pauses).toBe(5);
  expect(atOnce(steps(0))).toBe('done');
});

test('what is sent to the thread is heard after the step under way', async () => {
  const sent = noneSent();
  countedIn(sent);
  const done: string[] = [];
  function* work(): Generator<void, void> {
    for (let step = 0; step < 4; step += 1) {
      if (step === 1) countSent(sent);
      done.push(`step ${step}`);
      yield;
    }
  }
  const pause = (): Promise<void> => {
    done.push('heard');
    hear();
    return Promise.resolve();
  };
  await inSlices(work(), pause, Infinity);
  expect(done).toEqual(['step 0', 'step 1', 'heard', 'step 2', 'step 3']);
});

test('steps are given up once what they count on has changed', async () => {
  let isSame = true;
  const changing = (): Promise<void> => {
    isSame = false;
    return Promise.resolve();
  };
  expect(
    await inSlices(
      whileItHolds(steps(10), () => isSame),
      changing,
    ),
  ).toBeNull();
  expect(atOnce(whileItHolds(steps(0), () => true))).toBe('done');
});
