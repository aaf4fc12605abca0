import { useEffect, useRef, useState } from 'react';

/** The answer to a request named by `name`, which stands for all it depends on; `null` until it is there, `failed` when it will not come. */
export function useAnswer<T>(name: string, ask: () => Promise<T>): T | 'failed' | null {
  const [answer, setAnswer] = useState<{ readonly name: string; readonly value: T | 'failed' } | null>(null);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    let isStale = false;
    const receive = (value: T | 'failed'): void => {
      if (!isStale) setAnswer({ name, value });
    };
    latest.current().then(receive, () => receive('failed'));
    return () => {
      isStale = true;
    };
  }, [name]);
  return answer?.name === name ? answer.value : null;
}

/** As `useAnswer`, but the last answer that came stays until the next one comes or fails. */
export function useLastAnswer<T>(name: string, ask: () => Promise<T>): T | 'failed' | null {
  const answer = useAnswer(name, ask);
  const [last, setLast] = useState(answer);
  if (answer !== null && answer !== last) setLast(answer);
  return answer ?? last;
}
