import { Button } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimePollBreakFactsFragment } from '../../gql/time-polls/graphql.js';
import { format, clockOf } from '../../platform/time/calendar.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row } from '../../ui/column.js';
import { isComing, mondayOf, plus } from './poll-fields.js';
import classes from './grid.module.css';

/** Half hours, from 7 in the morning to 8 in the evening. */
const STEP = 30;
const [FIRST, LAST] = [7 * 60, 20 * 60];
const MINUTES = Array.from({ length: (LAST - FIRST) / STEP }, (_, index) => FIRST + index * STEP);
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** "3:30": the half of the day is plain from where it stands. */
const onTheHour = (local: string) => `${Number(local.slice(11, 13)) % 12 || 12}:${local.slice(14)}`;

interface WeekGridProps {
  /** Local starts in the poll's zone. */
  slots: readonly string[];
  minutes: number;
  timeZone: string;
  now: number;
  breaks: readonly TimePollBreakFactsFragment[];
  /** Times that have answers already. */
  answered?: ReadonlySet<string>;
  /** The day one begins to look at: `2026-12-01`. */
  from: string;
  onChange: (slots: string[]) => void;
}

/**
 * A week on a grid: a press chooses a time, a drag with the mouse chooses one after the other. By keyboard: arrows move, Space chooses,
 * Page Up and Down change the week. What it does is done as well by the list below it.
 */
export function WeekGrid({ slots, minutes, timeZone, now, breaks, from, onChange }: WeekGridProps) {
  const { t, locale } = useWords();
  const announce = useAnnounce();
  const intl = INTL_LOCALE[locale];
  const [monday, setMonday] = useState(() => mondayOf(from));
  const [weekends, setWeekends] = useState(false);
  const [at, setAt] = useState({ day: 0, row: 4 });
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const painting = useRef<'add' | 'remove' | null>(null);
  const latest = useRef(slots);
  useEffect(() => {
    latest.current = slots;
  });
  const days = Array.from({ length: weekends ? 7 : 5 }, (_, index) =>
    plus(`${monday}T00:00`, index * 1_440).slice(0, 10),
  );

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at, monday]);

  const nameOf = (day: string, style: 'long' | 'short') =>
    format(intl, {
      timeZone: 'UTC',
      weekday: style,
      month: style === 'long' ? 'long' : 'numeric',
      day: 'numeric',
    }).format(Date.parse(`${day}T12:00:00Z`));
  /** The slot that begins in this half hour. */
  const begins = (day: string, minute: number) =>
    slots.find((slot) => slot >= `${day}T${clock(minute)}` && slot < `${day}T${clock(minute + STEP)}`);
  const covered = (day: string, minute: number) =>
    slots.some((slot) => slot < `${day}T${clock(minute)}` && plus(slot, minutes) > `${day}T${clock(minute)}`);
  const breaksOn = (day: string) => breaks.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

  const put = (next: string[]) => {
    latest.current = next;
    onChange(next);
  };
  const toggle = (day: string, minute: number, how?: 'add' | 'remove') => {
    const current = latest.current;
    const start = `${day}T${clock(minute)}`;
    const standing = current.filter((slot) => slot >= start && slot < `${day}T${clock(minute + STEP)}`);
    const adds = how ? how === 'add' : standing.length === 0;
    if (!adds) {
      if (standing.length > 0) put(current.filter((slot) => !standing.includes(slot)));
      return;
    }
    if (standing.length > 0 || !isComing(start, timeZone, now) || current.length >= LIMITS.timePollSlots)
      return;
    // A drag makes one time after the other, none that laps over the one before.
    if (
      how &&
      current.some(
        (slot) => slot.startsWith(day) && plus(slot, minutes) > start && plus(start, minutes) > slot,
      )
    )
      return;
    put([...current, start]);
  };
  const week = (by: number) => {
    const next = plus(`${monday}T00:00`, by * 7 * 1_440).slice(0, 10);
    setMonday(next);
    announce(t('timePolls.weekOf', { day: nameOf(next, 'long') }));
  };
  const onKey = (event: KeyboardEvent, day: number, row: number) => {
    const to = (next: { day: number; row: number }) => {
      event.preventDefault();
      moved.current = true;
      setAt({
        day: Math.min(days.length - 1, Math.max(0, next.day)),
        row: Math.min(MINUTES.length - 1, Math.max(0, next.row)),
      });
    };
    if (event.key === 'ArrowDown') to({ day, row: row + 1 });
    else if (event.key === 'ArrowUp') to({ day, row: row - 1 });
    else if (event.key === 'ArrowRight') to({ day: day + 1, row });
    else if (event.key === 'ArrowLeft') to({ day: day - 1, row });
    else if (event.key === 'Home') to({ day: 0, row });
    else if (event.key === 'End') to({ day: days.length - 1, row });
    else if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      moved.current = true;
      week(event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      toggle(days[day] ?? '', MINUTES[row] ?? 0);
    }
  };
  const onDown = (event: PointerEvent, day: string, minute: number) => {
    // A finger scrolls; only its press chooses.
    if (event.pointerType === 'touch' || event.button !== 0) return;
    painting.current = begins(day, minute) ? 'remove' : 'add';
    toggle(day, minute, painting.current);
    const stop = () => (painting.current = null);
    window.addEventListener('pointerup', stop, { once: true });
  };
  const inWeek = slots.filter((slot) => slot >= monday && slot < plus(`${monday}T00:00`, 7 * 1_440));
  return (
    <div>
      <div className={classes.head}>
        <Button variant="default" size="sm" onClick={() => week(-1)}>
          {t('timePolls.weekBefore')}
        </Button>
        <b id="week">{t('timePolls.weekOf', { day: nameOf(monday, 'long') })}</b>
        <Button variant="default" size="sm" onClick={() => week(1)}>
          {t('timePolls.weekAfter')}
        </Button>
      </div>
      <p className="quiet tiny" id="grid-how">
        {t('timePolls.gridHow')}
      </p>
      <div className={classes.box}>
        <table
          ref={table}
          role="grid"
          aria-labelledby="week"
          aria-describedby="grid-how"
          className={classes.grid}
        >
          <thead>
            <tr>
              <td />
              {days.map((day) => (
                <th key={day} scope="col">
                  <span aria-hidden="true">{nameOf(day, 'short')}</span>
                  <span className="hidden-words">{nameOf(day, 'long')}</span>
                  {breaksOn(day).length > 0 ? (
                    <span className={classes.break}>
                      {t('timePolls.breakIn', {
                        states: [...new Set(breaksOn(day).map(({ state }) => state))].join(', '),
                      })}
                    </span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MINUTES.map((minute, row) => (
              <tr key={minute}>
                <th scope="row" data-hour={minute % 60 === 0 || undefined}>
                  {format(intl, { timeZone: 'UTC', hour: 'numeric' }).format(minute * 60_000)}
                </th>
                {days.map((day, index) => {
                  const slot = begins(day, minute);
                  const coming = isComing(`${day}T${clock(minute)}`, timeZone, now);
                  return (
                    <td
                      key={day}
                      role="gridcell"
                      tabIndex={at.day === index && at.row === row ? 0 : -1}
                      aria-selected={slot !== undefined}
                      aria-disabled={!coming || undefined}
                      aria-label={`${nameOf(day, 'long')}, ${clockOf(intl, minute)}`}
                      data-hour={minute % 60 === 0 || undefined}
                      data-covered={(!slot && covered(day, minute)) || undefined}
                      onKeyDown={(event) => onKey(event, index, row)}
                      onFocus={() => {
                        if (at.day !== index || at.row !== row) setAt({ day: index, row });
                      }}
                      onPointerDown={(event) => onDown(event, day, minute)}
                      onPointerEnter={(event) => {
                        if (painting.current && event.buttons === 1) toggle(day, minute, painting.current);
                      }}
                      onClick={(event) => {
                        // The mouse has chosen on its way down.
                        const { pointerType } = event.nativeEvent as unknown as { pointerType?: string };
                        if (pointerType !== 'mouse' && pointerType !== 'pen') toggle(day, minute);
                      }}
                    >
                      {slot ? <span aria-hidden="true">{onTheHour(slot)}</span> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Row>
        <Button variant="subtle" size="sm" aria-pressed={weekends} onClick={() => setWeekends(!weekends)}>
          {weekends ? t('timePolls.weekdaysOnly') : t('timePolls.weekends')}
        </Button>
        {inWeek.length > 0 ? (
          <Button
            variant="subtle"
            size="sm"
            onClick={() => {
              const more = inWeek
                .map((slot) => plus(slot, 7 * 1_440))
                .filter((slot) => !slots.includes(slot));
              put([...slots, ...more.slice(0, LIMITS.timePollSlots - slots.length)]);
              week(1);
            }}
          >
            {t('timePolls.weekLater')}
          </Button>
        ) : null}
      </Row>
    </div>
  );
}
