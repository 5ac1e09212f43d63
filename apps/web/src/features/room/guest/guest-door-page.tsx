import '../../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  GuestEnterDocument,
  GuestVisitDocument,
  GuestWelcomeDocument,
  type GuestWelcomeQuery,
} from '../../../gql/guest/graphql.js';
import { troubleOf } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useSignIn } from '../../../platform/sign-in/viewer-context.js';
import { closeSocket } from '../../../platform/socket/socket.js';
import { Card } from '../../../ui/card.js';
import { Column, Stack } from '../../../ui/column.js';
import { ErrorState } from '../../../ui/error-state.js';
import { PageTitle } from '../../../ui/page-title.js';
import { Skeletons } from '../../../ui/skeletons.js';
import { TimeText } from '../../../ui/time-text.js';

function ComeIn({ token }: { token: string }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const navigate = useNavigate();
  // Of this page: sent once more after a lost answer, it makes nobody new.
  const [key] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [pronouns, setPronouns] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [enter, { loading, error }] = useMutation(GuestEnterDocument);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return field.current?.focus();
    try {
      const { data } = await enter({
        variables: { input: { token, key, name, pronouns } },
        update: (cache, { data: answer }) =>
          answer && cache.writeQuery({ query: GuestVisitDocument, data: { guestVisit: answer.guestEnter } }),
      });
      if (!data) return;
      // A line opened as somebody else, or as nobody, stays theirs.
      closeSocket();
      // The link does not stand in the address any more, nor behind "back".
      await navigate('/guest', { replace: true });
    } catch {
      // Shown below, from the mutation's own state.
      field.current?.focus();
    }
    return undefined;
  };

  const nameFault = missing ? t('words.fault.required') : fault(error, 'name');
  const pronounsFault = fault(error, 'pronouns');
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <TextInput
          ref={field}
          label={t('guest.name')}
          description={t('guest.nameWhy')}
          autoComplete="name"
          maxLength={LIMITS.personName * 2}
          value={name}
          error={nameFault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('guest.pronouns')}
          autoComplete="off"
          maxLength={LIMITS.pronouns * 2}
          value={pronouns}
          error={pronounsFault}
          onChange={(event) => setPronouns(event.currentTarget.value)}
        />
        {error && !nameFault && !pronounsFault ? <p role="alert">{say(error)}</p> : null}
        <div>
          <Button type="submit" loading={loading}>
            {t('guest.enter')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Welcome({ welcome }: { welcome: GuestWelcomeQuery['guestWelcome'] }) {
  const { t } = useWords();
  return (
    <div>
      <p className="quiet">{t('guest.invited')}</p>
      <PageTitle title={welcome.title} />
      <p className="sentence">
        <TimeText at={welcome.startsAt} as="momentZone" />
      </p>
      {welcome.hosts.length > 0 ? <p>{t('guest.hosts', { names: welcome.hosts.join(', ') })}</p> : null}
    </div>
  );
}

/** Where a guest's link leads: what it is for, what is kept, and the name one comes in by. Opening it uses nothing up. */
export default function GuestDoorPage() {
  const { token = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { viewer } = useSignIn();
  const { data, error, refetch } = useQuery(GuestWelcomeDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const visit = useQuery(GuestVisitDocument, { fetchPolicy: 'network-only' });
  const here = visit.data?.guestVisit;

  if (error) {
    const ended = troubleOf(error).code === 'link_ended';
    return (
      <Column narrow>
        {ended ? (
          <>
            <PageTitle title={t('guest.linkEnded')} />
            <Card>
              <p>{t('guest.linkEndedWhy')}</p>
            </Card>
          </>
        ) : (
          <ErrorState
            asPage
            what={t('guest.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
      </Column>
    );
  }
  if (!data || visit.loading)
    return (
      <Column narrow>
        <Skeletons count={3} height={96} />
      </Column>
    );
  const comesIn = !viewer && !here && !data.guestWelcome.full;
  return (
    <Column narrow>
      <Welcome welcome={data.guestWelcome} />
      <Card>
        {viewer ? (
          <p>{t('guest.signedIn', { name: viewer.person.name })}</p>
        ) : here ? (
          <>
            <p>{t('guest.already', { name: here.name, title: here.title })}</p>
            <p>
              <Link to="/guest">{t('guest.goOn')}</Link>
            </p>
          </>
        ) : data.guestWelcome.full ? (
          <p>{t('guest.full')}</p>
        ) : (
          <ComeIn token={token} />
        )}
      </Card>
      {comesIn ? (
        <div>
          <p className="quiet small">{t('guest.sees')}</p>
          <p className="quiet small">{t('guest.kept')}</p>
        </div>
      ) : null}
    </Column>
  );
}
