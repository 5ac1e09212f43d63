import { Button } from '@mantine/core';
import type { ProtocolRunFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import classes from './protocol.module.css';

interface ProtocolNewerProps {
  /** Null: it was taken away. */
  theirs: ProtocolRunFragment | null;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Someone else changed the protocol meanwhile: what it says now, and which of the two shall stand. */
export function ProtocolNewer({ theirs, onKeepMine, onTakeTheirs }: ProtocolNewerProps) {
  const { t } = useWords();
  return (
    <div className={classes.newer} role="alert">
      <h2>{t('protocol.newer')}</h2>
      <p>{theirs ? t('protocol.newerWhat') : t('protocol.theirsAway')}</p>
      {theirs ? (
        <div lang={theirs.locale}>
          <b>{theirs.title}</b>
          <ol className={classes.preview}>
            {theirs.steps.map(({ name, prompt, minutes }, index) => (
              <li key={index}>
                <b>{name}</b> <span className="quiet small">{t('protocol.minutes', { minutes })}</span>
                <p>{prompt}</p>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <Row>
        <Button variant="default" onClick={onKeepMine}>
          {t('protocol.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('protocol.takeTheirs')}
        </Button>
      </Row>
    </div>
  );
}
