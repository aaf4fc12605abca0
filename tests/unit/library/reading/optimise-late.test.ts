import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { lateFlag } from '../../../../src/main/library/reading/optimise-late';

test.each([
  ['10.2.154.26-node.26', '--interrupt-budget'],
  ['11.3.244.8-node.38', '--interrupt-budget'],
  ['11.4.183.19-electron.0', '--invocation-count-for-turbofan'],
  ['12.4.254.21-node.33', '--invocation-count-for-turbofan'],
  ['13.6.233.17-node.28', '--invocation-count-for-turbofan'],
])('V8 %s is told by %s', (version, name) => {
  expect(lateFlag(version)).toMatch(new RegExp(`^${name}=\\d+$`, 'u'));
});

test('the V8 that runs this knows the flag it is told by, and optimises earlier by itself', () => {
  const [name = '', value] = lateFlag(process.versions.v8).split('=');
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const own = new RegExp(`default: ${name}=(\\d+)`, 'u').exec(known)?.[1];
  expect(Number(own)).toBeGreaterThan(0);
  expect(Number(own)).toBeLessThan(Number(value));
});
