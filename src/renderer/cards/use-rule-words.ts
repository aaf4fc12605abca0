import { useTranslation } from 'react-i18next';
import { cardsEn } from '../i18n/messages/cards.en';

/** A rule of the recogniser in words; a rule of a newer engine by its name. */
export function useRuleWords(): (rule: string) => string {
  const { t } = useTranslation('cards');
  return (rule) => (isKnownRule(rule) ? t(`rules.${rule}`) : rule);
}

function isKnownRule(rule: string): rule is keyof typeof cardsEn.rules {
  return Object.hasOwn(cardsEn.rules, rule);
}
