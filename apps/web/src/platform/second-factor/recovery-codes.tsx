import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Row, Stack } from '../../ui/column.js';
import { useWords } from '../i18n/use-words.js';
import classes from './second-factor.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  email: string;
  onKept: () => void;
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'hearth-recovery-codes.txt';
  link.click();
  URL.revokeObjectURL(address);
}

/** Ten codes, this once: to copy, to keep as a file, to print. */
export function RecoveryCodes({ codes, email, onKept }: RecoveryCodesProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [copied, setCopied] = useState(false);
  const text = `${t('secondFactor.codesFor', { email })}\n\n${codes.join('\n')}\n`;

  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // The browser keeps its clipboard closed: they are selected, to be copied by hand.
      if (list.current) getSelection()?.selectAllChildren(list.current);
    }
  };
  return (
    <Stack>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {t('secondFactor.codesTitle')}
        </h2>
        <p>{t('secondFactor.codesWhy')}</p>
      </div>
      <div className={classes.paper}>
        <p className="quiet small">{t('secondFactor.codesFor', { email })}</p>
        <ul ref={list} className={classes.codes} translate="no">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <Row>
        <Button variant="default" onClick={() => void copy()}>
          {t('secondFactor.copy')}
        </Button>
        <Button variant="default" onClick={() => save(text)}>
          {t('secondFactor.download')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('secondFactor.print')}
        </Button>
        <span role="status">{copied ? t('secondFactor.copied') : null}</span>
      </Row>
      <div>
        <Button onClick={onKept}>{t('secondFactor.kept')}</Button>
      </div>
    </Stack>
  );
}
