import { Menu, type MenuItemConstructorOptions } from 'electron';
import { commandNames, menuNames, type Language } from '../../shared/command-names';
import { commands, type Command, type CommandId } from '../../shared/commands';

const order: readonly Command['menu'][] = ['file', 'edit', 'view', 'go', 'help'];

/** Roles of the system that stand at the end of a menu. */
const roles: Readonly<Record<Command['menu'], readonly MenuItemConstructorOptions[]>> = {
  file: [{ role: 'quit' }],
  edit: [
    { role: 'undo' },
    { role: 'redo' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
  view: [{ role: 'togglefullscreen' }],
  go: [],
  help: [],
};

/** Puts the menu bar in place; every command of the contract stands in it with its shortcut. */
export function setMenu(language: Language, run: (command: CommandId) => void): void {
  const names = commandNames[language];
  const menus = order.map((menu): MenuItemConstructorOptions => {
    const own = (commands as readonly (Command & { id: CommandId })[]).filter((command) => command.menu === menu);
    const items = own.map((command) => menuItem(command, names[command.id], run));
    const system = roles[menu];
    return {
      label: menuNames[language][menu],
      submenu: system.length === 0 ? items : [...items, { type: 'separator' }, ...system],
    };
  });
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...menus]));
}

/** Keys are only shown here: the window handles them, since a menu would take them from text fields and compositions too. */
function menuItem(
  command: Command & { id: CommandId },
  label: string,
  run: (id: CommandId) => void,
): MenuItemConstructorOptions {
  const accelerator = command.accelerator ?? command.key?.toUpperCase();
  return {
    id: command.id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    registerAccelerator: false,
    click: () => run(command.id),
  };
}
