import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { JOINING_LIMITS, type FieldFault } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  AccessRequestMailLinkDocument,
  AccessRequestSaveDocument,
  AccessRequestSendDocument,
} from '../../gql/joining/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { TimeText } from '../../ui/time-text.js';
import { faultsOf, isAddress } from './request-kept.js';
import { RequestFields } from './request-fields.js';
import { useRequest, type Writing } from './use-request.js';
import classes from './joining.module.css';

/** It was sent: what is left to do is in the mail. */
function Sent({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [trouble, setTrouble] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        {t('joining.checkMail')}
      </h2>
      <p className={classes.anywhere}>{t('joining.checkMailWhy', { email: writing.kept.email })}</p>
      <p className="quiet small">{t('joining.noMail')}</p>
      <Row>
        <Button variant="default" onClick={() => void writing.reopen().catch(setTrouble)}>
          {t('joining.change')}
        </Button>
        <Button variant="subtle" onClick={writing.startOver}>
          {t('joining.done')}
        </Button>
      </Row>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </Card>
  );
}

/** How far what one wrote has come. */
function Standing({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { kept, savedAt, standing } = writing;
  return (
    <p className="quiet small" role="status">
      {standing === 'saved' && savedAt ? (
        <>
          {t('joining.saved')} <TimeText at={savedAt} as="clock" />
        </>
      ) : standing === 'here' ? (
        t('joining.savedHere')
      ) : kept.changedAt > 0 && !isAddress(kept.email) ? (
        t('joining.savedUntilEmail')
      ) : (
        t('joining.keptAsYouGo')
      )}
    </p>
  );
}

/** The way back to the draft by mail, for another device. */
function GoOnElsewhere({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [save] = useMutation(AccessRequestSaveDocument);
  const [mail, { data, loading }] = useMutation(AccessRequestMailLinkDocument);
  const [trouble, setTrouble] = useState<unknown>(null);
  const press = async () => {
    try {
      setTrouble(null);
      await save({ variables: { input: writing.input() } });
      await mail({ variables: { secret: writing.kept.secret } });
    } catch (problem) {
      setTrouble(problem);
    }
  };
  if (!isAddress(writing.kept.email)) return null;
  return (
    <div>
      <Button variant="subtle" loading={loading} onClick={() => void press()}>
        {t('joining.mailLink')}
      </Button>
      <p role="status" className={`quiet small ${classes.anywhere}`}>
        {data ? t('joining.linkMailed', { email: writing.kept.email.trim() }) : null}
      </p>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </div>
  );
}

/** The form: each fault stands under its field; the first has the focus. */
function RequestForm({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { kept, change } = writing;
  const form = useRef<HTMLFormElement>(null);
  const [own, setOwn] = useState<readonly FieldFault[] | null>(null);
  const [send, { loading, error }] = useMutation(AccessRequestSendDocument);
  // What one mended is right at once, what is still missing is still said.
  const still = own && faultsOf(kept).filter(({ field }) => own.some((one) => one.field === field));
  const refused: Trouble | null = still?.length
    ? { code: 'invalid', fields: [...still] }
    : error
      ? troubleOf(error)
      : null;
  const toFirstFault = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const faults = faultsOf(kept);
    setOwn(faults);
    if (faults.length > 0) return toFirstFault();
    try {
      await send({ variables: { input: writing.input() } });
      writing.set({ ...kept, sent: true });
    } catch {
      toFirstFault();
    }
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {writing.found ? <p className="quiet small">{t('joining.found')}</p> : null}
        <Card>
          <RequestFields kept={kept} faultAt={(field) => fault(refused, field)} change={change} />
        </Card>
        {writing.shared ? (
          <Checkbox
            label={t('joining.shared')}
            description={t('joining.sharedWhy')}
            checked={writing.shared.on}
            onChange={(event) => writing.shared?.say(event.currentTarget.checked)}
          />
        ) : null}
        <Standing writing={writing} />
        {refused ? (
          <p role="alert">{still?.length ? t('joining.missing', { count: still.length }) : say(refused)}</p>
        ) : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('joining.send')}
          </Button>
          {kept.changedAt > 0 ? (
            <Button variant="subtle" onClick={writing.startOver}>
              {t('joining.startOver')}
            </Button>
          ) : null}
        </Row>
        <GoOnElsewhere writing={writing} />
        <p className="quiet small">
          {t('joining.who', {
            undecided: JOINING_LIMITS.keep.undecided,
            declined: JOINING_LIMITS.keep.declined,
          })}
        </p>
      </Stack>
    </form>
  );
}

/** Where one asks for access to the Collective. What is written is kept as one goes. */
export default function RequestPage() {
  const { t } = useWords();
  const writing = useRequest();
  return (
    <Column>
      <div>
        <PageTitle title={t('joining.title')} />
        <p className={classes.prose}>{t('joining.what')}</p>
      </div>
      {writing.kept.sent ? <Sent writing={writing} /> : <RequestForm writing={writing} />}
    </Column>
  );
}
