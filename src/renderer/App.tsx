// The whole window: events are listened to, the frame is drawn, and the program is told when it can be used.
import { useEffect } from 'react';
import { call } from './bridge';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { Frame } from './frame/Frame';
import { useProgramCommands } from './frame/use-program-commands';
import { isMac } from './i18n/shortcuts';
import { followPointer } from './reader/pointer-moves';
import { keepAsking } from './results/asking';
import { listen, openRequested } from './state/events';
import { keepSession } from './state/keep-session';
import { dropOldRequests } from './state/focus-requests';
import { listenToKeys } from './state/shortcuts';
import { useStore } from './state/store';

/** Listens from the first frame on; what was asked for on the command line is opened before the session is kept. */
function useProgram(): void {
  useEffect(() => {
    const endings = [keepAsking(), listen(), dropOldRequests(), listenToKeys(isMac), followPointer()];
    let isMounted = true;
    const ready = async (): Promise<void> => {
      openRequested(await call('app.ready'));
      if (isMounted) endings.push(keepSession());
    };
    const { showFailure, endStart } = useStore.getState();
    void ready().catch(showFailure).finally(endStart);
    return () => {
      isMounted = false;
      endings.forEach((end) => end());
    };
  }, []);
}

/** The window. */
export function App(): React.JSX.Element {
  useProgram();
  useProgramCommands();
  return (
    <ErrorBoundary>
      <Frame />
    </ErrorBoundary>
  );
}
