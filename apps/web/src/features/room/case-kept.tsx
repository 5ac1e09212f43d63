import '../../ui/field-styles.js';
import { Button } from '@mantine/core';
import { CASE_PARTS } from '@hearth/shared';
import { useState } from 'react';
import type { CaseCardWholeFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { CaseDays } from './case-days.js';
import { CasePartView } from './case-part.js';
import { CaseWithdraw } from './case-withdraw.js';
import { useCaseSave } from './use-case-save.js';
import classes from './case-card.module.css';

interface CaseKeptProps {
  sessionId: string;
  endsAt: string;
  whole: CaseCardWholeFragment;
}

/** A case whose room has closed: how long it stays, and taking it back. */
export function CaseKept({ sessionId, endsAt, whole }: CaseKeptProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const acts = useCaseSave(sessionId);
  const [days, setDays] = useState(String(whole.keepDays));
  const [done, setDone] = useState(false);
  const save = async () => {
    if (await acts.keep(Number(days))) setDone(true);
  };
  return (
    <Stack>
      <p className={classes.prose}>{t('case.over')}</p>
      <div className={classes.parts}>
        {CASE_PARTS.map((part) => (
          <CasePartView
            key={part}
            part={part}
            words={whole}
            heading="h3"
            when={
              <p className="quiet small">
                {whole.shown.includes(part) ? t('case.roomSaw') : t('case.roomSawNot')}
              </p>
            }
          />
        ))}
      </div>
      {whole.can.keep ? (
        <CaseDays
          whole={whole}
          endsAt={endsAt}
          value={days}
          onChange={(value) => {
            setDone(false);
            setDays(value);
          }}
        />
      ) : null}
      <p role="status">{done ? t('case.keptFor', { days: whole.keepDays }) : ''}</p>
      {acts.trouble ? <p role="alert">{say(acts.trouble)}</p> : null}
      <Row>
        {whole.can.keep ? (
          <Button onClick={() => void save()} aria-busy={acts.busy}>
            {t('case.saveDays')}
          </Button>
        ) : null}
        <CaseWithdraw whole={whole} acts={acts} onDone={() => undefined} />
      </Row>
    </Stack>
  );
}
