// Rows that come into view in, their pages into the list on screen out.
import { useStore } from '../state/store';
import { fetchPage } from './fetch-list';
import { pagesOf, touched, wanting, withPage } from './page-cache';
import { isSameList, type ResultSet } from './result-set';
import { useResults } from './results-store';

const onTheirWay = new Set<string>();
let onScreen: readonly number[] = [];

/** Numbers of the pages on screen. */
export const pagesOnScreen = (): readonly number[] => onScreen;

/** Says which rows are on screen, both included; pages that are missing, or wait for a file, are fetched. */
export function needRows(set: ResultSet, first: number, last: number): void {
  onScreen = pagesOf(first, last, set.length);
  for (const page of wanting(set.pages, onScreen)) void fetchInto(set, page);
}

/** Puts a page into the list on screen, if that is still the same one when the page is here. */
async function fetchInto({ request }: ResultSet, page: number): Promise<void> {
  const key = `${JSON.stringify(request)} ${page}`;
  if (onTheirWay.has(key)) return;
  onTheirWay.add(key);
  try {
    const { rows } = await fetchPage(request, page);
    const { shown } = useResults.getState();
    if (shown === null || !isSameList(shown.request, request)) return;
    useResults.setState({ shown: { ...shown, pages: withPage(touched(shown.pages, onScreen), page, rows) } });
  } catch (error) {
    useStore.getState().showFailure(error);
  } finally {
    onTheirWay.delete(key);
  }
}
