import { useWords } from '../i18n/use-words';
import './correct-menu.css';
import type { Box } from '../cards/place-popover';
import { Popover } from '../cards/Popover';
import { useView } from '../reader/pane-context';
import { boxOf, surfaceOf } from '../reader/surfaces';
import { CorrectMenu } from './CorrectMenu';
import { endCorrecting, useCorrecting, type Correcting } from './correct-store';
import { Step } from './steps/Step';
import { spanOf, type Target } from './targets';

/** The open menu of corrections beside what it speaks of, or the step one of its actions led to. */
export function CorrectHost(): React.JSX.Element | null {
  const t = useWords('corrections');
  const correcting = useCorrecting((state) => state.correcting);
  const view = useView(correcting?.articleId);
  const target = correcting?.targets[correcting.chosen];
  if (correcting === null || target === undefined || view === undefined) return null;
  return (
    <Popover
      label={t('label')}
      className="correct"
      anchor={() => anchorOf(correcting, target)}
      onClose={endCorrecting}
      takesFocus
      closesOnWheel={correcting.action === null}
    >
      {correcting.action === null ? (
        <CorrectMenu correcting={correcting} target={target} view={view} />
      ) : (
        <Step key={correcting.action} correcting={correcting} target={target} view={view} />
      )}
    </Popover>
  );
}

function anchorOf({ point, paneKey }: Correcting, target: Target): Box | null {
  if (point !== null) return { left: point.x, right: point.x, top: point.y, bottom: point.y };
  const surface = surfaceOf(paneKey);
  return surface === undefined ? null : boxOf(surface, spanOf(target));
}
