import { TriangleAlert } from 'lucide-react';
import { call } from '../bridge';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import './banner.css';

/** Says that the engine stopped, what was kept and what to do. */
export function EngineBanner(): React.JSX.Element | null {
  const t = useWords('frame');
  const detail = useStore((state) => state.engineDown);
  const showFailure = useStore((state) => state.showFailure);
  if (detail === null) return null;
  return (
    <div className="banner" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <p title={detail}>
        <b>{t('engineDown.title')}.</b> {t('engineDown.text')}
      </p>
      <button type="button" className="btn" onClick={() => void call('app.showLog').catch(showFailure)}>
        {t('engineDown.log')}
      </button>
    </div>
  );
}
