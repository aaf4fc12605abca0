import { join } from 'node:path';
import { app } from 'electron';
import log from 'electron-log/main';

/** Starts the log under the data folder; unexpected errors of every process end in it with their stack. */
export function startLog(dataDir: string): string {
  const file = join(dataDir, 'logs', 'tre.log');
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.maxSize = 2_000_000;
  log.transports.console.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
  app.on('render-process-gone', (_event, _contents, details) => log.error('window process gone', details));
  app.on('child-process-gone', (_event, details) => log.error('child process gone', details));
  return file;
}

export { log };
