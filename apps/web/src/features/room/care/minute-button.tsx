import { Button } from '@mantine/core';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useCare } from './use-room-care.js';
import classes from './care.module.css';

/** The quiet way to step out for a while. */
export function MinuteButton() {
  const { t } = useWords();
  const { needMinute } = useCare();
  return (
    <Button
      variant="default"
      size="xs"
      className={classes.button}
      aria-haspopup="dialog"
      onClick={needMinute}
    >
      {t('care.need')}
    </Button>
  );
}
