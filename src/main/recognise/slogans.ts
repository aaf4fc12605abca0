import type { SloganMention } from '../../shared/article';
import type { Token } from './tokens';

export function recogniseSlogans(_text: string, _tokens: readonly Token[]): SloganMention[] {
  return [];
}
