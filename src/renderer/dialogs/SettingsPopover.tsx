// Settings beside the page they change: every choice shows at once and is kept.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { defaultSettings, type Settings } from '../../shared/settings';
import { call } from '../bridge';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Choice } from './Choice';
import { ExcludedFiles } from './ExcludedFiles';
import { Stepper } from './Stepper';
import './settings-popover.css';

/** Where the notes lie, with a way there. */
function NotesFolder(): React.JSX.Element | null {
  const t = useWords('frame');
  const showFailure = useStore((state) => state.showFailure);
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    call('app.info')
      .then((info) => setPath(info.notesDir))
      .catch(showFailure);
  }, [showFailure]);
  if (path === null) return null;
  return (
    <div className="notes-dir">
      <p>
        {t('settings.notesDir')} <span className="path">{path}</span>
      </p>
      <button type="button" className="btn" onClick={() => void call('app.reveal', { path }).catch(showFailure)}>
        {t('settings.reveal')}
      </button>
    </div>
  );
}

/** Size, measure and line height, with a line of text that shows them. */
function TextSettings(): React.JSX.Element {
  const t = useWords('frame');
  const { textScale, measure, lineHeight } = useStore((state) => state.settings);
  const change = useStore((state) => state.changeSettings);
  const locale = useStore((state) => state.locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(textScale);
  const lines = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(lineHeight);
  return (
    <section aria-label={t('settings.text')}>
      <Stepper
        name={t('settings.textScale')}
        value={textScale}
        shown={percent}
        step={0.05}
        min={0.7}
        max={2}
        onChange={(value) => change({ textScale: value })}
      />
      <Stepper
        name={t('settings.measure')}
        value={measure}
        shown={String(measure)}
        step={2}
        min={34}
        max={90}
        onChange={(value) => change({ measure: value })}
      />
      <Stepper
        name={t('settings.lineHeight')}
        value={lineHeight}
        shown={lines}
        step={0.06}
        min={1.3}
        max={2.2}
        onChange={(value) => change({ lineHeight: value })}
      />
      <p className="sample">{t('settings.sample')}</p>
      <button
        type="button"
        className="btn"
        onClick={() =>
          change({
            textScale: defaultSettings.textScale,
            measure: defaultSettings.measure,
            lineHeight: defaultSettings.lineHeight,
          })
        }
      >
        {t('settings.reset')}
      </button>
    </section>
  );
}

function SettingsForm(): React.JSX.Element {
  const t = useWords('frame');
  const { language, theme } = useStore((state) => state.settings);
  const change = useStore((state) => state.changeSettings);
  const languages: readonly (readonly [Settings['language'], string])[] = [
    ['system', t('settings.languageSystem')],
    ['vi', 'Tiếng Việt'],
    ['en', 'English'],
  ];
  const themes: readonly (readonly [Settings['theme'], string])[] = [
    ['system', t('settings.themeSystem')],
    ['light', t('settings.themeLight')],
    ['sepia', t('settings.themeSepia')],
    ['dark', t('settings.themeDark')],
    ['contrast', t('settings.themeContrast')],
  ];
  return (
    <>
      <Choice
        name={t('settings.theme')}
        options={themes}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <TextSettings />
      <div>
        <Choice
          name={t('settings.language')}
          options={languages}
          value={language}
          onChange={(value) => change({ language: value })}
        />
        <p className="quiet">{t('settings.languageNote')}</p>
      </div>
      <NotesFolder />
      <ExcludedFiles />
    </>
  );
}

/** The button that opens the settings, and the settings. */
export function SettingsPopover({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const t = useWords('frame');
  const trigger = useRef<HTMLButtonElement>(null);
  const isOpen = useStore((state) => state.dialog === 'settings');
  const openDialog = useStore((state) => state.openDialog);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="icon-btn"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('bar.settings')}
        title={t('bar.settings')}
        onClick={() => openDialog(isOpen ? null : 'settings')}
      >
        {children}
      </button>
      <Popover
        className="settings-popover"
        triggerRef={trigger}
        isOpen={isOpen}
        placement="bottom end"
        offset={8}
        onOpenChange={(open) => {
          if (!open) openDialog(null);
        }}
      >
        <Dialog aria-label={t('settings.label')} className="inside">
          <SettingsForm />
        </Dialog>
      </Popover>
    </>
  );
}
