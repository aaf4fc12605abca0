import { readFileSync } from 'node:fs';
import { codeOf } from './code-of';

/** True while a process of this number runs, whoever's it is; one that ended and that its parent did not take leave of does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statOf(pid)?.[STATE] !== ZOMBIE;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * When a process started, so that another that got its number later is told apart from it: clock ticks since the system
 * started, field 22 of `/proc/PID/stat` (proc(5)); `null` where the system does not say.
 */
export function startOf(pid: number): string | null {
  return statOf(pid)?.[STARTED] ?? null;
}

/** Places behind the program's name in `/proc/PID/stat`. */
const STATE = 0;
const STARTED = 19;
const ZOMBIE = 'Z';

/** What the system says of a process behind its name; `null` where it says nothing. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in brackets, and may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
