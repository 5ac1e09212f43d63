import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import {
  ApplicationsDecideDocument,
  LetterPreviewsDocument,
  type ApplicationDecision,
} from '../../gql/applications/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './applications.module.css';

interface DecideDialogProps {
  cohortId: string;
  ids: readonly string[];
  decision: ApplicationDecision;
  /** More than there are places. */
  beyond: number;
  onClose: () => void;
  onDone: (changed: number) => void;
}

/** The letters as they will be mailed, and the one press that decides and mails. */
export function DecideDialog({ cohortId, ids, decision, beyond, onClose, onDone }: DecideDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error } = useQuery(LetterPreviewsDocument, {
    variables: { cohortId, ids: [...ids], decision },
    fetchPolicy: 'network-only',
  });
  const [decide, deciding] = useMutation(ApplicationsDecideDocument);
  const press = async () => {
    try {
      const answer = await decide({ variables: { cohortId, ids: [...ids], decision } });
      if (answer.data) onDone(answer.data.applicationsDecide.changed);
    } catch {
      // Said below, nothing was mailed.
    }
  };
  const trouble = deciding.error ?? error;
  const count = ids.length;
  return (
    <Dialog open title={t(`applications.decide.${decision}`, { count })} onClose={onClose}>
      <Stack>
        <p>{t('applications.decideWhat')}</p>
        {beyond > 0 && decision === 'OFFER' ? <p>{t('applications.beyond', { count: beyond })}</p> : null}
        {!data && !error ? <Skeletons count={2} height={80} /> : null}
        {data?.applicationLetterPreviews.map((letter) => (
          <section key={letter.locale} aria-label={letter.subject}>
            <p className="quiet small">
              {t(letter.locale === 'es' ? 'applications.inSpanish' : 'applications.inEnglish', {
                count: letter.readers,
              })}
            </p>
            <div
              className={classes.letter}
              tabIndex={0}
              role="group"
              aria-label={letter.subject}
              lang={letter.locale}
            >
              <p>
                <strong>{letter.subject}</strong>
              </p>
              <ServerHtml className={classes.prose} html={letter.html} />
            </div>
          </section>
        ))}
        <p className="small">
          <Link to={`/cohorts/${cohortId}/applications/setup#letters`}>
            {t('applications.changeLetters')}
          </Link>
        </p>
        {trouble ? (
          <p role="alert">
            {troubleOf(trouble).code === 'invalid' ? t('applications.cannotDecide') : say(trouble)}
          </p>
        ) : null}
        <Row>
          <Button disabled={!data} loading={deciding.loading} onClick={() => void press()}>
            {t(`applications.decideNow.${decision}`, { count })}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('applications.notYet')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
