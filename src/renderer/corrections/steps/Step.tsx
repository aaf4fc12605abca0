// A target and what is to be done with it in; the form for it, whose draft goes on to `StepForm`, out.
import type { ComponentType } from 'react';
import type { Span } from '../../../shared/article';
import type { ArticleView } from '../../../shared/library';
import type { Action, Correcting } from '../correct-store';
import { frameAround, spanOf, trimmed, type Target } from '../targets';
import { BlockStep } from './BlockStep';
import { ConfirmStep } from './ConfirmStep';
import { ExtentStep } from './ExtentStep';
import { IsOfficialStep } from './IsOfficialStep';
import { IsSloganStep } from './IsSloganStep';
import { NotOfficialStep } from './NotOfficialStep';
import { NotSamePersonStep } from './NotSamePersonStep';
import { NotSameSloganStep } from './NotSameSloganStep';
import { NotSloganStep } from './NotSloganStep';
import { RoleStep } from './RoleStep';
import { SamePersonStep } from './SamePersonStep';
import { SameSloganStep } from './SameSloganStep';
import { SicStep } from './SicStep';
import { SloganKindStep } from './SloganKindStep';
import { SpeakerStep } from './SpeakerStep';
import { TitleStep } from './TitleStep';
import type { OfficialStep, SloganStep, WordsStep } from './step-place';

interface StepProps {
  readonly correcting: Correcting;
  readonly target: Target;
  readonly view: ArticleView;
}

/** The form of the action that was chosen for a target. */
export function Step({ correcting, target, view }: StepProps): React.JSX.Element | null {
  const { action, selection } = correcting;
  if (action === null) return null;
  if (action === 'block') return <BlockStep view={view} at={spanOf(target).start} />;
  const Words = wordsSteps[action];
  if (Words !== undefined) return <Words view={view} span={wordsAt(view, target, selection)} />;
  if (target.kind === 'words') return null;
  if (target.kind === 'official') {
    const Form = officialSteps[action];
    return Form === undefined ? null : <Form view={view} mention={target.mention} selection={selection} />;
  }
  const Form = sloganSteps[action];
  return Form === undefined ? null : <Form view={view} mention={target.mention} />;
}

type Steps<Props> = Partial<Record<Action, ComponentType<Props>>>;

const wordsSteps: Steps<WordsStep> = { official: IsOfficialStep, slogan: IsSloganStep };

const officialSteps: Steps<OfficialStep> = {
  confirm: ConfirmStep,
  'not-official': NotOfficialStep,
  extent: ExtentStep,
  'mention-title': TitleStep,
  role: RoleStep,
  sic: SicStep,
  'same-person': SamePersonStep,
  'not-same-person': NotSamePersonStep,
};

const sloganSteps: Steps<SloganStep> = {
  confirm: ConfirmStep,
  'not-slogan': NotSloganStep,
  'slogan-kind': SloganKindStep,
  'same-slogan': SameSloganStep,
  'not-same-slogan': NotSameSloganStep,
  speaker: SpeakerStep,
};

/** What a new mark starts from: the selection, or else the words pointed at. */
function wordsAt(view: ArticleView, target: Target, selection: Span | null): Span {
  const pointed = target.kind === 'words' ? target.span : frameAround(view, spanOf(target).start);
  return trimmed(view.article.text, selection ?? pointed);
}
