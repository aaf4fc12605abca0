import { Download } from 'lucide-react';
import type { Input } from '../../shared/ipc';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

/** Writes a table to a file the reader chooses, as CSV or JSON. */
export function ExportButtons({ what }: { readonly what: Input<'recognition.export'>['what'] }): React.JSX.Element {
  const t = useWords('people');
  const locale = useStore((state) => state.locale);
  const { say, showFailure } = useStore.getState();
  const write = async (format: 'csv' | 'json'): Promise<void> => {
    const path = await call('app.chooseExport', { format, what: what.kind });
    if (path === null) return;
    const { written } = await call('recognition.export', { what, format, path });
    say(t('written', { count: written, shown: formatCount(written, locale) }));
  };
  return (
    <span className="export-buttons">
      <Download size={14} aria-hidden="true" />
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="btn"
          aria-label={t('export', { format: format.toUpperCase() })}
          title={t('export', { format: format.toUpperCase() })}
          onClick={() => void write(format).catch(showFailure)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
