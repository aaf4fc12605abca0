import { app, type Session, type WebContents } from 'electron';

/** Switches of Chromium that would make it talk to the network by itself; must run before the program is ready. */
export function forbidBackgroundNetworking(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ])
    app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', 'OptimizationHints,MediaRouter,DialMediaRouteProvider');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Lets a session load the program's own files only: no request, permission, download or spelling dictionary. */
export function takeOffline(session: Session): void {
  // An empty list is what keeps Electron from fetching a dictionary when a field gets the focus.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, done) => {
    done({ cancel: !/^(app|devtools|data|blob):/u.test(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Denies a page every way out: navigation, new windows, embedded views. */
export function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
