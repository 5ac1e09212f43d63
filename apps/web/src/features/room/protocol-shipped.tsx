import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, type RefObject } from 'react';
import { ProtocolsDocument, type ProtocolsQuery } from '../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Card } from '../../ui/card.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './protocol.module.css';

type Shipped = ProtocolsQuery['protocols'][number];

function Offer({ protocol, onTake }: { protocol: Shipped; onTake: () => void }) {
  const { t } = useWords();
  const id = useId();
  const { title, about, steps } = protocol;
  return (
    <Card labelledBy={id}>
      <h3 id={id}>{title}</h3>
      <p>{about}</p>
      <p className="quiet small">
        {t('room.inAll', { steps: steps.length, minutes: steps.reduce((sum, one) => sum + one.minutes, 0) })}
      </p>
      <Fold title={t('protocol.stepsOf', { title })}>
        <ol className={classes.preview}>
          {steps.map(({ name, prompt, minutes, speaks }, index) => (
            <li key={index}>
              <b>{name}</b>{' '}
              <span className="quiet small">
                {t('protocol.minutes', { minutes })} · {t(`room.speaks.${speaks}`)}
              </span>
              <p>{prompt}</p>
            </li>
          ))}
        </ol>
      </Fold>
      <Row>
        <Button variant="default" aria-describedby={id} onClick={onTake}>
          {t('protocol.take')}
        </Button>
      </Row>
    </Card>
  );
}

interface ProtocolShippedProps {
  heading: RefObject<HTMLHeadingElement | null>;
  onTake: (protocol: Shipped) => void;
  onOwn: () => void;
  /** Back to the one that stands; null where there is none. */
  onStay: (() => void) | null;
}

/** Those that come with Hearth, to choose from. */
export function ProtocolShipped({ heading, onTake, onOwn, onStay }: ProtocolShippedProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ProtocolsDocument, { fetchPolicy: 'cache-first' });
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1}>
        {t('protocol.choose')}
      </h2>
      <p className={classes.prose}>{t('protocol.chooseWhat')}</p>
      <Row>
        {onStay ? (
          <Button variant="default" onClick={onStay}>
            {t('protocol.keepThis')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onOwn}>
          {t('protocol.ownOne')}
        </Button>
      </Row>
      {data ? (
        <div className={classes.offers}>
          {data.protocols.map((protocol) => (
            <Offer key={protocol.source} protocol={protocol} onTake={() => onTake(protocol)} />
          ))}
        </div>
      ) : error ? (
        <ErrorState what={t('protocol.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={3} height={140} />
      )}
    </Stack>
  );
}
