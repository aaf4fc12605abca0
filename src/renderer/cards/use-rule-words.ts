import { cardsEn } from '../i18n/messages/cards.en';
import { useWords } from '../i18n/use-words';

/** A rule of the recogniser in words; a rule of a newer engine by its name. */
export function useRuleWords(): (rule: string) => string {
  const t = useWords('cards');
  return (rule) => (isKnownRule(rule) ? t(`rules.${rule}`) : rule);
}

function isKnownRule(rule: string): rule is keyof typeof cardsEn.rules {
  return Object.hasOwn(cardsEn.rules, rule);
}
