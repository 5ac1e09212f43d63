import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { JOINING_LIMITS, LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import {
  InvitationSendDocument,
  InvitingDocument,
  type InvitationRole,
  type InvitingQuery,
} from '../../gql/joining/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { isAddress } from './request-kept.js';
import classes from './joining.module.css';

const COHORT_ROLES = ['FELLOW', 'FACILITATOR', 'COORDINATOR'] as const satisfies readonly InvitationRole[];
const DAYS = [3, 7, 14, 30, 60];

function InviteForm({ inviting }: { inviting: InvitingQuery['inviting'] }) {
  const { t, locale } = useWords();
  const { say, fault } = useTroubleWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const first = inviting.cohorts.find(({ id }) => id === search.get('cohort'));
  const [id, setId] = useState(newId);
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [place, setPlace] = useState(first?.id ?? '');
  const [role, setRole] = useState<InvitationRole>(first ? 'FELLOW' : 'MEMBER');
  const [language, setLanguage] = useState(locale === 'es' ? ('ES' as const) : ('EN' as const));
  const [note, setNote] = useState('');
  const [days, setDays] = useState<number>(JOINING_LIMITS.days.usual);
  const [checked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [send, { loading, error }] = useMutation(InvitationSendDocument);
  const roles: readonly InvitationRole[] = place ? COHORT_ROLES : inviting.roles;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isAddress(email)) return field.current?.focus();
    const input = { id, email: email.trim(), name: name.trim(), role, cohortId: place || null };
    try {
      await send({ variables: { input: { ...input, locale: language, note, days } } });
      setId(newId());
      await navigate(`/invitations?sent=1${place ? `&cohort=${place}` : ''}`);
    } catch {
      field.current?.focus();
    }
    return undefined;
  };
  const trouble = error && troubleOf(error);
  const rule = trouble?.fields?.find((one) => one.field === 'email')?.rule;
  const emailFault =
    checked && !isAddress(email)
      ? t('words.fault.email')
      : rule === 'already_in' || rule === 'invited' || rule === 'gone'
        ? t(`lettingIn.fault.${rule}`)
        : fault(error, 'email');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Card>
          <TextInput
            ref={field}
            type="email"
            required
            autoComplete="off"
            label={t('words.email')}
            maxLength={LIMITS.email}
            value={email}
            error={emailFault}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <TextInput
            label={t('lettingIn.name')}
            description={t('lettingIn.nameWhy')}
            autoComplete="off"
            maxLength={LIMITS.personName}
            value={name}
            error={fault(error, 'name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('lettingIn.to')}
              value={place}
              data={[
                { value: '', label: 'HEART Collective' },
                ...inviting.cohorts.map((one) => ({ value: one.id, label: `${one.program}, ${one.name}` })),
              ]}
              onChange={(event) => {
                setPlace(event.currentTarget.value);
                setRole(event.currentTarget.value ? 'FELLOW' : 'MEMBER');
              }}
            />
            <NativeSelect
              label={t('lettingIn.as')}
              value={role}
              data={roles.map((one) => ({ value: one, label: t(`lettingIn.role.${one}`) }))}
              onChange={(event) => setRole(event.currentTarget.value as InvitationRole)}
            />
            <NativeSelect
              label={t('lettingIn.language')}
              value={language}
              data={[
                { value: 'EN', label: 'English' },
                { value: 'ES', label: 'Español' },
              ]}
              onChange={(event) => setLanguage(event.currentTarget.value === 'ES' ? 'ES' : 'EN')}
            />
            <NativeSelect
              label={t('lettingIn.good')}
              value={String(days)}
              data={DAYS.map((one) => ({ value: String(one), label: t('lettingIn.days', { count: one }) }))}
              onChange={(event) => setDays(Number(event.currentTarget.value))}
            />
          </div>
          <Textarea
            label={t('lettingIn.note')}
            description={t('lettingIn.noteWhy')}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={JOINING_LIMITS.note}
            value={note}
            error={fault(error, 'note')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </Card>
        {trouble && !emailFault ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('lettingIn.sendInvitation')}
          </Button>
        </Row>
        <p className="quiet small">
          {t('lettingIn.guests')}{' '}
          <Link className={classes.link} to="/sessions">
            {t('lettingIn.toSessions')}
          </Link>
        </p>
      </Stack>
    </form>
  );
}

/** Invites one person. */
export default function InvitePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(InvitingDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/invitations">
          {t('lettingIn.backToInvitations')}
        </Link>
        <PageTitle title={t('lettingIn.invite')} />
      </div>
      {data ? (
        <InviteForm inviting={data.inviting} />
      ) : error ? (
        <ErrorState what={t('lettingIn.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={76} />
      )}
    </Column>
  );
}
