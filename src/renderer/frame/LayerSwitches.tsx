import { Link2 } from 'lucide-react';
import type { Settings } from '../../shared/settings';
import { useWords } from '../i18n/use-words';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import './layer-switches.css';

type Layer = keyof Settings['layers'];

const layers: readonly Layer[] = ['official', 'slogan', 'difference', 'note'];

/** One switch with the sign its marks carry in the text. */
function LayerSwitch({ layer }: { readonly layer: Layer }): React.JSX.Element {
  const t = useWords('frame');
  const isOn = useStore((state) => state.settings.layers[layer]);
  const toggle = useStore((state) => state.toggleLayer);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className="layer"
      title={t(`layers.${layer}`)}
      onClick={() => toggle(layer)}
    >
      <i className={`swatch ${layer}`} aria-hidden="true" />
      <span className="words">{t(`layers.${layer}`)}</span>
    </button>
  );
}

/** Switches for the layers of marks and for following. */
export function LayerSwitches(): React.JSX.Element {
  const t = useWords('frame');
  const isFollowing = useStore((state) => state.settings.follow);
  const change = useStore((state) => state.changeSettings);
  const toggle = useStore((state) => state.toggleLayer);
  useCommand('toggleOfficials', () => toggle('official'));
  useCommand('toggleSlogans', () => toggle('slogan'));
  useCommand('toggleDifferences', () => toggle('difference'));
  useCommand('toggleNotes', () => toggle('note'));
  useCommand('toggleFollow', () => change({ follow: !isFollowing }));
  return (
    <div className="layer-switches" role="group" aria-label={t('layers.group')} data-tour="layers">
      {layers.map((layer) => (
        <LayerSwitch key={layer} layer={layer} />
      ))}
      <button
        type="button"
        role="switch"
        aria-checked={isFollowing}
        className="layer follow"
        title={t('layers.followHint')}
        onClick={() => change({ follow: !isFollowing })}
      >
        <Link2 size={15} aria-hidden="true" />
        <span className="words">{t('layers.follow')}</span>
      </button>
    </div>
  );
}
