import { useEffect, useId, useState, type KeyboardEvent } from 'react';

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

/** Answers to what is typed; the last ones stay until the next are there. */
function useChoices(typed: string, ask: PickerProps['ask']): readonly Choice[] | null {
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      ask(typed.trim()).then(
        (found) => {
          if (isWanted) setChoices(found);
        },
        () => null,
      );
    }, 80);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, ask]);
  return choices;
}

/** A field over the library's people or slogans with its answers under it; arrows choose, Enter goes on to the button. */
export function Picker({ label, none, ask, value, onChange, start = '' }: PickerProps): React.JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState(start);
  const choices = useChoices(typed, ask);
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
    </div>
  );
}
