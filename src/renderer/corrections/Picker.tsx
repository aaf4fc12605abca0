import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words';
import { Failed } from '../people/Failed';
import './picker.css';

/** One thing that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly aside: string;
}

interface PickerProps {
  readonly label: string;
  readonly none: string;
  readonly ask: (query: string) => Promise<readonly Choice[]>;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice) => void;
  /** Typed already when it opens. */
  readonly start?: string;
}

interface Choices {
  /** `null` before the first answer. */
  readonly found: readonly Choice[] | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** Answers to what is typed; the last ones stay until the next are there or fail. */
function useChoices(typed: string, ask: PickerProps['ask']): Choices {
  const [found, setFound] = useState<readonly Choice[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const receive = (answer: readonly Choice[] | null): void => {
      if (!isWanted) return;
      setFound(answer);
      setFailed(answer === null);
    };
    const timer = setTimeout(() => void ask(typed.trim()).then(receive, () => receive(null)), 80);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, ask, attempt]);
  return { found, isFailed, retry: () => setAttempt((times) => times + 1) };
}

/** A field over the library's people or slogans with its answers under it; arrows choose, Enter goes on to the button. */
export function Picker({ label, none, ask, value, onChange, start = '' }: PickerProps): React.JSX.Element {
  const t = useWords('corrections');
  const id = useId();
  const [typed, setTyped] = useState(start);
  const { found: choices, isFailed, retry } = useChoices(typed, ask);
  const at = choices?.findIndex(({ key }) => key === value?.key) ?? -1;
  const moved = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || choices === null) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = choices[Math.max(0, Math.min(at + step, choices.length - 1))];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div className="picker">
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        placeholder={label}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={moved}
      />
      <div id={id} role="listbox" aria-label={label} className="picker-list">
        {(choices ?? []).map((choice, index) => (
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="picker-row"
            onClick={() => onChange(choice)}
          >
            <span>{choice.label}</span>
            <span className="quiet">{choice.aside}</span>
          </div>
        ))}
      </div>
      {choices?.length === 0 && <p className="quiet">{none}</p>}
      {isFailed && <Failed words={t('findFailed')} retry={retry} />}
    </div>
  );
}
