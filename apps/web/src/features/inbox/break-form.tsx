import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useMemo, useRef, type FormEvent } from 'react';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './inbox.module.css';

/** What is written of a break. A type, not an interface: kept as a record. */
export type BreakFields = {
  id: string;
  nameEn: string;
  nameEs: string;
  startsOn: string;
  endsOn: string;
};

interface BreakFormProps {
  /** Where it is kept while it is written. */
  place: string;
  start: BreakFields;
  busy: boolean;
  /** Why the last try was refused. */
  error: unknown;
  /** Rejects where it was refused. */
  onSend: (fields: BreakFields) => Promise<void>;
  onLeave?: () => void;
}

/** The fields of a school break. Each fault stands under its field; the first has the focus. */
export function BreakForm({ place, start, busy, error, onSend, onLeave }: BreakFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { fields, change, forget } = useDraftForm<BreakFields>(place, start);
  const form = useRef<HTMLFormElement>(null);
  const refused = useMemo(() => (error ? troubleOf(error) : null), [error]);

  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  const faultAt = (field: string) => {
    const found = refused?.fields?.find((one) => one.field === field);
    if (!found) return undefined;
    if (found.rule === 'date' || (found.rule === 'required' && field.endsWith('On')))
      return t('inbox.breaks.fault.day');
    if (field === 'startsOn' && found.rule === 'past') return t('inbox.breaks.fault.past');
    if (field === 'startsOn' && found.rule === 'too_large') return t('inbox.breaks.fault.far');
    if (field === 'endsOn' && found.rule === 'too_small') return t('inbox.breaks.fault.order');
    if (field === 'endsOn' && found.rule === 'too_large') return t('inbox.breaks.fault.long');
    return fault(refused, field);
  };
  const full = refused?.fields?.find(({ field }) => field === 'state');

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    // Where it was refused, everything stays as it was written.
    onSend(fields).then(forget, () => undefined);
  };
  const leave = () => {
    forget();
    onLeave?.();
  };

  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack>
        <TextInput
          label={t('inbox.breaks.nameEn')}
          maxLength={LIMITS.breakName}
          value={fields.nameEn}
          error={faultAt('nameEn')}
          onChange={(event) => change({ nameEn: event.currentTarget.value })}
        />
        <TextInput
          label={t('inbox.breaks.nameEs')}
          description={t('inbox.breaks.nameEsWhat')}
          maxLength={LIMITS.breakName}
          value={fields.nameEs}
          error={faultAt('nameEs')}
          onChange={(event) => change({ nameEs: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <TextInput
            type="date"
            label={t('inbox.breaks.startsOn')}
            value={fields.startsOn}
            error={faultAt('startsOn')}
            onChange={(event) => change({ startsOn: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('inbox.breaks.endsOn')}
            value={fields.endsOn}
            error={faultAt('endsOn')}
            onChange={(event) => change({ endsOn: event.currentTarget.value })}
          />
        </div>
        {refused ? (
          <p role="alert" className={classes.trouble}>
            {full ? t('inbox.breaks.fault.state', { max: full.params?.['max'] ?? 100 }) : say(refused)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" loading={busy}>
            {t('inbox.breaks.save')}
          </Button>
          {onLeave ? (
            <Button variant="subtle" onClick={leave}>
              {t('inbox.breaks.leave')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
