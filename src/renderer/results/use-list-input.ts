import type { KeyboardEvent, MouseEvent } from 'react';
import type { Box } from '../cards/place-popover';
import { useStore } from '../state/store';
import { movedTo } from './list-keys';
import { openRow } from './open-row';
import { rowAt } from './page-cache';
import { rowsToActOn } from './picks';
import { optionId, placeOf } from './ResultOption';
import type { ResultSet } from './result-set';
import { actOnRows } from './row-actions';
import { openRowMenu } from './row-menu-store';
import type { Picking } from './use-picks';

/** What keys and clicks do in the list. */
interface ListInput {
  readonly pressed: (event: KeyboardEvent) => void;
  readonly choose: (event: MouseEvent) => void;
  /** Opens the menu of the row under the pointer, or from the keyboard that of the active one. */
  readonly askMenu: (event: MouseEvent) => void;
}

/** The active row, how another one becomes it, and how one is brought into view. */
interface Place {
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly show: (index: number) => void;
}

/** Moves, opens and picks rows by key and pointer. */
export function useListInput(shown: ResultSet, picking: Picking, { active, setActive, show }: Place): ListInput {
  const requestFocus = useStore((state) => state.requestFocus);
  const act = (key: string): boolean =>
    actOnRows(key, rowsToActOn(picking.picks, rowAt(shown.pages, active)), () => boxOf(active));
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const to = movedTo(event.key, active, shown.length);
    if (event.key === 'Enter') openRow(rowAt(shown.pages, active), event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowUp' && active === 0 && !event.shiftKey) requestFocus('search');
    else if (to !== null) {
      if (event.shiftKey) picking.extend(active, to);
      setActive(to);
      show(to);
    } else if (!pickedBy(event, picking, active) && (!isPlain || !act(event.key))) return;
    event.preventDefault();
  };
  const choose = (event: MouseEvent): void => {
    const index = placeOf(event.target);
    if (index === null || event.button === SECONDARY) return;
    setActive(index);
    if (event.shiftKey) picking.extend(active, index);
    else openRow(rowAt(shown.pages, index), event.ctrlKey || event.metaKey || event.button === 1);
  };
  const askMenu = (event: MouseEvent): void => {
    const pointed = placeOf(event.target);
    const index = pointed ?? active;
    const row = rowAt(shown.pages, index);
    if (row === null || (pointed === null && event.button === SECONDARY)) return;
    event.preventDefault();
    setActive(index);
    const rows = picking.picks.has(row.id) ? [...picking.picks.values()] : [row];
    const point = pointOf(event);
    openRowMenu({ rows, anchor: () => (pointed === null ? boxOf(index) : point) });
  };
  return { pressed, choose, askMenu };
}

/** Chooses rows as a key says; false for a key that does not. */
function pickedBy({ key, ctrlKey, metaKey }: KeyboardEvent, picking: Picking, active: number): boolean {
  if (key === ' ') picking.toggle(active);
  else if (key === 'a' && (ctrlKey || metaKey)) picking.all();
  else if (key === 'Escape' && picking.picks.size > 0) picking.clear();
  else return false;
  return true;
}

/** The button of a mouse that asks for a menu. */
const SECONDARY = 2;

function boxOf(index: number): Box | null {
  return document.getElementById(optionId(index))?.getBoundingClientRect() ?? null;
}

function pointOf({ clientX, clientY }: MouseEvent): Box {
  return { left: clientX, right: clientX, top: clientY, bottom: clientY };
}
