import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseCardWholeFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import type { CaseActs } from './use-case-save.js';

interface CaseWithdrawProps {
  whole: CaseCardWholeFragment;
  acts: CaseActs;
  onDone: (now: CaseCardWholeFragment) => void;
}

/** Takes a case back, after one question: its words are deleted, and that is for good. */
export function CaseWithdraw({ whole, acts, onDone }: CaseWithdrawProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [asking, setAsking] = useState(false);
  const withdraw = async () => {
    const now = await acts.withdraw();
    if (!now) return;
    setAsking(false);
    onDone(now);
  };
  if (!whole.can.withdraw) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('case.withdraw')}
      </Button>
      <Dialog open={asking} title={t('case.withdraw')} onClose={() => setAsking(false)}>
        <p>{t('case.withdrawWhat')}</p>
        {acts.trouble ? <p role="alert">{say(acts.trouble)}</p> : null}
        <Row>
          <Button onClick={() => void withdraw()} aria-busy={acts.busy}>
            {t('case.withdraw')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('case.keepIt')}
          </Button>
        </Row>
      </Dialog>
    </>
  );
}
