// The articles whose facts are being looked at.
import { create } from 'zustand';
import { call } from '../bridge';
import { useStore } from '../state/store';

interface DetailsState {
  /** `null` while the sheet is closed. */
  readonly articles: readonly string[] | null;
}

/** The open sheet. */
export const useDetails = create<DetailsState>()(() => ({ articles: null }));

/** Opens the sheet for some articles. */
export function openDetails(articles: readonly string[]): void {
  useDetails.setState({ articles });
}

/** Closes it. */
export function closeDetails(): void {
  useDetails.setState({ articles: null });
}

/** Most articles one correction may speak of. */
const most = 50_000;
const page = 500;

/** Opens the sheet for every article that answers the query in force, as the list counts them. */
export async function openResultDetails(): Promise<void> {
  const { query, filter, sort, settings, keepTyped } = useStore.getState();
  const ids: string[] = [];
  for (let offset = 0; offset < most; offset += page) {
    const { exactMarks } = settings;
    const request = { query, exactMarks, keepTyped, filter, sort, offset, limit: page, isPlain: true };
    const { rows, length, nearly, total } = await call('search.run', request);
    // Rows with only most of the words stand in the list, and are no answers beside those with all of them.
    const hasNear = nearly > 0 && total > 0;
    ids.push(...rows.filter(({ tier }) => !hasNear || tier !== 'slip').map(({ id }) => id));
    if (offset + page >= length || rows.length === 0) break;
  }
  if (ids.length > 0) openDetails(ids);
}
