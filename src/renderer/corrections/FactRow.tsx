import { Check, Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Actions } from './Actions';
import { draftOf, type FactState, type SheetFact } from './facts';
import { isLang, langs } from './kinds';
import { makeCorrection } from './make-correction';

interface FactRowProps {
  readonly fact: SheetFact;
  /** `null` where the articles differ. */
  readonly state: FactState | null;
  readonly articles: readonly string[];
  readonly isEdited: boolean;
  readonly onEdit: (isOn: boolean) => void;
}

/** One fact: its value, where it was found and who stands behind it; set in place. */
export function FactRow({ fact, state, articles, isEdited, onEdit }: FactRowProps): React.JSX.Element {
  const t = useWords('corrections');
  const name = t(`facts.${fact}`);
  const { button, giveBack } = useFocusBack(isEdited);
  const done = (): void => {
    giveBack();
    onEdit(false);
  };
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {isEdited ? (
          <FactForm fact={fact} state={state} articles={articles} onDone={done} />
        ) : (
          <>
            <div className="fact-words">
              <FactValue fact={fact} state={state} />
              <FactBasis state={state} />
            </div>
            <ConfirmFact fact={fact} state={state} articles={articles} name={name} />
            <button
              ref={button}
              type="button"
              className="icon-btn"
              aria-label={t('details.edit', { name })}
              title={t('details.edit', { name })}
              onClick={() => onEdit(true)}
            >
              <Pencil size={14} aria-hidden="true" />
            </button>
          </>
        )}
      </dd>
    </div>
  );
}

/** The button that opens the form, and what makes it take the focus back once the form has gone. */
function useFocusBack(isEdited: boolean): {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly giveBack: () => void;
} {
  const button = useRef<HTMLButtonElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (!isEdited && isDone.current) button.current?.focus();
    isDone.current = false;
  }, [isEdited]);
  return {
    button,
    giveBack: () => {
      isDone.current = true;
    },
  };
}

function FactValue({ fact, state }: Pick<FactRowProps, 'fact' | 'state'>): React.JSX.Element {
  const t = useWords('corrections');
  if (state === null) return <span className="quiet">{t('details.various')}</span>;
  if (state.value === '') return <span className="quiet">{t('details.unknown')}</span>;
  const isDoubtful = !state.isCertain || state.basis === 'inferred';
  const words = fact === 'lang' && isLang(state.value) ? t(`langs.${state.value}`) : state.value;
  return <span className={isDoubtful ? 'uncertain' : undefined}>{words}</span>;
}

/** "Printed · automatic". */
function FactBasis({ state }: { readonly state: FactState | null }): React.JSX.Element | null {
  const t = useWords('corrections');
  if (state === null || (state.value === '' && state.standing === 'automatic')) return null;
  const isSaid = state.basis !== null && state.basis !== 'reader';
  return (
    <span className="fact-basis">
      {isSaid && <>{t(`basis.${state.basis}`)} · </>}
      <span data-standing={state.standing}>{t(`standing.${state.standing}`)}</span>
    </span>
  );
}

/** Says that a fact is right as it is. */
function ConfirmFact(props: Pick<FactRowProps, 'fact' | 'state' | 'articles'> & { readonly name: string }) {
  const { fact, state, articles, name } = props;
  const t = useWords('corrections');
  const events = useStore((store) => store.summary?.events);
  if (state?.standing !== 'automatic' || state.raw === null || articles.length > 1) return null;
  const draft = draftOf(fact, state.raw, articles, events ?? []);
  if (draft === null) return null;
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={t('details.confirm', { name })}
      title={t('details.confirm', { name })}
      onClick={() => void makeCorrection(draft)}
    >
      <Check size={15} aria-hidden="true" />
    </button>
  );
}

function FactForm(props: Omit<FactRowProps, 'isEdited' | 'onEdit'> & { readonly onDone: () => void }) {
  const { fact, state, articles, onDone } = props;
  const t = useWords('corrections');
  const [typed, setTyped] = useState(state?.value ?? '');
  const events = useStore((store) => store.summary?.events);
  // Nothing typed where nothing stood changes nothing: articles that differ must not lose what each of them says.
  const isSame = typed.trim() === (state?.value ?? '');
  const draft = isSame ? null : draftOf(fact, typed, articles, events ?? []);
  // What is half typed is not complained of.
  const [isTried, setTried] = useState(false);
  const isUnread = isTried && !isSame && draft === null;
  return (
    <form
      className="fact-form"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') setTried(true);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
      onBlur={() => setTried(true)}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft !== null) void makeCorrection(draft).then((isMade) => isMade && onDone());
      }}
    >
      <FactField
        fact={fact}
        typed={typed}
        onChange={(words) => {
          setTyped(words);
          setTried(false);
        }}
      />
      {(fact === 'published' || fact === 'event-date') && (
        <p className={isUnread ? 'details-unread' : 'quiet'} aria-live="polite">
          {t(isUnread ? 'details.notADate' : 'details.dateHint')}
        </p>
      )}
      <Actions draft={draft} onCancel={onDone} />
    </form>
  );
}

interface FactFieldProps {
  readonly fact: SheetFact;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
}

function FactField({ fact, typed, onChange }: FactFieldProps): React.JSX.Element {
  const t = useWords('corrections');
  const id = useId();
  const events = useStore((state) => state.summary?.events);
  const publishers = useStore((state) => state.summary?.publishers);
  const known = fact === 'event' ? events : fact === 'publisher' || fact === 'origin' ? publishers : undefined;
  const name = t(`facts.${fact}`);
  if (fact === 'lang') {
    return (
      <select
        className="field"
        aria-label={name}
        autoFocus
        value={typed}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('details.unknown')}</option>
        {langs.map((lang) => (
          <option key={lang} value={lang}>
            {t(`langs.${lang}`)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        className="field"
        aria-label={name}
        autoFocus
        spellCheck={false}
        placeholder={t('details.unknown')}
        list={known === undefined ? undefined : id}
        value={typed}
        onChange={(event) => onChange(event.target.value)}
      />
      {known !== undefined && (
        <datalist id={id}>
          {known
            .filter(({ label }) => label !== '')
            .map(({ key, label }) => (
              <option key={key} value={label} />
            ))}
        </datalist>
      )}
    </>
  );
}
