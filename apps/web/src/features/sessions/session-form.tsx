import '../../ui/field-styles.js';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { SessionAudiencesQuery } from '../../gql/sessions/graphql.js';
import type { DraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { Row, Stack } from '../../ui/column.js';
import { ConflictNote } from './conflict-note.js';
import { DetailsFields, TeamFields } from './details-fields.js';
import { LengthField } from './length-field.js';
import { PublicField } from './public-field.js';
import { SessionRepeat } from './session-repeat.js';
import { faultsLeft, faultsOf, type SessionFields } from './session-fields.js';
import { StartPreview } from './start-preview.js';
import { ZoneField } from '../../platform/time/zone-field.js';
import classes from './sessions.module.css';

type Audience = Pick<SessionAudiencesQuery['sessionAudiences'][number], 'id' | 'name' | 'kind'>;

interface SessionFormProps {
  form: DraftForm<SessionFields>;
  /** Where one may schedule; null where the group stands already. */
  audiences: readonly Audience[] | null;
  /** Can it be listed for visitors? Only what is the Collective's. */
  collective: boolean;
  /** The start it has already, in milliseconds: that may stay though it has passed. */
  standing: number | null;
  busy: boolean;
  /** Why the last try was refused. */
  error: unknown;
  /** Said between the fields and the button: a newer version, for one. */
  notice?: ReactNode;
  sendWord: string;
  onSend: (fields: SessionFields) => void;
  cancel: ReactNode;
}

/** The fields of a session, for a new one and for an edit. Each fault stands under its field; the first has the focus. */
export function SessionForm(props: SessionFormProps) {
  const { form, audiences, collective, standing, busy, error, notice, sendWord, onSend, cancel } = props;
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { fields, change } = form;
  const [own, setOwn] = useState<Trouble | null>(null);
  /** The fields as they were when they were last sent. */
  const [tried, setTried] = useState(fields);
  const now = useMinute();
  const element = useRef<HTMLFormElement>(null);
  // The same object until there is another refusal: the focus moves once for each, not with every keystroke after it.
  const refused = useMemo(() => own ?? (error ? troubleOf(error) : null), [own, error]);

  useEffect(() => {
    if (refused) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  // A notice that was answered takes the pressed button with it: the focus goes on to what comes next.
  const noticed = Boolean(notice);
  useEffect(() => {
    if (!noticed) return;
    const form = element.current;
    return () => {
      if (document.activeElement === document.body)
        form?.querySelector<HTMLElement>('[type=submit]')?.focus();
    };
  }, [noticed]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const faults = faultsOf(fields, Date.now(), standing);
    setTried(fields);
    setOwn(faults.length > 0 ? { code: 'invalid', fields: faults } : null);
    if (faults.length === 0) onSend(fields);
  };

  // A fault goes as soon as its field is in order, not with the next press.
  const left = refused && {
    ...refused,
    fields: faultsLeft(refused.fields ?? [], tried, fields, now, standing),
  };
  const mended = refused?.fields?.length && left?.fields.length === 0;

  const faultAt = (field: string) => {
    const found = left?.fields.find((one) => one.field === field);
    if (!found) return undefined;
    if (found.rule === 'series_day') return t('series.fault.day');
    if (found.rule === 'skipped') return t('sessions.fault.skipped');
    if (field === 'facilitatorIds' || field === 'presenterIds') return t('sessions.fault.facilitator');
    if (field === 'audienceId') return t('sessions.fault.audience');
    return fault(left, field);
  };
  const startFault = faultAt('localStart');
  const dateMissing = fields.date === '';

  return (
    <form ref={element} onSubmit={send} noValidate>
      <Stack>
        {form.wasKept ? <p className="quiet small">{t('sessions.draftKept')}</p> : null}
        {audiences ? (
          <NativeSelect
            label={t('sessions.field.audience')}
            description={t('sessions.audienceWhat')}
            value={fields.audienceId}
            error={faultAt('audienceId')}
            data={[
              { value: '', label: t('sessions.chooseAudience') },
              ...audiences.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) =>
              change({
                audienceId: event.currentTarget.value,
                facilitators: '[]',
                presenters: '[]',
                listedPublicly: false,
              })
            }
          />
        ) : null}
        <TextInput
          label={t('sessions.field.title')}
          value={fields.title}
          error={faultAt('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('sessions.field.purpose')}
          description={t('sessions.purposeWhat')}
          rows={4}
          value={fields.purpose}
          error={faultAt('purpose')}
          onChange={(event) => change({ purpose: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <TextInput
            type="date"
            label={t('sessions.field.date')}
            value={fields.date}
            error={dateMissing ? startFault : undefined}
            onChange={(event) => change({ date: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('sessions.field.time')}
            value={fields.time}
            error={dateMissing ? undefined : startFault}
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
        </div>
        <ZoneField
          value={fields.timeZone}
          error={faultAt('timeZone')}
          onChange={(timeZone) => change({ timeZone })}
        />
        <LengthField fields={fields} error={faultAt('minutes')} onChange={change} />
        <StartPreview fields={fields} />
        {audiences ? <SessionRepeat fields={fields} faults={left?.fields ?? []} onChange={change} /> : null}
        <TeamFields fields={fields} faultAt={faultAt} onChange={change} />
        <ConflictNote fields={fields} editing={audiences === null} />
        <TextInput
          type="url"
          inputMode="url"
          label={t('sessions.field.joinUrl')}
          description={t('sessions.joinWhat')}
          placeholder="https://"
          maxLength={LIMITS.joinUrl}
          value={fields.joinUrl}
          error={faultAt('joinUrl')}
          onChange={(event) => change({ joinUrl: event.currentTarget.value })}
        />
        <DetailsFields fields={fields} faultAt={faultAt} onChange={change} />
        {collective ? (
          <PublicField
            fields={fields}
            error={faultAt('listedPublicly')}
            onChange={(listedPublicly) => change({ listedPublicly })}
          />
        ) : null}
        {notice}
        {refused && refused.code !== 'conflict' && !mended ? (
          <p role="alert" className={classes.trouble}>
            {say(refused)}
          </p>
        ) : null}
        <Row>
          <Button type="submit" loading={busy}>
            {sendWord}
          </Button>
          {cancel}
        </Row>
      </Stack>
    </form>
  );
}
