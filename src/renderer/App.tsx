// The frame of the window: search on top, library and results beside the panes, status below.
import { Reader } from './reader/Reader';

/** The whole window. */
export function App(): React.JSX.Element {
  return <Reader />;
}
