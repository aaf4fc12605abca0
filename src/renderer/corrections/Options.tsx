import { useId } from 'react';

interface OptionsProps<Value extends string> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few under each other: radio buttons with their words. */
export function Options<Value extends string>(props: OptionsProps<Value>): React.JSX.Element {
  const { name, options, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className="step-options">
      <legend className="sr-only">{name}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={id} checked={option === value} onChange={() => onChange(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
