import type { Span } from '../../shared/article';
import { useCursor } from './cursor-store';
import { useFocus } from './focus-store';
import { lineBoxes, type Box } from './line-boxes';
import { linesOf, surfaceOf } from './surfaces';
import { useFrameValue } from './use-frame-value';

interface WashesProps {
  readonly paneKey: number;
  readonly articleId: string;
  /** Passages of the focused pair in this pane. */
  readonly focused: readonly Span[];
  /** The hit stood on, and the stretch a note is being written on. */
  readonly ring: Span | null;
}

/** Soft fields behind the text: the focused passage, the sentence cursor, a flash. Marks lie above them and keep their signs. */
export function Washes(props: WashesProps): React.JSX.Element {
  const { paneKey, articleId } = props;
  const cursor = useCursor(paneKey, articleId);
  const flash = useFocus((state) => state.flash);
  const flashed = flash.spans[articleId];
  const shown = cursor?.isShown === true ? cursor : null;
  const mark = shown?.mark ?? null;
  return (
    <div className="washes" aria-hidden="true">
      <Wash paneKey={paneKey} className="wash wash-link" spans={props.focused} />
      {flashed !== undefined && (
        <Wash key={flash.serial} paneKey={paneKey} className="wash wash-flash" spans={flashed} />
      )}
      {shown !== null && <Wash paneKey={paneKey} className="wash wash-cursor" spans={[shown.sentence]} />}
      {mark !== null && <Wash paneKey={paneKey} className="wash wash-mark" spans={[mark]} />}
      {props.ring !== null && <Wash paneKey={paneKey} className="wash wash-ring" spans={[props.ring]} />}
    </div>
  );
}

interface WashProps {
  readonly paneKey: number;
  readonly className: string;
  readonly spans: readonly Span[];
}

const noBoxes: readonly Box[] = [];

function Wash({ paneKey, className, spans }: WashProps): React.ReactNode {
  const layout = useFocus((state) => state.layouts[paneKey]);
  const named = spans.map((span) => `${span.start}-${span.end}`).join(' ');
  const boxes = useFrameValue(() => measured(paneKey, spans), noBoxes, `${paneKey} ${named} ${layout ?? 0}`);
  return boxes.map((box, at) => (
    <div
      key={at}
      className={className}
      data-first={at === 0 ? '' : undefined}
      data-last={at === boxes.length - 1 ? '' : undefined}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    />
  ));
}

function measured(paneKey: number, spans: readonly Span[]): readonly Box[] {
  const surface = surfaceOf(paneKey);
  if (surface === undefined || spans.length === 0) return noBoxes;
  const lineHeight = Number.parseFloat(getComputedStyle(surface.article).lineHeight) || 28;
  return spans.flatMap((span) => lineBoxes(linesOf(surface, span), lineHeight));
}
