// The only door between the window and the program: one frozen object, derived from the contract.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { inputs } from '../shared/ipc';
import { eventNames } from '../shared/program-events';

/** One function for each request of the contract. */
function requests(): Record<string, (input: unknown) => Promise<unknown>> {
  const names = Object.keys(inputs);
  return Object.fromEntries(names.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]));
}

/** One subscription for each event of the contract; it returns the function that ends it. */
function subscriptions(): Record<string, (listener: (payload: unknown) => void) => () => void> {
  return Object.fromEntries(
    eventNames.map((name) => [
      name,
      (listener: (payload: unknown) => void) => {
        const receive = (_event: unknown, payload: unknown): void => listener(payload);
        ipcRenderer.on(name, receive);
        // Nothing is returned: it would be Electron's own object.
        return () => {
          ipcRenderer.removeListener(name, receive);
        };
      },
    ]),
  );
}

/** Path of a dropped file; Electron 25 puts it on the file itself, later ones have `webUtils`. */
function pathOf(file: File): string {
  const getPath = (webUtils as Partial<typeof webUtils> | undefined)?.getPathForFile;
  return getPath === undefined ? ((file as File & { path?: string }).path ?? '') : getPath(file);
}

contextBridge.exposeInMainWorld('tre', { ...requests(), on: subscriptions(), pathOf });
