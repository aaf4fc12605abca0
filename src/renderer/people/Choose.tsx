interface ChooseProps<Value extends string> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several in a line of tools. */
export function Choose<Value extends string>(props: ChooseProps<Value>): React.JSX.Element {
  const { name, options, value, onChange } = props;
  return (
    <select
      className="field chooser"
      aria-label={name}
      title={name}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([one]) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
