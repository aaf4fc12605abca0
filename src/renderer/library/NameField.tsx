import { useState, type KeyboardEvent } from 'react';

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Told of a name that is not empty. */
  readonly onKeep: (name: string) => void;
  readonly onLeave: () => void;
}

/** A field for a name in the rail: Enter keeps it, Escape and leaving the field do not; both keys go back to where the keyboard was. */
export function NameField({ label, name, onKeep, onLeave }: NameFieldProps): React.JSX.Element {
  const [origin] = useState(() => document.activeElement);
  const pressed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const typed = event.currentTarget.value.trim();
    if (event.key === 'Enter' && typed !== '') onKeep(typed);
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    onLeave();
  };
  return (
    <input
      className="field name-field"
      aria-label={label}
      placeholder={label}
      defaultValue={name}
      maxLength={200}
      spellCheck={false}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={onLeave}
      onKeyDown={pressed}
    />
  );
}
