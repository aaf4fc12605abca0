// Accelerators in Electron's notation in, the keys as this system prints them out.
import { commands, type Command, type CommandId } from '../../shared/commands';

const otherNames: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Left: '←' };
const macNames: Readonly<Record<string, string>> = { ...otherNames, CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** The keys of a command: `Ctrl+Shift+F` becomes `Ctrl`, `Shift`, `F`; a single key stands alone in capitals. */
export function keysOf(command: Pick<Command, 'accelerator' | 'key'>, isMac: boolean): readonly string[] {
  const { accelerator, key } = command;
  if (accelerator === undefined) return key === undefined ? [] : [key.toUpperCase()];
  const names = isMac ? macNames : otherNames;
  return accelerator.split('+').map((part) => names[part] ?? part);
}

/** True on a Mac, where the keys have other names. */
export const isMac = navigator.userAgent.includes('Mac');

/** The keys of a command as one writes them in a tooltip: `Ctrl F`, on a Mac `⌘ F`. */
export function shortcutOf(id: CommandId): string {
  const command: Command | undefined = commands.find((one) => one.id === id);
  return command === undefined ? '' : keysOf(command, isMac).join(' ');
}

/** The key held down for opening beside. */
export const besideKey = isMac ? '⌘' : 'Ctrl';
