import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 see more of a function before it optimises it. The grammar is some hundreds of functions that each article runs a
 * few times: optimised as early as V8 does by itself, each thread spends a third of a scan on compiling them, and again
 * when the first value of another shape comes along. Holds for the whole process.
 */
export function optimiseLate(): void {
  setFlagsFromString(lateFlag(process.versions.v8));
}

/** The flag that says so to a version of V8, about five times what it does by itself: up to 11.3 it counts what was run, then how often. */
export function lateFlag(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const countsCalls = major > 11 || (major === 11 && minor > 3);
  return countsCalls ? '--invocation-count-for-turbofan=12000' : '--interrupt-budget=400000';
}
