import { useEffect, useState } from 'react';

/** The answer to a request named by `name`; `null` until it is there, `failed` when it will not come. */
export function useAnswer<T>(name: string, ask: () => Promise<T>): T | 'failed' | null {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly value: T | 'failed' } | null>(null);
  useEffect(() => {
    let isStale = false;
    const receive = (value: T | 'failed'): void => {
      if (!isStale) setAnswer({ name, value });
    };
    ask().then(receive, () => receive('failed'));
    return () => {
      isStale = true;
    };
    // `name` stands for everything `ask` depends on.
  }, [name]);
  return answer?.name === name ? answer.value : null;
}
