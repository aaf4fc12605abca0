import { useWords } from '../../i18n/use-words';
import { Options } from '../Options';

/** Whether a title is printed for an official. */
export type Has = 'title' | 'none';

/** Asks whether words of the sentence are the title, or none are. */
export function HasTitle(props: { readonly has: Has; readonly onChange: (has: Has) => void }): React.JSX.Element {
  const t = useWords('corrections');
  return (
    <Options
      name={t('kind.mention-title')}
      options={[
        ['title', t('titleWords')],
        ['none', t('titleNone')],
      ]}
      value={props.has}
      onChange={props.onChange}
    />
  );
}
