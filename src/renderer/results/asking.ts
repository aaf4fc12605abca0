// The words, conditions and order of the store come in; the list that answers them goes to the results, asked for as soon
// as a key changes them, before anything is drawn.
import type { Filter } from '../../shared/search';
import { useStore, type State } from '../state/store';
import { fetchList } from './fetch-list';
import { orderOf } from './order-of';
import { pagesOnScreen } from './pages';
import { isSameList, withKnownRows, type ListRequest, type ResultSet } from './result-set';
import { useResults } from './results-store';

/** How long an empty answer waits while a word is half typed, in milliseconds, so that nothing flashes. */
const EMPTY_WAIT_MS = 450;

/** True where what was just read or unstarred would leave the list under the reader's hands: it stays put. */
function staysPut({ recent, starred, unread }: Filter): boolean {
  return recent === true || starred === true || unread === true;
}

function requestOf({ query, filter, sort, keepTyped, settings }: State): ListRequest {
  const { exactMarks, isGrouped } = settings;
  const asked = query.trim();
  return { query: asked, exactMarks, keepTyped, filter, sort: orderOf(sort, asked), isGrouped };
}

/** How fresh a list must be: rows tell of the reader's notes, and words are looked for in them. */
function versionOf({ libraryVersion, notesVersion, filter }: State): string {
  return `${libraryVersion} ${staysPut(filter) ? 0 : notesVersion} ${useResults.getState().attempt}`;
}

/** A window that is loaded anew begins to count anew, whatever became of the clock. */
const asker = Math.random();
let questions = 0;

/** Asks for every list that is wanted from now on; returns the function that ends it. */
export function keepAsking(): () => void {
  let last: { readonly request: ListRequest; readonly version: string } | null = null;
  let giveUp = (): void => undefined;
  const follow = (): void => {
    const state = useStore.getState();
    const [request, version] = [requestOf(state), versionOf(state)];
    if (last !== null && last.version === version && isSameList(last.request, request)) return;
    last = { request, version };
    giveUp();
    giveUp = ask(request);
  };
  const endings = [useStore.subscribe(follow), useResults.subscribe(follow)];
  follow();
  return () => {
    endings.forEach((end) => end());
    giveUp();
  };
}

/** Asks for a list and shows it once it is here; returns the function that gives it up. */
function ask(request: ListRequest): () => void {
  const before = useResults.getState().shown;
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (set: ResultSet): void => {
    if (isWanted) useResults.setState({ shown: set, asked: null });
  };
  const take = (set: ResultSet): void => {
    const isHalfTyped =
      set.length === 0 && before !== null && before.length > 0 && before.request.query !== request.query;
    if (isHalfTyped) timer = setTimeout(() => show(set), EMPTY_WAIT_MS);
    else show(withKnownRows(set, before));
  };
  const fail = (): void => {
    if (isWanted) useResults.setState({ asked: null, hasFailed: true });
  };
  useResults.setState({ asked: request, hasFailed: false });
  questions += 1;
  const onScreen = before !== null && isSameList(before.request, request) ? pagesOnScreen() : [];
  fetchList(request, { asker, at: questions }, onScreen).then(take).catch(fail);
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
