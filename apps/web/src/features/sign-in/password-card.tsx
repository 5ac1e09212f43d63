import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';

/** One's password, and how to change it. */
export function PasswordCard() {
  const { t } = useWords();
  return (
    <Card labelledBy="password-card">
      <h2 id="password-card">{t('safety.password.title')}</h2>
    </Card>
  );
}
