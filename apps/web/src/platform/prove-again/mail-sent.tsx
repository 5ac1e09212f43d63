import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Stack } from '../../ui/column.js';
import { useWords } from '../i18n/use-words.js';

interface MailSentProps {
  email: string;
  /** Back to the form: another address, or once more. */
  onAgain: () => void;
}

/** What follows on asking for a link: the same words whether the address is anyone's or not. */
export function MailSent({ email, onAgain }: MailSentProps) {
  const { t } = useWords();
  const words = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone; the focus goes to what came in its place.
  useEffect(() => words.current?.focus(), []);
  return (
    <Stack>
      <p ref={words} tabIndex={-1} role="status">
        {t('signIn.sent.what', { email })}
      </p>
      <p className="quiet small">{t('signIn.sent.how')}</p>
      <div>
        <Button variant="default" onClick={onAgain}>
          {t('signIn.sent.again')}
        </Button>
      </div>
    </Stack>
  );
}
