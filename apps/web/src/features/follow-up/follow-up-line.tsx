import { Button, Textarea } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import type { Line } from './follow-up-fields.js';
import classes from './follow-up.module.css';

interface FollowUpLineProps {
  line: Line;
  /** From 1, among those that are not left out. */
  number: number;
  count: number;
  onChange: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onOut: (out: boolean) => void;
}

/** One recommendation in the form: its words, its place, and whether it is part of it. */
export function FollowUpLine({ line, number, count, onChange, onMove, onOut }: FollowUpLineProps) {
  const { t } = useWords();
  const act = (act: string, word: string, onClick: () => void) => (
    <Button
      size="xs"
      variant="default"
      data-act={act}
      aria-label={t('closing.write.actOf', { word, number })}
      onClick={onClick}
    >
      {word}
    </Button>
  );
  if (line.out)
    return (
      <li className={classes.line} data-line={line.key} data-out>
        <p className={`quiet small ${classes.words}`}>{line.text}</p>
        <Row>
          <Button
            size="xs"
            variant="default"
            data-act="back"
            aria-label={t('closing.write.backOf', { text: line.text.slice(0, 60) })}
            onClick={() => onOut(false)}
          >
            {t('closing.write.back')}
          </Button>
        </Row>
      </li>
    );
  return (
    <li className={classes.line} data-line={line.key}>
      <Textarea
        label={t('closing.write.line', { number })}
        rows={3}
        value={line.text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Row>
        {number > 1 ? act('up', t('closing.write.up'), () => onMove(-1)) : null}
        {number < count ? act('down', t('closing.write.down'), () => onMove(1)) : null}
        {act('out', t('closing.write.out'), () => onOut(true))}
      </Row>
    </li>
  );
}
