import '../../ui/field-styles.js';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { APPLICATION_LIMITS } from '@hearth/shared';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { Fold } from '../../ui/fold.js';
import { BothField } from './both-field.js';
import { newCriterion, type SetupFields } from './setup-fields.js';
import { SetupQuestions } from './setup-questions.js';
import { SetupReviewers } from './setup-reviewers.js';
import classes from './applications.module.css';
import { useMinute } from '../../platform/time/use-minute.js';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Puerto_Rico',
];

interface SetupFormProps {
  cohortId: string;
  fields: SetupFields;
  change: (some: Partial<SetupFields>) => void;
  busy: boolean;
  error: unknown;
  /** Said above the button: a newer version, for one. */
  notice: ReactNode;
  onSave: () => void;
}

/** All that is set up, in one form with one button. */
export function SetupForm({ cohortId, fields, change, busy, error, notice, onSave }: SetupFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const time = useTime();
  const form = useRef<HTMLFormElement>(null);
  const faultAt = (field: string) => fault(error, field);
  useEffect(() => {
    if (!error) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What is at fault may be folded away.
    first?.closest('details')?.setAttribute('open', '');
    first?.focus();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  const now = new Date(useMinute()).toISOString();
  const number = (name: 'capacity' | 'offerDays' | 'keepDays') => (
    <TextInput
      inputMode="numeric"
      label={t(`applications.${name}`)}
      description={t(`applications.${name}Why`)}
      value={fields[name]}
      error={faultAt(name)}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const refused = error ? troubleOf(error) : null;
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <Card labelledBy="when">
          <h2 id="when">{t('applications.when')}</h2>
          <p className="quiet">{t('applications.whenWhy')}</p>
          <div className={classes.pair}>
            {(['localOpens', 'localCloses'] as const).map((name) => (
              <TextInput
                key={name}
                type="datetime-local"
                label={t(`applications.${name}`)}
                value={fields[name]}
                error={faultAt(name)}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              />
            ))}
          </div>
          <NativeSelect
            label={t('applications.zone')}
            value={fields.timeZone}
            error={faultAt('timeZone')}
            data={[...new Set([...ZONES, fields.timeZone])].map((zone) => ({
              value: zone,
              label: time.zoneName(now, zone),
            }))}
            onChange={(event) => change({ timeZone: event.currentTarget.value })}
          />
          {number('capacity')}
          <BothField
            legend={t('applications.intro')}
            rows={4}
            value={fields.intro}
            onChange={(intro) => change({ intro })}
          />
        </Card>
        <Card labelledBy="readers">
          <h2 id="readers">{t('applications.readers')}</h2>
          <SetupReviewers
            cohortId={cohortId}
            reviewers={fields.reviewers}
            onChange={(reviewers) => change({ reviewers })}
          />
          {faultAt('reviewerIds') ? <p className={classes.fault}>{faultAt('reviewerIds')}</p> : null}
          <Checkbox
            label={t('applications.blind')}
            description={t('applications.blindWhat')}
            checked={fields.blind}
            onChange={(event) => change({ blind: event.currentTarget.checked })}
          />
        </Card>
        <Fold
          title={t('applications.questions')}
          now={t('applications.countOf', { count: fields.questions.length })}
        >
          <p className="quiet">{t('applications.questionsWhy')}</p>
          <SetupQuestions
            questions={fields.questions}
            faultAt={faultAt}
            onChange={(questions) => change({ questions })}
          />
        </Fold>
        <Fold
          title={t('applications.rubric')}
          now={t('applications.countOf', { count: fields.rubric.length })}
        >
          <p className="quiet">{t('applications.rubricWhy')}</p>
          {faultAt('rubric') ? <p className={classes.fault}>{faultAt('rubric')}</p> : null}
          {fields.rubric.map((criterion, at) => {
            const put = (some: Partial<typeof criterion>) =>
              change({ rubric: fields.rubric.map((one, n) => (n === at ? { ...one, ...some } : one)) });
            return (
              <div key={criterion.key} className={classes.block}>
                <BothField
                  legend={t('applications.criterion', { n: at + 1 })}
                  value={criterion.name}
                  error={faultAt(`rubric.${at}.name`)}
                  onChange={(name) => put({ name })}
                />
                <BothField
                  legend={t('applications.criterionHelp')}
                  rows={2}
                  value={criterion.help}
                  onChange={(help) => put({ help })}
                />
                <div>
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => change({ rubric: fields.rubric.filter((_, n) => n !== at) })}
                  >
                    {t('applications.removeCriterion')}
                  </Button>
                </div>
              </div>
            );
          })}
          {fields.rubric.length < APPLICATION_LIMITS.criteria.max ? (
            <div>
              <Button
                variant="default"
                onClick={() => change({ rubric: [...fields.rubric, newCriterion()] })}
              >
                {t('applications.addCriterion')}
              </Button>
            </div>
          ) : null}
        </Fold>
        <div id="letters">
          <Fold title={t('applications.letters')}>
            <p className="quiet">{t('applications.lettersWhy')}</p>
            {fields.letters.map((letter, at) => {
              const put = (some: Partial<typeof letter>) =>
                change({ letters: fields.letters.map((one, n) => (n === at ? { ...one, ...some } : one)) });
              return (
                <div key={letter.kind} className={classes.block}>
                  <h3>{t(`applications.letter.${letter.kind}`)}</h3>
                  <BothField
                    legend={t('applications.subject')}
                    value={letter.subject}
                    error={faultAt(`letters.${at}.subject`)}
                    onChange={(subject) => put({ subject })}
                  />
                  <BothField
                    legend={t('applications.body')}
                    rows={8}
                    value={letter.body}
                    error={faultAt(`letters.${at}.body`)}
                    onChange={(body) => put({ body })}
                  />
                </div>
              );
            })}
          </Fold>
        </div>
        <Fold title={t('applications.after')}>
          {number('offerDays')}
          <Checkbox
            label={t('applications.offersNext')}
            checked={fields.offersNext}
            onChange={(event) => change({ offersNext: event.currentTarget.checked })}
          />
          {number('keepDays')}
        </Fold>
        {notice}
        {refused && refused.code !== 'conflict' ? <p role="alert">{say(refused)}</p> : null}
        <Row>
          <Button type="submit" loading={busy}>
            {t('applications.save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
