import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { Guard, PlacedRow } from './guard.js';
import classes from './guard-panel.module.css';

/** So many lines stand there at first: a long list reads like an alarm. */
const FEW = 4;
const NAMED = 3;

/** What a screen reader is told once per draft: how much stood there when the list first came. */
function useTold({ tell, rows }: Guard): string {
  const { t } = useWords();
  const [count] = useState(rows.length);
  const [told, setTold] = useState('');
  const first = useRef(tell);
  useEffect(() => {
    // After the empty region stands in the page: only what changes in it is read.
    const timer = setTimeout(() => {
      if (first.current()) setTold(t('guard.told', { count }));
    }, 100);
    return () => clearTimeout(timer);
  }, [t, count]);
  return told;
}

interface RowProps {
  row: PlacedRow;
  onChange: () => void;
  onUndo: () => void;
  onLeave: () => void;
}

function Line({ row, onChange, onUndo, onLeave }: RowProps) {
  const { t } = useWords();
  const id = useId();
  const { kind, words, count, instead, isChanged, isTitle } = row;
  if (isChanged) {
    return (
      <>
        <p id={id}>
          {instead === '' ? t('guard.leftOut', { words }) : t('guard.changed', { words, instead })}
        </p>
        <Button variant="default" size="xs" aria-describedby={id} onClick={onUndo}>
          {t('words.undo')}
        </Button>
      </>
    );
  }
  return (
    <>
      <div className={classes.what}>
        <p id={id}>
          <mark className={classes.words}>{words}</mark>{' '}
          {isTitle ? <span className="quiet small">{t('guard.inTitle')}</span> : null}{' '}
          {count > 1 ? <span className="quiet small">{t('guard.count', { count })}</span> : null}
        </p>
        <p className="quiet small">{t(`guard.why.${kind}`)}</p>
      </div>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" aria-describedby={id} onClick={onChange}>
          {instead === '' ? t('guard.leaveOut') : t('guard.change', { instead })}
        </Button>
        <Button variant="subtle" size="xs" aria-describedby={id} onClick={onLeave}>
          {t('guard.leave')}
        </Button>
      </div>
    </>
  );
}

const nameOf = ({ part, key }: PlacedRow): string => `${part} ${key}`;

/** What may identify a student, why, and what one could write instead. */
export function GuardList({ guard }: { guard: Guard }) {
  const { t } = useWords();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const told = useTold(guard);
  const [all, setAll] = useState(false);
  const wanted = useRef<string>(null);
  const { rows } = guard;
  const shown = all ? rows : rows.slice(0, FEW);

  // What was pressed is gone or became another: the focus stays on its line, or goes to the next one.
  useEffect(() => {
    if (wanted.current === null) return;
    const line = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset['line'] === wanted.current,
    );
    wanted.current = null;
    line?.querySelector('button')?.focus();
  });
  const stay = (row: PlacedRow, act: (row: PlacedRow) => void) => () => {
    wanted.current = nameOf(row);
    act(row);
  };
  const leave = (row: PlacedRow, at: number) => () => {
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) wanted.current = nameOf(next);
    else guard.focusText();
    guard.leave(row);
  };

  return (
    <section className={classes.panel} aria-labelledby={heading} data-guard>
      <p id={heading} className={classes.title}>
        {t(rows.some((row) => !row.isChanged) ? 'guard.title' : 'guard.titleChanged')}
      </p>
      <p className="quiet small">{t('guard.private')}</p>
      <p className="hidden-words" role="status">
        {told}
      </p>
      <ul ref={list} className={classes.list}>
        {shown.map((row, at) => (
          <li key={nameOf(row)} data-line={nameOf(row)}>
            <Line
              row={row}
              onChange={stay(row, guard.change)}
              onUndo={stay(row, guard.undo)}
              onLeave={leave(row, at)}
            />
          </li>
        ))}
      </ul>
      {rows.length > shown.length ? (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            const next = rows[FEW];
            if (next) wanted.current = nameOf(next);
            setAll(true);
          }}
        >
          {t('guard.more', { count: rows.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** Asked once where something found is still there. It lies over nothing and holds nothing back. */
export function GuardQuestion({ guard, saves }: { guard: Guard; saves: boolean }) {
  const { t, locale } = useWords();
  const question = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const open = guard.rows.filter((row) => !row.isChanged);
  const named = open.slice(0, NAMED).map(({ words }) => t('guard.quoted', { words }));
  if (open.length > NAMED) named.push(t('guard.andMore', { count: open.length - NAMED }));
  const what = new Intl.ListFormat(locale).format(named);
  return (
    <div ref={place} className={classes.question} role="group" aria-labelledby={question} tabIndex={-1}>
      <p id={question}>
        {t(open.every(({ kind }) => kind === 'name') ? 'guard.ask.names' : 'guard.ask.says', { what })}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            guard.lookAgain();
            document.querySelector<HTMLElement>('[data-guard] li button')?.focus();
          }}
        >
          {t('guard.ask.look')}
        </Button>
        <Button variant="default" size="xs" onClick={guard.sendAnyway}>
          {t(saves ? 'guard.ask.save' : 'guard.ask.send')}
        </Button>
      </div>
    </div>
  );
}
