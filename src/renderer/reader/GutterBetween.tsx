import { useStore } from '../state/store';
import { Gutter } from './Gutter';
import { useAlignment, useFocusedLink, useView } from './pane-context';
import { pickLink } from './pick-link';

/** The gutter between the pane at `leftIndex` and the next one. */
export function GutterBetween({ leftIndex }: { readonly leftIndex: number }): React.JSX.Element | null {
  const left = useStore((state) => state.panes[leftIndex]);
  const right = useStore((state) => state.panes[leftIndex + 1]);
  const active = useStore((state) => state.activePane);
  const alignment = useAlignment(left?.id, right?.id);
  const leftView = useView(left?.id);
  const rightView = useView(right?.id);
  const focused = useFocusedLink(left?.id, right?.id);
  if (left === undefined || right === undefined) return null;
  const pair = active === leftIndex + 1 ? { from: right, to: left } : { from: left, to: right };
  return (
    <Gutter
      leftKey={left.key}
      rightKey={right.key}
      alignment={alignment}
      left={leftView?.article}
      right={rightView?.article}
      focused={focused}
      onPick={(link) => pickLink(pair, link, true)}
    />
  );
}
