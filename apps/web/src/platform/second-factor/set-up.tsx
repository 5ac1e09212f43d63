import { useState } from 'react';
import { Stack } from '../../ui/column.js';
import { useWords } from '../i18n/use-words.js';
import { CodeForm } from './code-form.js';
import { QrCode } from './qr-code.js';
import classes from './second-factor.module.css';

interface SetUpProps {
  /** As it is typed, and as it is scanned. */
  shown: { key: string; uri: string };
  /** Rejects with what the server refused. */
  onCode: (code: string) => Promise<unknown>;
  onLeave?: () => void;
}

/** The key for an authenticator app, to scan or to type, and its first code. */
export function SetUp({ shown: { key, uri }, onCode }: SetUpProps) {
  const { t } = useWords();
  const [grouped] = useState(() => key.replaceAll(/(.{4})(?=.)/g, '$1 '));
  return (
    <Stack>
      <ol className={classes.steps}>
        <li>{t('secondFactor.getApp')}</li>
        <li>
          <Stack>
            <span>{t('secondFactor.scan')}</span>
            <QrCode text={uri} says={t('secondFactor.qr')} />
            <span>
              {t('secondFactor.orType')} <br />
              <span className={classes.key} translate="no">
                {grouped}
              </span>
            </span>
          </Stack>
        </li>
        <li>{t('secondFactor.thenType')}</li>
      </ol>
      <CodeForm label={t('secondFactor.code')} send={t('secondFactor.turnOn')} onCode={onCode} />
    </Stack>
  );
}
