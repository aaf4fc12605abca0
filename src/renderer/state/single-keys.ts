// Single-key shortcuts: a key pressed outside fields and compositions becomes a command.
import { commands, type Command, type CommandId } from '../../shared/commands';
import { run } from './commands';

const byKey = new Map(
  (commands as readonly (Command & { readonly id: CommandId })[]).flatMap((command) =>
    command.key === undefined ? [] : [[command.key, command.id] as const],
  ),
);

/** What decides whether a key press may be a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
}

/** The command of a single key; `null` with a modifier or while an input method composes (key code 229 says so too). */
export function commandOfKey(press: KeyPress): CommandId | null {
  if (press.isComposing || press.keyCode === 229 || press.defaultPrevented) return null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return byKey.get(press.key.toLowerCase()) ?? null;
}

/** Where keys are typed or belong to a list: fields, menus, and what lies over the window. */
const fields =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="menu"], .dialog, .settings-popover';

/** Listens for single keys on the whole window; returns the function that ends it. */
export function listenToKeys(): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const command = commandOfKey(event);
    if (command === null) return;
    if (event.target instanceof Element && event.target.closest(fields) !== null) return;
    if (run(command)) event.preventDefault();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}
