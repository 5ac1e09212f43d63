import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import {
  PersonCloseDocument,
  PersonReopenDocument,
  PersonSignOutDocument,
  type AdminPersonLineFragment,
} from '../../gql/administration/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { TimeText } from '../../ui/time-text.js';
import { PersonEmailDialog } from './person-email-dialog.js';
import { usePersonFault } from './use-person-fault.js';

interface PersonAccountProps {
  person: AdminPersonLineFragment;
  isSelf: boolean;
}

/** Closes it, with a reason that is kept. */
function CloseDialog({
  person,
  onEnd,
}: {
  person: AdminPersonLineFragment;
  onEnd: (closed: boolean) => void;
}) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const personFault = usePersonFault();
  const [close, { loading, error }] = useMutation(PersonCloseDocument);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const wrong = fault(error, 'reason');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await close({ variables: { input: { personId: person.id, reason } } });
      onEnd(true);
    } catch (failure) {
      if (troubleOf(failure).fields?.some((one) => one.field === 'reason')) field.current?.focus();
    }
  };
  return (
    <Dialog open title={t('admin.closeWho', { name: person.name })} onClose={() => onEnd(false)}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack>
          <p>{t('admin.closeWhat', { name: person.name })}</p>
          {person.held.some(({ role }) => role === 'coordinator') ? (
            <p>{t('admin.closeCoordinator')}</p>
          ) : null}
          <Textarea
            ref={field}
            label={t('admin.reason')}
            description={t('admin.reasonWhat')}
            rows={3}
            maxLength={LIMITS.unmaskReason.max}
            value={reason}
            error={wrong}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {error && !wrong ? <p role="alert">{personFault(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('admin.close')}
            </Button>
            <Button variant="default" onClick={() => onEnd(false)}>
              {t('admin.notNow')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Someone's account: signed out everywhere, closed, reopened. One's own is on one's own page. */
export function PersonAccount({ person, isSelf }: PersonAccountProps) {
  const { t } = useWords();
  const fault = usePersonFault();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<'close' | 'email' | 'signOut' | null>(null);
  const [reopen, reopening] = useMutation(PersonReopenDocument);
  const [signOut, signingOut] = useMutation(PersonSignOutDocument);
  const { id, name } = person;
  const done = (words: string) => {
    setAsked(null);
    setSaid(words);
    announce(words);
    title.current?.focus();
  };
  return (
    <Card labelledBy="account">
      <h2 id="account" ref={title} tabIndex={-1}>
        {t('admin.account')}
      </h2>
      {isSelf ? <p>{t('admin.ownAccount')}</p> : null}
      {person.closedAt ? (
        <p>
          {t('admin.closedSince')} <TimeText at={person.closedAt} />
        </p>
      ) : null}
      {reopening.error ? <p role="alert">{fault(reopening.error)}</p> : null}
      {isSelf ? null : (
        <Row>
          {person.closedAt ? (
            <Button
              loading={reopening.loading}
              onClick={() =>
                void reopen({ variables: { id } }).then(
                  () => done(t('admin.reopened', { name })),
                  () => undefined,
                )
              }
            >
              {t('admin.reopen')}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={() => setAsked('email')}>
                {t('admin.email')}
              </Button>
              <Button variant="default" onClick={() => setAsked('signOut')}>
                {t('admin.signOut')}
              </Button>
              <Button variant="default" onClick={() => setAsked('close')}>
                {t('admin.close')}
              </Button>
            </>
          )}
        </Row>
      )}
      {said ? <p className="quiet">{said}</p> : null}
      {asked === 'email' ? (
        <PersonEmailDialog
          person={person}
          onEnd={(sent) => (sent ? done(t('admin.emailSent', { name })) : setAsked(null))}
        />
      ) : null}
      {asked === 'close' ? (
        <CloseDialog
          person={person}
          onEnd={(closed) => (closed ? done(t('admin.closedNow', { name })) : setAsked(null))}
        />
      ) : null}
      <Dialog
        open={asked === 'signOut'}
        title={t('admin.signOutWho', { name })}
        onClose={() => setAsked(null)}
      >
        <Stack>
          <p>{t('admin.signOutWhat', { name })}</p>
          {signingOut.error ? <p role="alert">{fault(signingOut.error)}</p> : null}
          <Row>
            <Button
              loading={signingOut.loading}
              onClick={() =>
                void signOut({ variables: { id } }).then(
                  () => done(t('admin.signedOut', { name })),
                  () => undefined,
                )
              }
            >
              {t('admin.signOut')}
            </Button>
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('admin.notNow')}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </Card>
  );
}
