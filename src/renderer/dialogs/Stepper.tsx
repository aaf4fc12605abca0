import { Minus, Plus } from 'lucide-react';
import { useWords } from '../i18n/use-words';

interface StepperProps {
  readonly name: string;
  readonly value: number;
  /** The value in words of the locale. */
  readonly shown: string;
  readonly step: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** The next value, within bounds and free of floating dust. */
export function stepped(value: number, step: number, min: number, max: number): number {
  return Math.round(Math.min(max, Math.max(min, value + step)) * 100) / 100;
}

/** A number with a button for less and one for more. */
export function Stepper({ name, value, shown, step, min, max, onChange }: StepperProps): React.JSX.Element {
  const t = useWords('frame');
  const label = name.toLowerCase();
  return (
    <div className="stepper" role="group" aria-label={name}>
      <span>{name}</span>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('settings.less', { name: label })}
        disabled={value <= min}
        onClick={() => onChange(stepped(value, -step, min, max))}
      >
        <Minus size={15} aria-hidden="true" />
      </button>
      <output>{shown}</output>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('settings.more', { name: label })}
        disabled={value >= max}
        onClick={() => onChange(stepped(value, step, min, max))}
      >
        <Plus size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
