import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  InvitationResendDocument,
  InvitationRevokeDocument,
  InvitationsDocument,
  type InvitationsQuery,
  type InvitationState,
} from '../../gql/joining/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './joining.module.css';

type One = InvitationsQuery['invitations']['nodes'][number];
const STATES = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED', 'LAPSED'] as const;
const TONES: Record<InvitationState, Tone> = {
  PENDING: 'sky',
  ACCEPTED: 'pine',
  EXPIRED: 'gold',
  REVOKED: 'plain',
  LAPSED: 'gold',
};

/** Sends it again, or takes it back. */
function Deeds({ one, onDone }: { one: One; onDone: (words: string) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [resend, resending] = useMutation(InvitationResendDocument);
  const [revoke, revoking] = useMutation(InvitationRevokeDocument);
  const busy = resending.loading || revoking.loading;
  const trouble = resending.error ?? revoking.error;
  const { id, email } = one;
  return (
    <>
      <Row>
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          aria-label={t('lettingIn.resendTo', { email })}
          onClick={() =>
            void resend({ variables: { id } }).then(
              () => onDone(t('lettingIn.resent', { email })),
              () => undefined,
            )
          }
        >
          {t('lettingIn.resend')}
        </Button>
        {one.state !== 'EXPIRED' ? (
          <Button
            variant="subtle"
            size="xs"
            disabled={busy}
            aria-label={t('lettingIn.revokeTo', { email })}
            onClick={() =>
              void revoke({ variables: { id } }).then(
                () => onDone(t('lettingIn.revoked', { email })),
                () => undefined,
              )
            }
          >
            {t('lettingIn.revoke')}
          </Button>
        ) : null}
      </Row>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </>
  );
}

function Line({ one, onDone }: { one: One; onDone: (words: string) => void }) {
  const { t } = useWords();
  const time = useTime();
  const place = one.cohort ? `${one.program ?? ''}, ${one.cohort}` : null;
  return (
    <li className={classes.line}>
      <p>
        <strong>{one.name || one.email}</strong>
      </p>
      {one.name ? <p className="quiet small">{one.email}</p> : null}
      <p>
        {t(`lettingIn.role.${one.role}`)}
        {place ? ` · ${place}` : ''}
      </p>
      <p className="quiet small">
        {one.invitedBy ? `${t('lettingIn.by', { name: one.invitedBy.name })} · ` : ''}
        <TimeText at={one.sentAt} />
        {one.state === 'PENDING' ? ` · ${t('lettingIn.goodUntil', { day: time.day(one.expiresAt) })}` : ''}
      </p>
      {one.otherAddress && one.acceptedBy ? (
        <p className="small">{t('lettingIn.takenByOther', { name: one.acceptedBy.name })}</p>
      ) : null}
      {one.state === 'LAPSED' ? <p className="small">{t('lettingIn.lapsedWhy')}</p> : null}
      <Row>
        <Chip tone={TONES[one.state]}>{t(`lettingIn.invitation.${one.state}`)}</Chip>
      </Row>
      {one.state === 'ACCEPTED' || one.state === 'REVOKED' ? null : <Deeds one={one} onDone={onDone} />}
    </li>
  );
}

/** Invitations that one may keep, the latest first. */
export default function InvitationsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const [told, setTold] = useState('');
  const [loading, setLoading] = useState(false);
  const state = STATES.find((one) => one === search.get('state')) ?? null;
  const cohortId = search.get('cohort');
  const { data, error, refetch, fetchMore } = useQuery(InvitationsDocument, {
    variables: { state, cohortId },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.invitations;
  const show = (next: string) => {
    setTold('');
    setSearch({ ...(cohortId && { cohort: cohortId }), ...(next && { state: next }) }, { replace: true });
  };
  const more = async (after: string) => {
    setLoading(true);
    try {
      await fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          invitations: {
            ...fetchMoreResult.invitations,
            nodes: [...before.invitations.nodes, ...fetchMoreResult.invitations.nodes],
          },
        }),
      });
    } finally {
      setLoading(false);
    }
  };
  const of = cohortId ? `?cohort=${cohortId}` : '';
  return (
    <Column>
      <div>
        <BackToAdmin orMe />
        <PageTitle title={t('lettingIn.invitations')} />
        <p className="quiet">{t('lettingIn.invitationsWhat')}</p>
      </div>
      <Row>
        <ButtonLink to={`/invitations/new${of}`}>{t('lettingIn.invite')}</ButtonLink>
        <ButtonLink to={`/invitations/many${of}`} variant="default">
          {t('lettingIn.inviteMany')}
        </ButtonLink>
        <ButtonLink to="/access-requests" variant="default">
          {t('lettingIn.queue')}
        </ButtonLink>
      </Row>
      <Row>
        <NativeSelect
          label={t('lettingIn.show')}
          value={state ?? ''}
          data={[
            { value: '', label: t('lettingIn.all') },
            ...STATES.map((one) => ({ value: one, label: t(`lettingIn.invitation.${one}`) })),
          ]}
          onChange={(event) => show(event.currentTarget.value)}
        />
      </Row>
      <p role="status" className={`quiet small ${classes.anywhere}`}>
        {told || (search.get('sent') ? t('lettingIn.sent') : '')}
      </p>
      {page ? (
        page.nodes.length > 0 ? (
          <Card>
            <ul className={classes.list}>
              {page.nodes.map((one) => (
                <Line
                  key={one.id}
                  one={one}
                  onDone={(words) => {
                    setTold(words);
                    void refetch().catch(() => undefined);
                  }}
                />
              ))}
            </ul>
            {page.nextCursor ? (
              <div>
                <Button
                  variant="default"
                  loading={loading}
                  onClick={() => void more(page.nextCursor ?? '').catch(() => undefined)}
                >
                  {t('lettingIn.more')}
                </Button>
              </div>
            ) : null}
          </Card>
        ) : (
          <EmptyState>{t('lettingIn.noInvitations')}</EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('lettingIn.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={96} />
      )}
    </Column>
  );
}
