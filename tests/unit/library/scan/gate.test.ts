import { expect, test } from 'vitest';
import { Gate } from '../../../../src/main/library/scan/gate';

test('work waits while the gate is shut and passes when it opens', async () => {
  const gate = new Gate();
  const { signal } = new AbortController();
  const passed: string[] = [];
  await gate.passed(signal);
  gate.close();
  const waiting = gate.passed(signal).then(() => passed.push('waited'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(passed).toEqual([]);
  gate.open();
  await waiting;
  expect(passed).toEqual(['waited']);
});

test('work that is cancelled does not wait', async () => {
  const gate = new Gate();
  const controller = new AbortController();
  gate.close();
  const waiting = gate.passed(controller.signal);
  controller.abort();
  await waiting;
  expect(gate.isShut).toBe(true);
});
