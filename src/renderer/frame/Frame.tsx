import { Group, Panel, Separator } from 'react-resizable-panels';
import { CorrectHost } from '../corrections/CorrectHost';
import { CorrectionsDrawer } from '../corrections/CorrectionsDrawer';
import { DetailsSheet } from '../corrections/DetailsSheet';
import { useCorrectionCommands } from '../corrections/use-correction-commands';
import { AboutDialog } from '../dialogs/AboutDialog';
import { SearchHelp } from '../dialogs/SearchHelp';
import { ShortcutsDialog } from '../dialogs/ShortcutsDialog';
import { useWords } from '../i18n/use-words';
import { CollectionPicker } from '../library/CollectionPicker';
import { LibraryRail } from '../library/LibraryRail';
import { NotesDrawer } from '../notes/NotesDrawer';
import { CommandPalette } from '../palette/CommandPalette';
import { Directory } from '../people/Directory';
import { DossierPage } from '../people/dossier/Dossier';
import { EventView } from '../people/event/EventView';
import { SloganIndex } from '../people/slogans/SloganIndex';
import { SloganPage } from '../people/slogans/SloganPage';
import { usePeopleCommands } from '../people/use-people-commands';
import { ProblemsPanel } from '../problems/ProblemsPanel';
import { Reader } from '../reader/Reader';
import { Results } from '../results/Results';
import { RowMenu } from '../results/RowMenu';
import type { DrawerPage as Page } from '../state/drawer-slice';
import { useStore } from '../state/store';
import { StatusBar } from '../status/StatusBar';
import { Tour } from '../tour/Tour';
import { DropZone } from './DropZone';
import { EngineBanner } from './EngineBanner';
import { ErrorBoundary } from './ErrorBoundary';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { useColumns, type Columns } from './use-columns';
import { useKeptFocus } from './use-kept-focus';
import { useRegionKeys } from './use-region-keys';
import { LIBRARY_WIDTH, RESULTS_WIDTH } from './window-layout';
import './frame.css';
import './print.css';

/** Drawers that need little height; the others are pages of their own. */
const lowDrawers: ReadonlySet<string> = new Set(['notes', 'problems']);

/** The panes with the drawer under them. */
function ReadingArea(): React.JSX.Element {
  const t = useWords('frame');
  const drawer = useStore((state) => state.drawer);
  return (
    <Group orientation="vertical" id="reading">
      <Panel id="panes" minSize={120}>
        <ErrorBoundary>
          <Reader />
        </ErrorBoundary>
      </Panel>
      {drawer !== null && (
        <>
          <Separator className="handle" title={t('panels.resizeDrawer')} />
          <Panel
            id="drawer"
            defaultSize={lowDrawers.has(drawer.kind) ? '38%' : '56%'}
            key={String(lowDrawers.has(drawer.kind))}
            minSize={120}
            className="drawer"
          >
            <ErrorBoundary>
              <DrawerPage page={drawer} />
            </ErrorBoundary>
          </Panel>
        </>
      )}
    </Group>
  );
}

/** The page the drawer shows. */
function DrawerPage({ page }: { readonly page: Page }): React.JSX.Element {
  switch (page.kind) {
    case 'notes':
      return <NotesDrawer />;
    case 'problems':
      return <ProblemsPanel />;
    case 'corrections':
      return <CorrectionsDrawer />;
    case 'officials':
      return <Directory {...(page.asked === undefined ? {} : { asked: page.asked })} />;
    case 'slogans':
      return <SloganIndex {...(page.asked === undefined ? {} : { asked: page.asked })} />;
    case 'dossier':
      return <DossierPage key={page.person} person={page.person} />;
    case 'slogan':
      return <SloganPage key={page.slogan} slogan={page.slogan} />;
    case 'event':
      return <EventView key={page.event} event={page.event} />;
  }
}

/** Library and results over the panes, where they have no column; a click beside them folds them away. */
function Overlay({ columns }: { readonly columns: Columns }): React.JSX.Element | null {
  if (columns.overlay === null) return null;
  return (
    <>
      <div className="veil" onPointerDown={columns.closeOverlay} />
      <div className={`overlay ${columns.overlay}`}>
        {columns.overlay === 'library' ? <LibraryRail /> : <Results />}
      </div>
    </>
  );
}

/** Columns of the window: library, results, panes. */
function Columned({ columns }: { readonly columns: Columns }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <Group orientation="horizontal" id="columns" className="columns">
      {columns.library && (
        <>
          <Panel
            id="library"
            defaultSize={LIBRARY_WIDTH}
            minSize={180}
            maxSize={420}
            groupResizeBehavior="preserve-pixel-size"
          >
            <LibraryRail />
          </Panel>
          <Separator className="handle" title={t('panels.resizeLibrary')} />
        </>
      )}
      {columns.results && (
        <>
          <Panel
            id="results"
            {...(columns.fillsWithResults
              ? {}
              : { defaultSize: RESULTS_WIDTH, maxSize: 560, groupResizeBehavior: 'preserve-pixel-size' })}
            minSize={240}
          >
            <Results />
          </Panel>
          {!columns.fillsWithResults && <Separator className="handle" title={t('panels.resizeResults')} />}
        </>
      )}
      {!columns.fillsWithResults && (
        <Panel id="reading" minSize={280}>
          <ReadingArea />
        </Panel>
      )}
    </Group>
  );
}

/** The window's parts in their places. */
export function Frame(): React.JSX.Element {
  const columns = useColumns();
  useCorrectionCommands();
  usePeopleCommands();
  useKeptFocus();
  useRegionKeys(useStore((state) => state.dialog === null));
  return (
    <DropZone>
      <div className="frame">
        <TopBar
          hasLibrary={columns.library || columns.overlay === 'library'}
          hasResults={columns.results || columns.overlay === 'results'}
        />
        <EngineBanner />
        <div className="body">
          <Columned columns={columns} />
          <Overlay columns={columns} />
        </div>
        <StatusBar />
      </div>
      <Notices />
      <Tour />
      <RowMenu />
      <CollectionPicker />
      <CommandPalette />
      <ShortcutsDialog />
      <SearchHelp />
      <AboutDialog />
      <DetailsSheet />
      <CorrectHost />
    </DropZone>
  );
}
