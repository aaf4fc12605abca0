import { readFileSync, writeFileSync } from 'node:fs';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import * as v from 'valibot';

const stateSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.pipe(v.number(), v.minValue(640)),
  height: v.pipe(v.number(), v.minValue(480)),
  maximised: v.boolean(),
});
type WindowState = v.InferOutput<typeof stateSchema>;

/** Size and place of the window as last left; `null` when unknown or no longer on any screen. */
export function readWindowState(path: string): WindowState | null {
  try {
    const state = v.parse(stateSchema, JSON.parse(readFileSync(path, 'utf8')));
    const { workArea } = screen.getDisplayMatching(state);
    return overlaps(state, workArea) ? state : null;
  } catch {
    return null;
  }
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Keeps the window's size and place at `path` whenever it closes. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      writeFileSync(path, JSON.stringify(state));
    } catch {
      // Losing the place of a window is no reason to stop it from closing.
    }
  });
}
