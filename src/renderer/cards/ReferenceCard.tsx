import type { Reference } from '../../shared/article';
import { call } from '../bridge';
import { oneLine } from '../corrections/targets';
import { useWords } from '../i18n/use-words';
import { openAndEnter } from '../reader/entering';
import { useView } from '../reader/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { closeCard } from './card-store';
import { PersonHead } from './OfficialCard';
import { Why } from './Why';

interface ReferenceCardProps {
  readonly reference: Reference;
  readonly articleId: string;
}

/** A title or pronoun that stands for an official: whom it means, why, and the ways to the name and to the dossier. */
export function ReferenceCard({ reference, articleId }: ReferenceCardProps): React.JSX.Element {
  const t = useWords('cards');
  const { person, why } = reference;
  const answer = useAnswer(person, () => call('person.card', { person }));
  const article = useView(articleId)?.article;
  const words = oneLine(article?.text.slice(reference.start, reference.end) ?? '');
  const [meant] = why.evidence;
  const named = article?.officials.find((mention) => mention.person === person)?.name;
  return (
    <>
      <PersonHead name={answer.value?.name ?? named ?? words} answer={answer} />
      <dl className="card-facts">
        <div>
          <dt>{t('here')}</dt>
          <dd>
            {words} <span className="card-role">· {t('standsFor')}</span>
          </dd>
        </div>
      </dl>
      <Why why={why} articleId={articleId} />
      <div className="card-actions">
        <button type="button" className="btn primary" onClick={() => openDossier(person)}>
          {t('openDossier')}
        </button>
        {meant !== undefined && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              closeCard();
              openAndEnter(articleId, { at: meant });
            }}
          >
            {t('toName')}
          </button>
        )}
      </div>
    </>
  );
}

function openDossier(person: string): void {
  closeCard();
  useStore.getState().openDrawer({ kind: 'dossier', person });
}
