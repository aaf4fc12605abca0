import { expect, test } from 'vitest';
import { Waiting } from '../../../src/main/engine/waiting';

const LONG = 1_000_000;

test('nobody waits at first', async () => {
  await new Waiting().none(LONG);
});

test('work goes on when everybody has an answer, a failure among them', async () => {
  const waiting = new Waiting();
  const heard: string[] = [];
  let answer: () => void = () => undefined;
  const first = waiting.during(() => new Promise<void>((resolve) => (answer = resolve)));
  const second = waiting.during(() => Promise.reject(new Error('no'))).catch(() => heard.push('failed'));
  const worked = waiting.none(LONG).then(() => heard.push('worked'));
  await second;
  expect(heard).toEqual(['failed']);
  answer();
  await Promise.all([first, worked]);
  expect(heard).toEqual(['failed', 'worked']);
});

test('work does not wait for ever', async () => {
  const waiting = new Waiting();
  void waiting.during(() => new Promise(() => undefined));
  await waiting.none(1);
});

test('a lull begins only when the last answer was given', async () => {
  const waiting = new Waiting();
  const heard: string[] = [];
  let answer: () => void = () => undefined;
  const asked = waiting
    .during(() => new Promise<void>((resolve) => (answer = resolve)))
    .then(() => heard.push('answered'));
  const lull = waiting.lull(1).then(() => heard.push('lull'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  answer();
  await Promise.all([asked, lull]);
  expect(heard).toEqual(['answered', 'lull']);
});
