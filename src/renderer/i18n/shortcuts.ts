// Accelerators in Electron's notation in, the keys as this system prints them out.
import type { Command } from '../../shared/commands';

const macNames: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** The keys of a command: `Ctrl+Shift+F` becomes `Ctrl`, `Shift`, `F`; a single key stands alone in capitals. */
export function keysOf(command: Pick<Command, 'accelerator' | 'key'>, isMac: boolean): readonly string[] {
  const { accelerator, key } = command;
  if (accelerator === undefined) return key === undefined ? [] : [key.toUpperCase()];
  return accelerator.split('+').map((part) => (isMac ? (macNames[part] ?? part) : part.replace('CmdOrCtrl', 'Ctrl')));
}

/** True on a Mac, where the keys have other names. */
export const isMac = navigator.userAgent.includes('Mac');
