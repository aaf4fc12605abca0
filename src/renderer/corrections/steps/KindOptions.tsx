import { type SloganKind, sloganKinds } from '../../../shared/article';
import { useWords } from '../../i18n/use-words';

/** Which of the kinds a slogan is. */
export function KindOptions(props: { readonly value: SloganKind; readonly onChange: (kind: SloganKind) => void }) {
  const t = useWords(['corrections', 'cards']);
  return (
    <label className="step-select">
      {t('corrections:kind.slogan-kind')}
      <select
        className="field"
        value={props.value}
        onChange={(event) => props.onChange(sloganKinds.find((kind) => kind === event.target.value) ?? props.value)}
      >
        {sloganKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`cards:sloganKind.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
