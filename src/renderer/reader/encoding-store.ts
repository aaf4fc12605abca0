// The list of encodings while it is open for one pane.
import { create } from 'zustand';

/** Key of the pane whose article is to be read otherwise; `null` for none. */
export const useChoosingEncoding = create<{ readonly paneKey: number | null }>()(() => ({ paneKey: null }));

/** Opens the list for a pane, or closes it. */
export function chooseEncodingFor(paneKey: number | null): void {
  useChoosingEncoding.setState({ paneKey });
}
