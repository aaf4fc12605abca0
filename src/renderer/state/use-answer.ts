import { useCallback, useEffect, useRef, useState } from 'react';

/** What a request has come to so far. */
export interface Answer<T> {
  /** `null` until it is there, and when it will not come. */
  readonly value: T | null;
  readonly isFailed: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

interface Known<T> {
  readonly name: string;
  readonly value: T | null;
}

/** The answer to a request named by `name`, which stands for all it depends on. */
export function useAnswer<T>(name: string, ask: () => Promise<T>): Answer<T> {
  const [known, setKnown] = useState<Known<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    let isStale = false;
    const receive = (value: T | null): void => {
      if (!isStale) setKnown({ name, value });
    };
    latest.current().then(receive, () => receive(null));
    return () => {
      isStale = true;
    };
  }, [name, attempt]);
  const retry = useCallback(() => {
    setKnown(null);
    setAttempt((times) => times + 1);
  }, []);
  const isHere = known?.name === name;
  return { value: isHere ? known.value : null, isFailed: isHere && known.value === null, retry };
}

/** As `useAnswer`, but the last answer that came stays until the next one comes or fails. */
export function useLastAnswer<T>(name: string, ask: () => Promise<T>): Answer<T> {
  const answer = useAnswer(name, ask);
  const [last, setLast] = useState(answer.value);
  if (answer.value !== null && answer.value !== last) setLast(answer.value);
  return answer.isFailed ? answer : { ...answer, value: answer.value ?? last };
}
