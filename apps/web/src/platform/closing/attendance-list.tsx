import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  AttendanceSetDocument,
  SessionAttendanceDocument,
  type AttendanceRowFragment,
} from '../../gql/closing/graphql.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { useTime } from '../time/use-time.js';
import classes from './closing.module.css';

const WHOLE = /^\d{1,3}$/;
const { max } = LIMITS.attendanceMinutes;

interface RowProps {
  sessionId: string;
  row: AttendanceRowFragment;
  canCorrect: boolean;
}

function Correct({ sessionId, row, onDone }: Omit<RowProps, 'canCorrect'> & { onDone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [minutes, setMinutes] = useState(String(row.minutes));
  const [looked, setLooked] = useState(false);
  const [set, { loading, error }] = useMutation(AttendanceSetDocument, {
    update: (cache, { data }) => {
      const variables = { sessionId };
      if (data)
        cache.updateQuery({ query: SessionAttendanceDocument, variables }, (known) => {
          if (!known) return known;
          const nodes = known.sessionAttendance.nodes.map((one) =>
            one.person.id === row.person.id ? data.attendanceSet : one,
          );
          return { ...known, sessionAttendance: { ...known.sessionAttendance, nodes } };
        });
    },
  });
  useEffect(() => field.current?.select(), []);
  const right = WHOLE.test(minutes.trim()) && Number(minutes) <= max;
  const save = async (to: number) => {
    try {
      await set({ variables: { input: { sessionId, personId: row.person.id, minutes: to } } });
      announce(t('closing.who.saved'));
      onDone();
    } catch {
      // Said below.
    }
  };
  return (
    <form
      noValidate
      className={classes.correct}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        setLooked(true);
        if (right) void save(Number(minutes));
        else field.current?.focus();
      }}
    >
      <TextInput
        ref={field}
        className={classes.minutes}
        label={t('closing.who.minutes')}
        inputMode="numeric"
        autoComplete="off"
        value={minutes}
        error={looked && !right ? t('closing.who.minutesFault', { max }) : undefined}
        onChange={(event) => setMinutes(event.currentTarget.value)}
      />
      <Button type="submit" loading={loading}>
        {t('closing.who.save')}
      </Button>
      {row.minutes > 0 ? (
        <Button variant="default" onClick={() => void save(0)}>
          {t('closing.who.absent')}
        </Button>
      ) : null}
      <Button variant="default" onClick={onDone}>
        {t('closing.who.leave')}
      </Button>
      {error ? <p role="alert">{say(error)}</p> : null}
    </form>
  );
}

function PersonRow({ sessionId, row, canCorrect }: RowProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) button.current?.focus();
    back.current = open;
  }, [open]);
  const { person, minutes, correctedBy } = row;
  return (
    <li className={classes.row}>
      <PersonLine person={person} />
      <div className={classes.rowEnd}>
        <p>{minutes > 0 ? t('closing.who.stayed', { minutes }) : t('closing.who.notThere')}</p>
        {correctedBy ? (
          <p className="quiet small">{t('closing.who.correctedBy', { name: correctedBy.name })}</p>
        ) : null}
        {canCorrect && !open ? (
          <Button
            ref={button}
            size="xs"
            variant="default"
            aria-label={t('closing.who.correctOf', { name: person.name })}
            onClick={() => setOpen(true)}
          >
            {t('closing.who.correct')}
          </Button>
        ) : null}
      </div>
      {open ? <Correct sessionId={sessionId} row={row} onDone={() => setOpen(false)} /> : null}
    </li>
  );
}

/** Who was there and for how long; for a day each line can be corrected. */
export function AttendanceList({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { data, error, refetch, fetchMore } = useQuery(SessionAttendanceDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!data)
    return error ? (
      <ErrorState what={t('closing.who.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={3} height={44} />
    );
  const { nodes, nextCursor, canCorrect, correctableUntil } = data.sessionAttendance;
  const moment = time.moment(correctableUntil);
  const loadMore = () => {
    setMore('busy');
    fetchMore({ variables: { after: nextCursor } }).then(
      () => setMore('idle'),
      () => setMore('failed'),
    );
  };
  return (
    <>
      <p className="quiet small">{t('closing.who.what')}</p>
      <p className="quiet small">
        {canCorrect ? t('closing.who.until', { moment }) : t('closing.who.wasUntil', { moment })}
      </p>
      <ul className={classes.rows}>
        {nodes.map((row) => (
          <PersonRow key={row.person.id} sessionId={sessionId} row={row} canCorrect={canCorrect} />
        ))}
      </ul>
      {nextCursor ? (
        <Row>
          <Button variant="default" loading={more === 'busy'} onClick={loadMore}>
            {t('closing.who.more')}
          </Button>
          {more === 'failed' ? <p role="alert">{t('closing.who.moreFailed')}</p> : null}
        </Row>
      ) : null}
    </>
  );
}
