// All corrections to a file the reader chooses, and from one.
import i18next from 'i18next';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

/** Writes every correction to a file. */
export async function writeCorrections(): Promise<void> {
  const path = await call('app.chooseExport', { format: 'json', what: 'corrections' });
  if (path === null) return;
  const { written } = await call('corrections.export', { path });
  const { say, locale } = useStore.getState();
  say(i18next.t('corrections:exported', { count: written, shown: formatCount(written, locale) }));
}

/** Adds the corrections of a file to those that are there. */
export async function chooseCorrectionsFile(): Promise<void> {
  const path = await call('app.chooseImport');
  if (path === null) return;
  useStore.getState().say(i18next.t('corrections:imported', { ...(await call('corrections.import', { path })) }));
}
