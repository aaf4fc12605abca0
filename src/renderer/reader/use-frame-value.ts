import { useEffect, useRef, useState } from 'react';

/** A value measured from the drawn page in the frame after `cause` changed; `initial` until then. */
export function useFrameValue<T>(measure: () => T, initial: T, cause: unknown): T {
  const [value, setValue] = useState(initial);
  const latest = useRef(measure);
  useEffect(() => {
    latest.current = measure;
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => setValue(latest.current()));
    return () => cancelAnimationFrame(frame);
  }, [cause]);
  return value;
}
