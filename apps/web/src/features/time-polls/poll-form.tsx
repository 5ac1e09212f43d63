import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { TimePollCandidatesDocument, type TimePollFactsFragment } from '../../gql/time-polls/graphql.js';
import type { DraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { capital } from '../../platform/i18n/capital.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { localIn } from '../../platform/time/local.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { Row, Stack } from '../../ui/column.js';
import { Fold } from '../../ui/fold.js';
import { PeopleField } from './people-field.js';
import { faultsOf, HOME_ZONE, joinedOf, LENGTHS, listOf, type PollFields } from './poll-fields.js';
import { SlotList } from './slot-list.js';
import { WeekGrid } from './week-grid.js';
import classes from './time-polls.module.css';

const ZONES = [HOME_ZONE, 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Puerto_Rico'];

interface PollFormProps {
  form: DraftForm<PollFields>;
  /** Where one may make one; null where the poll stands already. */
  audiences: readonly { id: string; name: string }[] | null;
  standing: TimePollFactsFragment | null;
  busy: boolean;
  error: unknown;
  notice?: ReactNode;
  sendWord: string;
  onSend: (fields: PollFields) => void;
  cancel: ReactNode;
}

/** What, how long, when, whom it asks and until when. Each fault stands at its field; the first has the focus. */
export function PollForm(props: PollFormProps) {
  const { form, audiences, standing, busy, error, notice, sendWord, onSend, cancel } = props;
  const { t, locale } = useWords();
  const { say, fault } = useTroubleWords();
  const time = useTime();
  const { fields, change } = form;
  const now = useMinute();
  const [own, setOwn] = useState<Trouble | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const refused = useMemo(() => own ?? (error ? troubleOf(error) : null), [own, error]);
  useEffect(() => {
    if (refused)
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [refused]);
  const { data } = useQuery(TimePollCandidatesDocument, {
    variables: { audienceId: fields.audienceId },
    skip: fields.audienceId === '',
  });
  const candidates = data?.timePollCandidates;
  const stood = new Set(
    standing?.slots.filter(({ removed }) => !removed).map(({ localStart }) => localStart),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const faults = faultsOf(fields, now, stood);
    setOwn(faults.length > 0 ? { code: 'invalid', fields: faults } : null);
    if (faults.length === 0) onSend(fields);
  };
  const faultAt = (field: string) => {
    const found = refused?.fields?.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    if (!found) return undefined;
    // Gone as soon as it is in order.
    if (own && !faultsOf(fields, now, stood).some((one) => one.field === field)) return undefined;
    if (field === 'slots' && found.rule === 'required') return t('timePolls.chooseSome');
    if (field === 'slots' && found.rule === 'past') return t('timePolls.somePast');
    if (field === 'audienceId') return t('timePolls.chooseGroup');
    if (field === 'personIds') return t('timePolls.choosePeople');
    return fault(refused, found.field);
  };
  const minutes = Number(fields.minutes);
  const slots = listOf(fields.slots);
  const zones = [...new Set([...ZONES, time.zone, fields.timeZone])];
  const stamp = new Date(now).toISOString();
  const setSlots = (next: string[]) => change({ slots: joinedOf(next) });
  return (
    <form ref={element} onSubmit={send} noValidate>
      <Stack>
        {form.wasKept ? <p className="quiet small">{t('timePolls.draftKept')}</p> : null}
        {audiences ? (
          <NativeSelect
            label={t('timePolls.group')}
            value={fields.audienceId}
            error={faultAt('audienceId')}
            data={[
              { value: '', label: t('timePolls.chooseGroup') },
              ...audiences.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => change({ audienceId: event.currentTarget.value, people: '', required: '' })}
          />
        ) : null}
        <TextInput
          label={t('timePolls.titleField')}
          maxLength={LIMITS.sessionTitle}
          value={fields.title}
          error={faultAt('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('timePolls.note')}
          rows={3}
          maxLength={LIMITS.sessionPurpose}
          value={fields.note}
          error={faultAt('note')}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {standing ? (
          <p className="quiet small">
            {t('timePolls.fixed', {
              minutes: standing.minutes,
              zone: time.zoneName(stamp, standing.timeZone),
            })}
          </p>
        ) : (
          <div className={classes.pair}>
            <NativeSelect
              label={t('timePolls.length')}
              value={fields.minutes}
              error={faultAt('minutes')}
              data={LENGTHS.map((one) => ({
                value: String(one),
                label: t('timePolls.lasts', { minutes: one }),
              }))}
              onChange={(event) => change({ minutes: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('timePolls.zone')}
              value={fields.timeZone}
              error={faultAt('timeZone')}
              data={zones.map((zone) => ({
                value: zone,
                label: `${capital(time.zoneName(stamp, zone), locale)} (${zone.replaceAll('_', ' ')})`,
              }))}
              onChange={(event) => change({ timeZone: event.currentTarget.value })}
            />
          </div>
        )}
        <section aria-labelledby="times" className={classes.section}>
          <h2 id="times">{t('timePolls.times')}</h2>
          <WeekGrid
            slots={slots}
            minutes={minutes}
            timeZone={fields.timeZone}
            now={now}
            breaks={candidates?.breaks ?? []}
            from={slots[0]?.slice(0, 10) ?? localIn(fields.timeZone, now + 3 * 86_400_000).slice(0, 10)}
            onChange={setSlots}
          />
          <SlotList
            slots={slots}
            removed={(standing?.slots ?? []).map(({ localStart }) => localStart)}
            minutes={minutes}
            timeZone={fields.timeZone}
            now={now}
            error={faultAt('slots')}
            onChange={setSlots}
          />
        </section>
        <div className={classes.pair}>
          <TextInput
            type="date"
            label={t('timePolls.untilDay')}
            value={fields.untilDate}
            error={faultAt('answerBy')}
            onChange={(event) => change({ untilDate: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('timePolls.untilTime')}
            value={fields.untilTime}
            onChange={(event) => change({ untilTime: event.currentTarget.value })}
          />
        </div>
        {standing ? null : (
          <>
            <Radio.Group
              label={t('timePolls.whoAsked')}
              value={fields.everyone ? 'everyone' : 'some'}
              onChange={(value) => change({ everyone: value === 'everyone' })}
            >
              <Stack>
                <Radio value="everyone" label={t('timePolls.askEveryone')} />
                <Radio value="some" label={t('timePolls.askSome')} />
              </Stack>
            </Radio.Group>
            <Radio.Group
              label={t('timePolls.whoSees')}
              description={t('timePolls.whoSeesWhat')}
              value={fields.showsNames ? 'names' : 'counts'}
              onChange={(value) => change({ showsNames: value === 'names' })}
            >
              <Stack>
                <Radio value="counts" label={t('timePolls.seeCounts')} />
                <Radio value="names" label={t('timePolls.seeNames')} />
              </Stack>
            </Radio.Group>
          </>
        )}
        {candidates ? (
          fields.everyone ? (
            <Fold
              title={t('timePolls.needed')}
              now={t('timePolls.neededNow', { count: listOf(fields.required).length })}
            >
              <PeopleField
                fields={fields}
                people={candidates.people}
                error={faultAt('requiredIds')}
                onChange={change}
              />
            </Fold>
          ) : (
            <PeopleField
              fields={fields}
              people={candidates.people}
              error={faultAt('personIds')}
              onChange={change}
            />
          )
        ) : null}
        {notice}
        {refused && refused.code !== 'conflict' ? (
          <p role="alert" tabIndex={-1} className={classes.trouble}>
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
