/** Calls `call` at most once every `every` milliseconds, always with the newest value, and never loses the last one. */
export function throttle<T>(every: number, call: (value: T) => void): (value: T) => void {
  let timer: NodeJS.Timeout | null = null;
  let waiting: { readonly value: T } | null = null;
  const tell = (): void => {
    timer = null;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(tell, every);
    call(value);
  };
  return (value) => {
    waiting = { value };
    if (timer === null) tell();
  };
}
