import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  AccommodationSettleDocument,
  type AccommodationBitsFragment,
  type AccommodationState,
} from '../../gql/sessions/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './sessions.module.css';

const STATES: readonly AccommodationState[] = ['OPEN', 'ARRANGED', 'NOT_POSSIBLE'];

interface SettleProps {
  asked: AccommodationBitsFragment;
  onConflict: () => void;
}

function SettleForm({ asked, onConflict, onShut }: SettleProps & { onShut: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [state, setState] = useState<AccommodationState>(asked.state === 'OPEN' ? 'ARRANGED' : asked.state);
  const [note, setNote] = useState(asked.note);
  const [missing, setMissing] = useState(false);
  const [settle, { loading, error }] = useMutation(AccommodationSettleDocument);
  const words = note.trim();
  const tooLong = characters(words) > LIMITS.accommodationNote;
  const first = useRef<HTMLSelectElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const nothing = state === 'NOT_POSSIBLE' && words === '';
    setMissing(nothing);
    if (nothing || tooLong) return box.current?.focus();
    try {
      await settle({ variables: { input: { id: asked.id, version: asked.version, state, note: words } } });
      onShut();
    } catch (trouble) {
      // Said below; what was written is kept.
      if (troubleOf(trouble).code === 'conflict') onConflict();
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <NativeSelect
          ref={first}
          label={t('places.becomes')}
          value={state}
          data={STATES.map((value) => ({ value, label: t(`places.state.${value}`) }))}
          onChange={(event) => setState(STATES.find((one) => one === event.currentTarget.value) ?? 'OPEN')}
        />
        <Textarea
          ref={box}
          label={t('places.note')}
          description={t('places.noteWhat', { name: asked.person.name })}
          rows={2}
          value={note}
          error={
            tooLong
              ? t('words.fault.too_long', { max: LIMITS.accommodationNote })
              : missing && words === ''
                ? t('places.noteNeeded')
                : undefined
          }
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {error ? (
          <p role="alert" className={classes.trouble}>
            {troubleOf(error).code === 'conflict' ? t('places.settledElsewhere') : say(error)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" size="xs" loading={loading}>
            {t('places.tell')}
          </Button>
          <Button variant="subtle" size="xs" onClick={onShut}>
            {t('sessions.leaveForm')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** For those who coordinate: what becomes of it, which the asker is told. */
export function AccommodationSettle({ asked, onConflict }: SettleProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const shut = useRef(false);
  useEffect(() => {
    if (open || !shut.current) return;
    shut.current = false;
    opener.current?.focus();
  }, [open]);
  if (open)
    return (
      <SettleForm
        asked={asked}
        onConflict={onConflict}
        onShut={() => {
          shut.current = true;
          setOpen(false);
        }}
      />
    );
  return (
    <>
      {asked.note ? <p className={classes.prose}>{asked.note}</p> : null}
      <Row>
        <Button ref={opener} variant="default" size="xs" onClick={() => setOpen(true)}>
          {t(asked.state === 'OPEN' ? 'places.answer' : 'places.changeAnswer')}
        </Button>
      </Row>
    </>
  );
}
