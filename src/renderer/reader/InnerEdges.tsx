import { useMemo } from 'react';
import type { PassageLink } from '../../shared/alignment';
import type { ArticleView } from '../../shared/library';
import { pointAt } from '../cards/hover';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { hull } from './links';
import { LinkBars } from './LinkBars';
import { useAlignment, useFocusedLink, useView } from './pane-context';
import { pickLink } from './pick-link';

interface InnerEdgesProps {
  readonly pane: OpenPane;
  readonly index: number;
  readonly view: ArticleView;
}

/** Bars of linked passages on the sides where a gutter is. */
export function InnerEdges({ pane, index, view }: InnerEdgesProps): React.JSX.Element {
  const before = useStore((state) => state.panes[index - 1]);
  const after = useStore((state) => state.panes[index + 1]);
  return (
    <>
      {before !== undefined && <Edge pane={pane} view={view} other={before} edge="left" />}
      {after !== undefined && <Edge pane={pane} view={view} other={after} edge="right" />}
    </>
  );
}

interface EdgeProps {
  readonly pane: OpenPane;
  readonly view: ArticleView;
  readonly other: OpenPane;
  readonly edge: 'left' | 'right';
}

function Edge({ pane, view, other, edge }: EdgeProps): React.JSX.Element | null {
  const alignment = useAlignment(pane.id, other.id);
  const theirs = useView(other.id)?.article;
  const focused = useFocusedLink(pane.id, other.id);
  const pair = useMemo(() => ({ from: pane, to: other }), [pane, other]);
  if (alignment === undefined || theirs === undefined) return null;
  return (
    <LinkBars
      paneKey={pane.key}
      alignment={alignment}
      mine={view.article}
      theirs={theirs}
      edge={edge}
      focused={focused}
      onPick={(link) => pickLink(pair, link, true)}
      onPoint={(index) => pointAtLink(pane, alignment.links[index], index)}
    />
  );
}

function pointAtLink(pane: OpenPane, link: PassageLink | undefined, index: number): void {
  if (link === undefined) return;
  const subject = { kind: 'link', link, index } as const;
  pointAt({ subject, span: hull(link.a), paneKey: pane.key, articleId: pane.id, isPinned: false, takesFocus: false });
}
