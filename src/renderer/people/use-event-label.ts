import { useStore } from '../state/store';

/** The name of an event by its key; where the library has none the key as words: `hoi-nghi-31` as `hoi nghi 31`. */
export function useEventLabel(key: string | null): string | null {
  const label = useStore((state) => state.summary?.events.find((event) => event.key === key)?.label);
  return label ?? (key === null ? null : key.replace(/-+/gu, ' ').trim());
}
