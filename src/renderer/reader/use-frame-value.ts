import { useEffect, useState, type DependencyList } from 'react';

/** A value measured from the drawn page in the frame after any of `deps` changed; `initial` until then. */
export function useFrameValue<T>(measure: () => T, initial: T, deps: DependencyList): T {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setValue(measure()));
    return () => cancelAnimationFrame(frame);
    // The caller names what the measure depends on.
  }, deps);
  return value;
}
