import '../../ui/field-styles.js';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import {
  AttendanceCorrectLateDocument,
  AttendanceLookedDocument,
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
const { min: least, max: most } = LIMITS.attendanceReason;

interface RowProps {
  sessionId: string;
  row: AttendanceRowFragment;
  canCorrect: boolean;
  /** The day for corrections is over: one needs a reason, which is shown. */
  late: boolean;
}

function Correct({ sessionId, row, late, onDone }: Omit<RowProps, 'canCorrect'> & { onDone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const whyField = useRef<HTMLInputElement>(null);
  const [minutes, setMinutes] = useState(String(row.minutes));
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState(false);
  const client = useApolloClient();
  const [set, inTime] = useMutation(AttendanceSetDocument);
  const [setLate, afterwards] = useMutation(AttendanceCorrectLateDocument);
  const { loading, error } = late ? afterwards : inTime;
  const keep = (corrected: AttendanceRowFragment) =>
    client.cache.updateQuery({ query: SessionAttendanceDocument, variables: { sessionId } }, (known) => {
      if (!known) return known;
      const nodes = known.sessionAttendance.nodes.map((one) =>
        one.person.id === row.person.id ? corrected : one,
      );
      return { ...known, sessionAttendance: { ...known.sessionAttendance, nodes } };
    });
  useEffect(() => field.current?.select(), []);
  const right = WHOLE.test(minutes.trim()) && Number(minutes) <= max;
  const why = reason.trim();
  const whyRight = !late || (characters(why) >= least && characters(why) <= most);
  const save = async (to: number) => {
    setLooked(true);
    if (!whyRight) {
      whyField.current?.focus();
      return;
    }
    try {
      const input = { sessionId, personId: row.person.id, minutes: to };
      const answer = late
        ? (await setLate({ variables: { input: { ...input, reason: why } } })).data?.attendanceCorrectLate
        : (await set({ variables: { input } })).data?.attendanceSet;
      if (answer) keep(answer);
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
      {late ? (
        <TextInput
          ref={whyField}
          label={t('closing.who.why')}
          description={t('closing.who.whyShown')}
          autoComplete="off"
          value={reason}
          error={looked && !whyRight ? t('closing.who.whyFault', { min: least, max: most }) : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
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

function PersonRow({ sessionId, row, canCorrect, late }: RowProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) button.current?.focus();
    back.current = open;
  }, [open]);
  const { person, minutes, correctedBy, correctedFrom, correctedLate, correctedWhy } = row;
  return (
    <li className={classes.row}>
      <PersonLine person={person} />
      <div className={classes.rowEnd}>
        <p>{minutes > 0 ? t('closing.who.stayed', { minutes }) : t('closing.who.notThere')}</p>
        {correctedBy ? (
          <p className="quiet small">
            {correctedLate
              ? t('closing.who.correctedLate', { name: correctedBy.name, why: correctedWhy ?? '' })
              : correctedFrom === 'IMPORT'
                ? t('closing.who.correctedImport', { name: correctedBy.name })
                : t('closing.who.correctedBy', { name: correctedBy.name })}
          </p>
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
      {open ? <Correct sessionId={sessionId} row={row} late={late} onDone={() => setOpen(false)} /> : null}
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
  // Whoever may correct it has seen it: it waits on no desk any more.
  const looks = data?.sessionAttendance.canCorrect === true;
  const [tell] = useMutation(AttendanceLookedDocument, { variables: { sessionId } });
  useEffect(() => {
    if (looks) tell().catch(() => undefined);
  }, [looks, tell]);
  if (!data)
    return error ? (
      <ErrorState what={t('closing.who.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={3} height={44} />
    );
  const { nodes, nextCursor, canCorrect, canCorrectLate, canImport, correctableUntil } =
    data.sessionAttendance;
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
        {canCorrect
          ? t('closing.who.until', { moment })
          : canCorrectLate
            ? t('closing.who.lateUntil', { moment })
            : t('closing.who.wasUntil', { moment })}
      </p>
      <ul className={classes.rows}>
        {nodes.map((row) => (
          <PersonRow
            key={row.person.id}
            sessionId={sessionId}
            row={row}
            canCorrect={canCorrect || canCorrectLate}
            late={!canCorrect}
          />
        ))}
      </ul>
      {canImport ? (
        <p>
          <Link to={`/sessions/${sessionId}/attendance/import`}>{t('closing.who.import')}</Link>
        </p>
      ) : null}
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
