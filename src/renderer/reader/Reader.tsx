import './reader.css';
import './pane-bar.css';
import './sheet.css';
import './washes.css';
import './gutter.css';
import './overview.css';
import './article-notices.css';
import './encoding-choice.css';
import './marks.css';
import './print.css';
import { Fragment } from 'react';
import { CardHost } from '../cards/CardHost';
import { NoteComposerHost } from '../notes/NoteComposerHost';
import { useNoteCommands } from '../notes/use-note-commands';
import { useFocusRequest } from '../state/focus-requests';
import { useStore } from '../state/store';
import { EmptyPanes } from './EmptyPanes';
import { enterActivePane } from './entering';
import { GutterBetween } from './GutterBetween';
import { Pane } from './Pane';
import { PaneSwitcher } from './PaneSwitcher';
import { useFollowing } from './use-following';
import { useIsNarrow } from './use-is-narrow';
import { useOpenArticles } from './use-open-articles';
import { usePaperCommands } from './use-paper-commands';
import { useReaderCommands } from './use-reader-commands';
import { useShelfCommands } from './use-shelf-commands';
import { WhereElse } from './WhereElse';

/** The panes; reads everything from the store. */
export function Reader(): React.JSX.Element {
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  const isNarrow = useIsNarrow(panes.length);
  useOpenArticles();
  useFollowing();
  useReaderCommands();
  useShelfCommands();
  usePaperCommands();
  useNoteCommands();
  useFocusRequest('pane', enterActivePane);
  const drawn = panes.map((pane, index) => ({ pane, index })).filter(({ index }) => !isNarrow || index === active);
  return (
    <main className="reader" data-count={drawn.length}>
      {panes.length === 0 && <EmptyPanes />}
      {isNarrow && panes.length > 1 && <PaneSwitcher />}
      <div className="panes">
        {drawn.map(({ pane, index }, at) => (
          <Fragment key={pane.key}>
            {at > 0 && <GutterBetween leftIndex={index - 1} />}
            <Pane pane={pane} index={index} isActive={index === active} />
          </Fragment>
        ))}
      </div>
      <CardHost />
      <NoteComposerHost />
      <WhereElse />
    </main>
  );
}
