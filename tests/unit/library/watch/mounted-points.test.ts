import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mountedPoints } from '../../../../src/main/library/watch/mounted-points';

test.runIf(existsSync('/proc/self/mountinfo'))('what is mounted is listed where the system tells of it', async () => {
  expect(await mountedPoints()).toEqual(expect.arrayContaining(['/', '/proc']));
});

test.runIf(!existsSync('/proc/self/mountinfo'))('elsewhere nothing is listed', async () => {
  expect(await mountedPoints()).toEqual([]);
});
