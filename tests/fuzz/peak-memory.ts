import { readFileSync, writeFileSync } from 'node:fs';

/** How much memory this process holds at most from one moment to another. */
export interface PeakMemory {
  readonly begin: () => void;
  /** Megabytes at most since `begin`, those of the process when the watch was opened left out. */
  readonly peak: () => number;
}

/** Watches by what Linux tells of a process; `null` on other systems. */
export function openPeakMemory(): PeakMemory | null {
  const begin = (): void => writeFileSync('/proc/self/clear_refs', FORGET_PEAK);
  try {
    begin();
    const before = megabytes('VmRSS');
    return { begin, peak: () => Math.max(0, megabytes('VmHWM') - before) };
  } catch {
    return null;
  }
}

/** What sets a process' peak to what it holds now (proc(5)). */
const FORGET_PEAK = '5';

function megabytes(field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Math.round(Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0) / 1024);
}
