import { Button } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconArrowUp } from '../../ui/icons.js';
import classes from './chat.module.css';

/** Between what one has read and what came since. */
export function SinceLine() {
  const { t } = useWords();
  return (
    <li className={classes.since} data-since="">
      <span>{t('chat.sinceYouLeft')}</span>
    </li>
  );
}

interface SinceButtonProps {
  box: RefObject<HTMLElement | null>;
  /** Where what is new begins. */
  from: number;
  onGo: (number: number) => void;
}

/** Leads to what is new, until one has been there. */
export function SinceButton({ box, from, onGo }: SinceButtonProps) {
  const { t } = useWords();
  /** As far as here one has been led, or come by oneself. */
  const [been, setBeen] = useState<number | null>(null);
  useEffect(() => {
    const line = box.current?.querySelector('[data-since]');
    if (!line || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setBeen(from);
      },
      { root: box.current },
    );
    observer.observe(line);
    return () => observer.disconnect();
  }, [box, from]);
  if (been === from) return null;
  return (
    <div className={classes.toSince}>
      <Button
        size="xs"
        leftSection={<IconArrowUp aria-hidden="true" />}
        onClick={() => {
          setBeen(from);
          onGo(from);
        }}
      >
        {t('chat.goToFirst')}
      </Button>
    </div>
  );
}
