import '../../ui/field-styles.js';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { isForAddressAlone, LIMITS } from '@hearth/shared';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  InvitationAcceptDocument,
  InvitationTakeDocument,
  InvitationWelcomeOfDocument,
  type InvitationWelcomeOfQuery,
} from '../../gql/joining/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { siteName } from '../../platform/site/site.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isLongEnough, NewPasswordField } from '../../platform/passwords/new-password-field.js';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { browserZone } from '../../platform/time/zone.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './joining.module.css';

type Welcome = InvitationWelcomeOfQuery['invitationWelcome'];
interface ForProps {
  welcome: Welcome;
  token: string;
}

const COHORT_ROLES = ['FELLOW', 'FACILITATOR', 'COORDINATOR'];
/** Where one lands: in the Collective, or where one's cohort is. */
const landing = ({ role }: Welcome): string => (role && !COHORT_ROLES.includes(role) ? '/community' : '/');

/** Someone new: a name, a password, and in. */
function ComeIn({ welcome, token }: ForProps) {
  const { t, locale } = useWords();
  const { say, fault } = useTroubleWords();
  const { signedIn } = useSignIn();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(welcome.name ?? '');
  const [password, setPassword] = useState('');
  const [isShared, setShared] = useState(knownAsShared);
  const [checked, setChecked] = useState(false);
  const [accept, { loading, error }] = useMutation(InvitationAcceptDocument);
  const { min } = LIMITS.password;
  const short = !isLongEnough(password);
  const of = useMemo(() => ({ name, email: welcome.email ?? '' }), [name, welcome.email]);
  const nameless = name.trim() === '';
  const toFault = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (short || nameless) return toFault();
    const input = {
      token,
      name: name.trim(),
      password,
      isShared,
      locale: locale === 'es' ? ('ES' as const) : ('EN' as const),
      timeZone: browserZone(),
    };
    try {
      const { data } = await accept({ variables: { input } });
      if (!data) return undefined;
      if (!data.invitationAccept) return oneMoreStep();
      signedIn(data.invitationAccept);
      await navigate(landing(welcome), { replace: true });
    } catch {
      toFault();
    }
    return undefined;
  };
  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <input
          type="email"
          name="email"
          autoComplete="username"
          value={welcome.email ?? ''}
          readOnly
          hidden
        />
        <TextInput
          required
          label={t('joining.name')}
          autoComplete="name"
          maxLength={LIMITS.personName * 2}
          value={name}
          error={checked && nameless ? t('words.fault.required') : fault(error, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NewPasswordField
          label={t('words.password')}
          value={password}
          of={of}
          error={checked && short ? t('words.fault.too_short', { min }) : fault(error, 'password')}
          onChange={setPassword}
        />
        <Checkbox
          label={t('joining.shared')}
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
        <div>
          <Button type="submit" loading={loading}>
            {t('joining.comeIn')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Someone who is signed in takes it with one press; under another address that is said first. */
function TakeIt({ welcome, token }: ForProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { signOut } = useSignIn();
  const [take, { loading, error }] = useMutation(InvitationTakeDocument);
  const [leaving, setLeaving] = useState(false);
  const other = welcome.signedInAs;
  const isNotTheirs = other !== null && isForAddressAlone(welcome.role ?? '');
  const press = async () => {
    try {
      await take({ variables: { token, asOther: other !== null } });
      // What one may do now is asked anew.
      await navigate(landing(welcome), { replace: true });
      await client.refetchQueries({ include: 'active' });
    } catch {
      // Shown below, from the mutation's own state.
    }
  };
  return (
    <Stack>
      {other ? (
        <p className={classes.anywhere}>
          {t(isNotTheirs ? 'joining.thatAddressOnly' : 'joining.otherAddress', {
            email: welcome.email ?? '',
            other,
          })}
        </p>
      ) : null}
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        {isNotTheirs ? null : (
          <Button loading={loading} onClick={() => void press()}>
            {other ? t('joining.takeAsOther') : t('joining.take')}
          </Button>
        )}
        {other ? (
          <Button
            {...(!isNotTheirs && { variant: 'default' })}
            loading={leaving}
            onClick={() => {
              setLeaving(true);
              void signOut('here').finally(() => setLeaving(false));
            }}
          >
            {t('joining.signOutFirst')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}

/** Whoever has an account signs in, and comes back here. */
function SignInFirst({ welcome, token }: ForProps) {
  const { t } = useWords();
  return (
    <Stack>
      <p className={classes.anywhere}>{t('joining.hasAccount', { email: welcome.email ?? '' })}</p>
      <Row>
        <ButtonLink to={`/sign-in?next=${encodeURIComponent(`/invitation/${token}`)}`}>
          {t('words.signIn')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}

/** Who invites to what, and how one takes it. Opening it changes nothing and uses nothing up. */
export default function InvitationPage() {
  const { token = '' } = useParams();
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const { viewer } = useSignIn();
  const { data, error, refetch } = useQuery(InvitationWelcomeOfDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  if (error && troubleOf(error).code !== 'link_ended')
    return (
      <Column narrow>
        <ErrorState
          asPage
          what={t('joining.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </Column>
    );
  const welcome = data?.invitationWelcome;
  if (!welcome && !error)
    return (
      <Column narrow>
        <Skeletons count={3} height={96} />
      </Column>
    );
  if (!welcome?.role || welcome.state !== 'PENDING')
    return (
      <Column narrow>
        <PageTitle title={t(welcome ? `joining.invitation.${welcome.state}` : 'joining.linkEnded')} />
        <Card>
          <p>{t(welcome ? `joining.invitationWhy.${welcome.state}` : 'joining.invitationEndedWhy')}</p>
          <Row>
            <ButtonLink to={viewer ? '/' : '/sign-in'}>
              {viewer ? t('joining.toHearth') : t('words.signIn')}
            </ButtonLink>
          </Row>
        </Card>
      </Column>
    );
  const place = welcome.cohort
    ? `${welcome.program ?? ''}, ${welcome.cohort}`
    : welcome.role === 'ADMINISTRATOR'
      ? siteName(locale)
      : 'HEART Collective';
  return (
    <Column narrow>
      <div className={classes.anywhere}>
        <PageTitle title={t('joining.invited', { place })} />
        <p>
          {t('joining.invitedBy', { by: welcome.by ?? '', place, role: t(`joining.as.${welcome.role}`) })}
        </p>
        {welcome.note ? <p className={classes.written}>{welcome.note}</p> : null}
        <p className="quiet small">
          {t('joining.invitedUntil', { day: time.day(welcome.expiresAt ?? ''), email: welcome.email ?? '' })}
        </p>
      </div>
      <Card>
        {viewer ? (
          <TakeIt welcome={welcome} token={token} />
        ) : welcome.hasAccount ? (
          <SignInFirst welcome={welcome} token={token} />
        ) : (
          <ComeIn welcome={welcome} token={token} />
        )}
      </Card>
    </Column>
  );
}
