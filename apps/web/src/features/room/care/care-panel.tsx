import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import {
  RoomMeasureEndDocument,
  RoomMeasuresDocument,
  type RoomMeasureBitsFragment,
} from '../../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useTime } from '../../../platform/time/use-time.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { Skeletons } from '../../../ui/skeletons.js';
import type { PanelProps } from '../panel-props.js';
import { MinuteButton } from './minute-button.js';
import { useCare } from './use-room-care.js';
import classes from './care.module.css';

/** Whom the viewer muted for themselves. */
function Muted({ heading: Heading }: Pick<PanelProps, 'heading'>) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { mutedPeople, mute } = useCare();
  const [trouble, setTrouble] = useState<string | null>(null);
  const unmute = ({ id, name }: { id: string; name: string }) => {
    setTrouble(null);
    mute(id, false).then(
      () => announce(t('care.unmuted', { name })),
      (error: unknown) => setTrouble(say(error)),
    );
  };
  return (
    <section>
      <Heading>{t('care.mutedList')}</Heading>
      <p className="quiet small">{mutedPeople.length === 0 ? t('care.mutedNone') : t('care.mutedWhat')}</p>
      {trouble ? <p role="alert">{trouble}</p> : null}
      <ul className={classes.list}>
        {mutedPeople.map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <Button variant="default" size="xs" className={classes.button} onClick={() => unmute(person)}>
              {t('care.unmute', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done about people here, and why: for those who run the session. */
function Measures({ sessionId, heading: Heading }: Pick<PanelProps, 'sessionId' | 'heading'>) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const time = useTime();
  const client = useApolloClient();
  const [measures, setMeasures] = useState<readonly RoomMeasureBitsFragment[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pageAfter = useCallback(
    async (after: string | null) => {
      const { data } = await client.query({
        query: RoomMeasuresDocument,
        variables: { sessionId, after },
        fetchPolicy: 'no-cache',
      });
      return { after, page: data?.roomMeasures ?? null };
    },
    [client, sessionId],
  );
  const take = useCallback(({ after, page }: Awaited<ReturnType<typeof pageAfter>>) => {
    if (!page) return;
    setMeasures((before) => [...(after === null ? [] : (before ?? [])), ...page.nodes]);
    setNext(page.nextCursor ?? null);
  }, []);
  const failed = useCallback((error: unknown) => setTrouble(say(error)), [say]);
  useEffect(() => {
    pageAfter(null).then(take, failed);
  }, [pageAfter, take, failed]);
  const end = async ({ id, kind, person: { name } }: RoomMeasureBitsFragment) => {
    setTrouble(null);
    try {
      await client.mutate({ mutation: RoomMeasureEndDocument, variables: { id }, fetchPolicy: 'no-cache' });
      announce(t(`care.over.${kind}`, { name }));
      take(await pageAfter(null));
    } catch (error) {
      setTrouble(say(error));
    }
  };
  return (
    <section>
      <Heading>{t('care.measures')}</Heading>
      <p className="quiet small">{t('care.measuresWhat')}</p>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {measures === null && !trouble ? <Skeletons count={1} height={48} /> : null}
      {measures?.length === 0 ? <p className="quiet small">{t('care.measuresNone')}</p> : null}
      <ul className={classes.list}>
        {(measures ?? []).map((one) => (
          <li key={one.id}>
            <span>
              <b>{t(`care.done.${one.kind}`, { name: one.person.name })}</b>{' '}
              <span className="quiet tiny">
                {[one.by?.name, time.moment(one.at)].filter(Boolean).join(', ')}
              </span>
            </span>
            <span className={classes.said}>{one.reason}</span>
            {one.endedAt ? (
              <span className="quiet tiny">
                {[t(`care.over.${one.kind}`, { name: one.person.name }), one.endedBy?.name]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            ) : (
              <Button variant="default" size="xs" className={classes.button} onClick={() => void end(one)}>
                {t(`care.end.${one.kind}`, { name: one.person.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {next ? (
        <Button
          variant="default"
          size="xs"
          className={classes.button}
          onClick={() => void pageAfter(next).then(take, failed)}
        >
          {t('care.more')}
        </Button>
      ) : null}
    </section>
  );
}

/** Looking after oneself, and each other. */
export default function CarePanel({ sessionId, room, heading }: PanelProps) {
  const { t } = useWords();
  return (
    <div className={classes.panel}>
      {/* In the dialog of a phone the button stands beneath the panel. */}
      {room.open ? (
        <section>
          <p className="quiet small">{t('care.needWhat')}</p>
          {heading === 'h2' ? <MinuteButton /> : null}
        </section>
      ) : null}
      <Muted heading={heading} />
      {room.can.care ? <Measures sessionId={sessionId} heading={heading} /> : null}
    </div>
  );
}
