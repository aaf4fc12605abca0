// The parts of the window the keyboard goes between, in their order, and what takes the focus in each.
import { useStore } from '../state/store';

interface WindowPart {
  readonly within: string;
  readonly focus: string;
}

const panes: WindowPart = { within: 'main', focus: 'main article' };
const results: WindowPart = { within: '.results', focus: '.results [role="listbox"]' };
const searchBox: WindowPart = { within: '.search-box', focus: '[role="searchbox"]' };

/** Every part, whether it is on screen or not. */
export const windowParts: readonly WindowPart[] = [
  searchBox,
  { within: '.library-rail', focus: '.library-rail .choose' },
  results,
  panes,
  { within: '#drawer', focus: '#drawer [tabindex="0"], #drawer button' },
  { within: '.status-bar', focus: '.status-bar button' },
];

/** The part an element stands in; `undefined` for what lies over the window. */
export function partOf(element: Element | null): WindowPart | undefined {
  return windowParts.find(({ within }) => (element?.closest(within) ?? null) !== null);
}

/** What takes the focus in a part; `null` while the part is not on screen. */
export function entryOf(part: WindowPart): HTMLElement | null {
  return document.querySelector<HTMLElement>(part.focus);
}

/** Moves the keyboard into a part; in the panes to the active one, once it is drawn. False where the part is not on screen. */
export function enterPart(part: WindowPart): boolean {
  if (part === panes) return enterPanes();
  const entry = entryOf(part);
  entry?.focus();
  return entry !== null;
}

function enterPanes(): boolean {
  const { panes: open, requestFocus } = useStore.getState();
  if (open.length > 0) requestFocus('pane');
  return open.length > 0;
}

/** Moves the keyboard to where reading goes on: a part if it is still there, or else an article, the list, the search field. */
export function enterNearest(part: WindowPart | undefined): void {
  const places = part === undefined ? [] : [part];
  [...places, panes, results, searchBox].some(enterPart);
}
