// Keys become commands: single keys outside fields, keys with a modifier anywhere, nothing while an input method composes.
import { commands, type Command, type CommandId } from '../../shared/commands';
import { run } from './commands';

/** What decides whether a key press is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
  readonly getModifierState: (name: 'AltGraph') => boolean;
}

const all = commands as readonly (Command & { readonly id: CommandId })[];
const byKey = new Map(all.flatMap(({ key, id }) => (key === undefined ? [] : [[key, id] as const])));
const byAccelerator = new Map(
  all.flatMap(({ accelerator, id }) => (accelerator === undefined ? [] : [[inKeyNames(accelerator), id] as const])),
);

/** An accelerator in lower case with the names that key presses have. */
function inKeyNames(accelerator: string): string {
  return accelerator.toLowerCase().replace(/\b(left|right|up|down)$/u, 'arrow$1');
}

/** The command of a key press; `null` for none and while an input method composes (key code 229 says so too). */
export function commandOfPress(press: KeyPress, isMac: boolean): CommandId | null {
  if (press.isComposing || press.keyCode === 229 || press.defaultPrevented) return null;
  // Windows makes AltGr of Ctrl and Alt: who types a character with it asks for no Ctrl+Alt shortcut.
  const accelerated = press.getModifierState('AltGraph') ? undefined : byAccelerator.get(acceleratorOf(press, isMac));
  if (accelerated !== undefined) return accelerated;
  return hasModifier(press) ? null : (byKey.get(press.key.toLowerCase()) ?? null);
}

/** True when a press belongs to a field it happens in: a single key, or on a Mac a jump from word to word. */
export function isForField(press: KeyPress, isMac: boolean): boolean {
  if (isMac && press.altKey && press.key.startsWith('Arrow')) return true;
  return !hasModifier(press) && press.key.length === 1;
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return ctrlKey || metaKey || altKey;
}

/** A press in Electron's notation, lower case: `cmdorctrl+shift+f`. The other of Ctrl and ⌘ makes it none of ours. */
function acceleratorOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress, isMac: boolean): string {
  const [main, foreign] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  const held = [foreign ? 'foreign' : '', main ? 'cmdorctrl' : '', altKey ? 'alt' : '', shiftKey ? 'shift' : ''];
  return [...held.filter((name) => name !== ''), key.toLowerCase()].join('+');
}

/** Where single keys are typed or belong to a list: fields, menus, and what lies over the window. */
const fields =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="menu"], .dialog, .settings-popover';

/** Listens for shortcuts on the whole window; returns the function that ends it. */
export function listenToKeys(isMac: boolean): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const command = commandOfPress(event, isMac);
    if (command === null) return;
    if (isForField(event, isMac) && event.target instanceof Element && event.target.closest(fields) !== null) return;
    if (run(command)) event.preventDefault();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}
