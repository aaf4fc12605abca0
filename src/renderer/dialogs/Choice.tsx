import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons drawn as chips. */
export function Choice<Value extends string>({
  name,
  options,
  value,
  onChange,
}: ChoiceProps<Value>): React.JSX.Element {
  const id = useId();
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      <div className="options">
        {options.map(([option, words]) => (
          <label key={option} className={`option-${option}`}>
            <input type="radio" name={id} checked={option === value} onChange={() => onChange(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
