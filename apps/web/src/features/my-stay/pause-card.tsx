import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import {
  PauseBeginDocument,
  PauseEndDocument,
  type MyStay_WholeFragment,
} from '../../gql/my-stay/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { dateIn } from '../../platform/time/calendar.js';
import { useZone } from '../../platform/time/zone.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './stay.module.css';
import { useDays } from './use-days.js';

const OWN = ['past', 'too_small', 'too_large', 'date'] as const;

/** From when to when one is away; the day one is back is left open until one says it. */
function PauseForm({
  first,
  pause,
  onBegin,
  onLeave,
  busy,
  error,
}: {
  first: string;
  pause: MyStay_WholeFragment['pause'];
  onBegin: (days: { startsOn: string; endsOn: string }) => void;
  onLeave?: (() => void) | undefined;
  busy: boolean;
  error: unknown;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [startsOn, setStartsOn] = useState(pause && !pause.now ? pause.startsOn : first);
  const [endsOn, setEndsOn] = useState(pause?.endsOn ?? '');
  const form = useRef<HTMLFormElement>(null);
  const [empty, setEmpty] = useState(false);
  const faults = error ? (troubleOf(error).fields ?? []) : [];
  const faultAt = (field: string) => {
    const found = faults.find((one) => one.field === field);
    if (!found) return undefined;
    return t(`stay.fault.${OWN.find((rule) => rule === found.rule) ?? 'date'}`);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(endsOn === '');
    if (endsOn === '') form.current?.querySelector<HTMLInputElement>('[name=endsOn]')?.focus();
    else onBegin({ startsOn: startsOn || first, endsOn });
  };
  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack>
        <div className={classes.pair}>
          <TextInput
            type="date"
            name="startsOn"
            label={t('stay.from')}
            value={startsOn}
            min={first}
            error={faultAt('startsOn')}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            name="endsOn"
            label={t('stay.until')}
            value={endsOn}
            min={startsOn}
            error={faultAt('endsOn') ?? (empty && endsOn === '' ? t('stay.fault.empty') : undefined)}
            onChange={(event) => setEndsOn(event.currentTarget.value)}
          />
        </div>
        {error && faults.length === 0 ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button type="submit" loading={busy}>
            {t(pause ? 'stay.change' : 'stay.begin')}
          </Button>
          {onLeave ? (
            <Button variant="subtle" onClick={onLeave}>
              {t('stay.notNow')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}

/** Whether one is away, until when, and how to change it. */
export function PauseCard({ stay: { pause, summer } }: { stay: MyStay_WholeFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const day = useDays();
  const zone = useZone();
  const [today] = useState(() => dateIn(zone, Date.now()));
  const title = useRef<HTMLHeadingElement>(null);
  const [changing, setChanging] = useState(false);
  const [begin, beginning] = useMutation(PauseBeginDocument);
  const [end, ending] = useMutation(PauseEndDocument);

  /** What was pressed is gone: the focus stays with the card. */
  const done = (words: string) => {
    setChanging(false);
    announce(words);
    title.current?.focus();
  };
  const onBegin = (input: { startsOn: string; endsOn: string }) =>
    void begin({ variables: { input } }).then(
      () => done(t('stay.begun', { day: day(input.endsOn) })),
      // Said at the fields, or below them.
      () => undefined,
    );
  const onEnd = () =>
    void end().then(
      () => done(t(pause?.now ? 'stay.isBack' : 'stay.calledOff')),
      () => undefined,
    );
  const form = (
    <PauseForm
      key={pause ? pause.endsOn : 'new'}
      first={today}
      pause={pause}
      busy={beginning.loading}
      error={beginning.error}
      onBegin={onBegin}
      onLeave={pause ? () => setChanging(false) : undefined}
    />
  );
  return (
    <Card labelledBy="pause">
      <h2 id="pause" ref={title} tabIndex={-1}>
        {t(pause?.now ? 'stay.awayTitle' : 'stay.pauseTitle')}
      </h2>
      {pause ? (
        <p>
          {pause.now
            ? t('stay.away', { day: day(pause.endsOn) })
            : t('stay.coming', { from: day(pause.startsOn), until: day(pause.endsOn) })}
        </p>
      ) : (
        <p>{t('stay.pauseWhat')}</p>
      )}
      <ul className={classes.points}>
        {(['mail', 'missed', 'seen', 'in', 'back'] as const).map((point) => (
          <li key={point}>{t(`stay.point.${point}`)}</li>
        ))}
      </ul>
      {ending.error ? <p role="alert">{say(ending.error)}</p> : null}
      {pause && !changing ? (
        <Row>
          <Button loading={ending.loading} onClick={onEnd}>
            {t(pause.now ? 'stay.return' : 'stay.callOff')}
          </Button>
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('stay.otherDays')}
          </Button>
        </Row>
      ) : null}
      {pause && changing ? form : null}
      {pause ? null : (
        <Stack>
          {form}
          <div className={classes.summer}>
            <h3>{t('stay.summer')}</h3>
            <p className="quiet small">{t(summer.known ? 'stay.summerKnown' : 'stay.summerCustom')}</p>
            <Button
              variant="default"
              className={classes.long}
              loading={beginning.loading}
              onClick={() => onBegin({ startsOn: summer.startsOn, endsOn: summer.endsOn })}
            >
              {t('stay.summerDays', { from: day(summer.startsOn), until: day(summer.endsOn) })}
            </Button>
          </div>
        </Stack>
      )}
    </Card>
  );
}
