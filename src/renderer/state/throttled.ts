/** Calls at once, then at most once in `ms` milliseconds; the last call is never lost. */
export function throttled(ms: number, action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWaiting = false;
  const rest = (): void => {
    timer = null;
    if (!isWaiting) return;
    isWaiting = false;
    fire();
  };
  const fire = (): void => {
    timer = setTimeout(rest, ms);
    action();
  };
  return () => {
    if (timer === null) fire();
    else isWaiting = true;
  };
}
