import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { PlaceLeaveDocument, type MyStay_WholeFragment } from '../../gql/my-stay/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import classes from './stay.module.css';

type Place = MyStay_WholeFragment['places'][number];

const NEEDED = ['last_coordinator', 'last_administrator'] as const;

const keyOf = ({ kind, id }: Place) => `${kind} ${id ?? ''}`;

/** One place: what one is there, and the way out, which says first what one loses. */
function LeaveItem({ place, onLeft }: { place: Place; onLeft: (words: string) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const heading = useId();
  const [asked, setAsked] = useState(false);
  const [leave, { loading, error, reset }] = useMutation(PlaceLeaveDocument);
  const { kind, id, role, needed } = place;
  const name = place.name ?? t(`stay.place.${kind}`);
  const words = t(`stay.leave.${kind}`);

  const onLeave = async () => {
    try {
      await leave({ variables: { input: { kind, id } } });
    } catch {
      // Said in the dialog.
      return;
    }
    setAsked(false);
    onLeft(t('stay.left', { name }));
    // What one may see has changed everywhere.
    if (kind === 'COHORT' && id)
      client.cache.evict({
        id: client.cache.identify({ __typename: 'CohortOverview', id }) ?? 'ROOT_QUERY.none',
      });
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  const rule = error ? troubleOf(error).fields?.find(({ field }) => field === 'place')?.rule : undefined;
  const why = NEEDED.find((one) => one === rule);
  return (
    <li>
      <h3 id={heading}>{name}</h3>
      <p className="quiet small">
        {kind === 'COHORT' && role
          ? t('stay.roleIn', { role: t(`stay.role.${role}`), program: place.programName ?? '' })
          : t(`stay.is.${kind}`)}
      </p>
      {needed ? (
        <p className="small">{t(`stay.needed.${needed}`)}</p>
      ) : (
        <Button
          variant="default"
          size="xs"
          aria-describedby={heading}
          onClick={() => {
            reset();
            setAsked(true);
          }}
        >
          {words}
        </Button>
      )}
      <Dialog open={asked} title={t('stay.ask', { name })} onClose={() => setAsked(false)}>
        <p>{t(`stay.lose.${kind}`)}</p>
        <p>{t(`stay.told.${kind}`)}</p>
        {error ? (
          <p role="alert">
            {why ? t(`stay.needed.${why.toUpperCase() as Uppercase<typeof why>}`) : say(error)}
          </p>
        ) : null}
        <Row>
          <Button loading={loading} onClick={() => void onLeave()}>
            {words}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('stay.stay')}
          </Button>
        </Row>
      </Dialog>
    </li>
  );
}

/** Where one is, each with its way out. */
export function LeaveList({ places }: { places: readonly Place[] }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  const onLeft = (words: string) => {
    announce(words);
    title.current?.focus();
  };
  return (
    <Card labelledBy="leave">
      <h2 id="leave" ref={title} tabIndex={-1}>
        {t('stay.leaveTitle')}
      </h2>
      <p>{t(places.length > 0 ? 'stay.leaveWhat' : 'stay.nowhere')}</p>
      <ul className={classes.places} role="list">
        {places.map((place) => (
          <LeaveItem key={keyOf(place)} place={place} onLeft={onLeft} />
        ))}
      </ul>
    </Card>
  );
}
