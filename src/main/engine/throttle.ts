/**
 * Calls `call` at most once every `every` milliseconds, always with the newest value, and never loses the last one; at once
 * with one that is `urgent` after what was told last.
 */
export function throttle<T>(
  every: number,
  call: (value: T) => void,
  urgent: (value: T, told: T) => boolean = () => false,
): (value: T) => void {
  let timer: NodeJS.Timeout | null = null;
  let waiting: { readonly value: T } | null = null;
  let told: { readonly value: T } | null = null;
  const tell = (): void => {
    timer = null;
    if (waiting === null) return;
    told = waiting;
    waiting = null;
    timer = setTimeout(tell, every);
    call(told.value);
  };
  return (value) => {
    waiting = { value };
    const isUrgent = told !== null && urgent(value, told.value);
    if (timer !== null && !isUrgent) return;
    if (timer !== null) clearTimeout(timer);
    tell();
  };
}
