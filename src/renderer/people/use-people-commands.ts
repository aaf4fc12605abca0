import { useWords } from '../i18n/use-words';
import { workingPane } from '../reader/working-place';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';

/** Opens the directory, the index of slogans, and the page of the event the open article reports or else the first of those listed. */
export function usePeopleCommands(): void {
  const t = useWords('people');
  const openDrawer = useStore((state) => state.openDrawer);
  const goBack = useStore((state) => state.goBack);
  useCommand('officials', () => openDrawer({ kind: 'officials' }));
  useCommand('slogans', () => openDrawer({ kind: 'slogans' }));
  useCommand('back', goBack);
  useCommand('event', () => {
    const { summary, facets, filter, say } = useStore.getState();
    const listed = facets?.events[0] ?? summary?.events[0];
    const event = workingPane()?.view.happening?.key ?? filter.event ?? listed?.key;
    if (event === undefined) say(t('noEvent'));
    else openDrawer({ kind: 'event', event });
  });
}
