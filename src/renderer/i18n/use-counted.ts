import { useStore } from '../state/store';
import { formatCount } from './numbers';

/** A number for messages with a plural: the number itself, and as the locale writes it. */
export function useCounted(): (count: number) => { readonly count: number; readonly shown: string } {
  const locale = useStore((state) => state.locale);
  return (count) => ({ count, shown: formatCount(count, locale) });
}
