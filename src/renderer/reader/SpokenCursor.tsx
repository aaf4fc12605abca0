import { useCursors } from './cursor-store';

/** Says the sentence or mark the keyboard moved to, for those who listen. */
export function SpokenCursor(props: { readonly paneKey: number; readonly text: string }): React.JSX.Element {
  const cursor = useCursors((state) => state.cursors[props.paneKey]);
  const span = cursor?.isShown === true ? (cursor.mark ?? cursor.sentence) : null;
  return (
    <div className="sr-only" aria-live="polite">
      {span === null ? '' : props.text.slice(span.start, span.end)}
    </div>
  );
}
