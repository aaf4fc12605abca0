import { useEffect, useState } from 'react';

/** True once something has gone on for `ms` milliseconds, so that short work draws nothing. */
export function useLasting(isGoingOn: boolean, ms: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLasted(true), ms);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isGoingOn, ms]);
  return isGoingOn && hasLasted;
}
