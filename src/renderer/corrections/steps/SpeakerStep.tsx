import { useCallback, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { type Choice, Picker } from '../Picker';
import { pickPeople } from '../pick';
import { StepForm } from '../StepForm';
import { oneLine } from '../targets';
import { markOf, type SloganStep } from './step-place';

/** Who says the slogan there: an official, or the paper itself. */
export function SpeakerStep({ view, mention }: SloganStep): React.JSX.Element {
  const t = useWords('corrections');
  const [who, setWho] = useState<Choice | null>(null);
  const ask = useCallback(
    async (query: string) => [{ key: '', label: t('paperItself'), aside: '' }, ...(await pickPeople(query, null))],
    [t],
  );
  return (
    <StepForm
      title={t('kind.speaker')}
      subject={oneLine(mention.text)}
      draft={
        who === null
          ? null
          : { kind: 'speaker', marks: [markOf(view, mention)], value: who.key === '' ? null : who.key }
      }
    >
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={who} onChange={setWho} />
    </StepForm>
  );
}
