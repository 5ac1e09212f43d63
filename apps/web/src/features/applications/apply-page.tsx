import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { ApplyCallDocument } from '../../gql/applications/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ApplyForm } from './apply-form.js';
import { useApply, type Apply, type Call } from './use-apply.js';
import classes from './applications.module.css';

/** It was sent: what is left to do is in the mail. */
function Sent({ apply }: { apply: Apply }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [trouble, setTrouble] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        {t('apply.checkMail')}
      </h2>
      <p className={classes.anywhere}>{t('apply.checkMailWhy', { email: apply.kept.email })}</p>
      <p className="quiet small">{t('apply.noMail')}</p>
      <Row>
        <Button variant="default" onClick={() => void apply.reopen().catch(setTrouble)}>
          {t('apply.change')}
        </Button>
        <Button variant="subtle" onClick={apply.startOver}>
          {t('apply.done')}
        </Button>
      </Row>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </Card>
  );
}

function Open({ call }: { call: Call }) {
  const { t, locale } = useWords();
  const time = useTime();
  const apply = useApply(call);
  return (
    <>
      {apply.kept.sent ? (
        <Sent apply={apply} />
      ) : (
        <>
          <ServerHtml className={classes.prose} html={call.intro[locale]} />
          <p className="quiet">{t('apply.until', { moment: time.momentZone(call.closesAt) })}</p>
          <ApplyForm call={call} apply={apply} />
        </>
      )}
    </>
  );
}

/** Where one applies to a cohort. What is written is kept as one goes. */
export default function ApplyPage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const now = useMinute();
  const { data, error, refetch } = useQuery(ApplyCallDocument, {
    variables: { cohortId },
    fetchPolicy: 'network-only',
  });
  if (error) {
    const none = troubleOf(error).code === 'not_found';
    return (
      <Column>
        {none ? (
          <>
            <PageTitle title={t('apply.none')} />
            <Card>
              <p>{t('apply.noneWhy')}</p>
            </Card>
          </>
        ) : (
          <ErrorState
            asPage
            what={t('apply.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
      </Column>
    );
  }
  if (!data)
    return (
      <Column>
        <Skeletons count={5} height={76} />
      </Column>
    );
  const call = data.applicationCall;
  const toCome = Date.parse(call.opensAt) > now;
  return (
    <Column>
      <div className={classes.anywhere}>
        <p className="quiet">{call.program}</p>
        <PageTitle title={t('apply.title', { cohort: call.cohort })} />
        <p className="quiet">
          {t('apply.runs', {
            from: time.day(`${call.startsOn}T12:00:00Z`, Date.parse(call.endsOn)),
            to: time.day(`${call.endsOn}T12:00:00Z`),
          })}
        </p>
      </div>
      {call.open ? (
        <Open call={call} />
      ) : (
        <Card>
          <p>
            {toCome
              ? t('apply.opens', { moment: time.momentZone(call.opensAt) })
              : t('apply.closed', { moment: time.momentZone(call.closesAt) })}
          </p>
          <p className="quiet">{toCome ? t('apply.opensWhy') : t('apply.closedWhy')}</p>
        </Card>
      )}
    </Column>
  );
}
