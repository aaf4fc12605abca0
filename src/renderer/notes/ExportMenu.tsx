import { useRef, useState } from 'react';
import { call } from '../bridge';
import { Popover } from '../cards/Popover';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

const formats = ['markdown', 'jsonld', 'csv', 'html'] as const;

/** Notes written to a file in one of four formats. */
export function ExportMenu(): React.JSX.Element {
  const t = useWords('notes');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const locale = useStore((state) => state.locale);
  const exportAs = async (format: (typeof formats)[number]): Promise<void> => {
    setOpen(false);
    const path = await call('app.chooseExport', { format });
    if (path === null) return;
    const { written } = await call('notes.export', { format, path });
    useStore.getState().say(t('exported', { count: written, shown: formatCount(written, locale) }));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="btn"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {t('export')}
      </button>
      {isOpen && (
        <Popover
          label={t('export')}
          className="menu"
          anchor={() => button.current?.getBoundingClientRect() ?? null}
          onClose={() => setOpen(false)}
          takesFocus
        >
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              className="menu-item"
              onClick={() => void exportAs(format).catch((error: unknown) => useStore.getState().showFailure(error))}
            >
              {t(`format.${format}`)}
            </button>
          ))}
        </Popover>
      )}
    </>
  );
}
