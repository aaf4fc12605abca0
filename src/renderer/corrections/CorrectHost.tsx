import './corrections.css';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../shared/library';
import type { Box } from '../cards/place-popover';
import { Popover } from '../cards/Popover';
import { useView } from '../reader/pane-context';
import { boxOf, surfaceOf } from '../reader/surfaces';
import { CorrectMenu } from './CorrectMenu';
import { endCorrecting, useCorrecting, type Action, type Correcting } from './correct-store';
import * as steps from './steps';
import { frameAround, spanOf, trimmed, type Target } from './targets';

/** The open menu of corrections beside what it speaks of, or the step one of its actions led to. */
export function CorrectHost(): React.JSX.Element | null {
  const { t } = useTranslation('corrections');
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
    >
      {correcting.action === null ? (
        <CorrectMenu correcting={correcting} target={target} />
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

interface StepProps {
  readonly correcting: Correcting;
  readonly target: Target;
  readonly view: ArticleView;
}

function Step({ correcting, target, view }: StepProps): React.JSX.Element | null {
  const { action, selection } = correcting;
  if (action === 'block') return <steps.BlockStep view={view} at={spanOf(target).start} />;
  if (action === 'slogan') return <steps.IsSloganStep view={view} span={sloganSpan(view, target, correcting)} />;
  if (action === null || target.kind === 'words') return null;
  if (target.kind === 'official') {
    const Form = officialSteps[action];
    return Form === undefined ? null : <Form view={view} mention={target.mention} selection={selection} />;
  }
  const Form = sloganSteps[action];
  return Form === undefined ? null : <Form view={view} mention={target.mention} />;
}

const officialSteps: Partial<Record<Action, React.ComponentType<React.ComponentProps<typeof steps.ExtentStep>>>> = {
  confirm: steps.ConfirmStep,
  'not-official': steps.NotOfficialStep,
  extent: steps.ExtentStep,
  'mention-title': steps.TitleStep,
  role: steps.RoleStep,
  sic: steps.SicStep,
  'same-person': steps.SamePersonStep,
  'not-same-person': steps.NotSamePersonStep,
};

const sloganSteps: Partial<Record<Action, React.ComponentType<React.ComponentProps<typeof steps.NotSloganStep>>>> = {
  confirm: steps.ConfirmStep,
  'not-slogan': steps.NotSloganStep,
  'slogan-kind': steps.SloganKindStep,
  'same-slogan': steps.SameSloganStep,
  'not-same-slogan': steps.NotSameSloganStep,
  speaker: steps.SpeakerStep,
};

/** What a new slogan starts from: the selection, or else the words pointed at. */
function sloganSpan(view: ArticleView, target: Target, { selection }: Correcting) {
  return trimmed(view.article.text, selection ?? frameOf(view, target));
}

function frameOf(view: ArticleView, target: Target) {
  return target.kind === 'words' ? target.span : frameAround(view, spanOf(target).start);
}
