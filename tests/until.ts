import { vi } from 'vitest';

/** Settles when `claim` no longer throws. The limit only ends a run in which it never will: no machine is that slow. */
export async function until(claim: () => unknown): Promise<void> {
  await vi.waitFor(claim, { timeout: 120_000, interval: 20 });
}
