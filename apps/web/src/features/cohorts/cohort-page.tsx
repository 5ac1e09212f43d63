import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import {
  CohortMilestoneRemoveDocument,
  CohortMilestoneSaveDocument,
  MilestoneMarkDocument,
  type Cohort_WholeFragment,
} from '../../gql/cohorts/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Chip } from '../../ui/chip.js';
import { Row } from '../../ui/column.js';
import { Fold } from '../../ui/fold.js';
import classes from './cohorts.module.css';
import { MilestoneForm } from './milestone-form.js';
import { CohortFrame } from './cohort-frame.js';
import { useDays } from './use-days.js';
import { useTaken, type Taken } from './use-taken.js';

type Milestone = Cohort_WholeFragment['milestones'][number];

function MilestoneRow({
  milestone,
  cohort,
  onRemoved,
}: {
  milestone: Milestone;
  cohort: Cohort_WholeFragment;
  onRemoved: (one: Taken) => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { day, name } = useDays();
  const { viewer } = useSignIn();
  const [mark, { loading, error }] = useMutation(MilestoneMarkDocument, { update: forgetWeek });
  const [remove] = useMutation(CohortMilestoneRemoveDocument);
  const title = name(milestone);
  const done = milestone.doneAt !== null || milestone.mine === true;
  const set = (to: boolean, personId?: string) =>
    void mark({ variables: { input: { id: milestone.id, done: to, personId } } }).catch(() => undefined);
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <span className={classes.title}>{title}</span>{' '}
        {done ? (
          <Chip tone="pine">{t('cohorts.milestone.done')}</Chip>
        ) : milestone.overdue ? (
          <Chip tone="gold">{t('cohorts.milestone.overdue')}</Chip>
        ) : cohort.can.keep && milestone.dueOn > cohort.endsOn ? (
          <Chip>{t('cohorts.milestone.beyond')}</Chip>
        ) : null}
        <div className="quiet small">
          {day(milestone.dueOn)}
          {milestone.eachFellow ? ` · ${t('cohorts.milestone.eachShort')}` : ''}
          {milestone.doneCount === null || milestone.doneCount === undefined
            ? ''
            : ` · ${t('cohorts.milestone.doneCount', { done: milestone.doneCount, of: cohort.counts.fellows })}`}
        </div>
        {error ? <p role="alert">{say(error)}</p> : null}
      </div>
      <Row>
        {milestone.mine !== null && milestone.mine !== undefined && viewer ? (
          <Button
            variant={milestone.mine ? 'subtle' : 'default'}
            loading={loading}
            aria-label={t(milestone.mine ? 'cohorts.milestone.undoneWhat' : 'cohorts.milestone.didWhat', {
              name: title,
            })}
            onClick={() => set(!milestone.mine, viewer.person.id)}
          >
            {t(milestone.mine ? 'cohorts.milestone.undone' : 'cohorts.milestone.did')}
          </Button>
        ) : null}
        {cohort.can.keep ? (
          <>
            <Button
              variant="subtle"
              loading={loading}
              aria-label={t(milestone.doneAt ? 'cohorts.milestone.openWhat' : 'cohorts.milestone.closeWhat', {
                name: title,
              })}
              onClick={() => set(!milestone.doneAt)}
            >
              {t(milestone.doneAt ? 'cohorts.milestone.open' : 'cohorts.milestone.close')}
            </Button>
            <Button
              variant="subtle"
              aria-label={t('cohorts.removeWhat', { name: title })}
              onClick={() =>
                void remove({ variables: { cohortId: cohort.id, id: milestone.id } }).then(
                  () => onRemoved({ id: milestone.id, name: title }),
                  () => undefined,
                )
              }
            >
              {t('cohorts.remove')}
            </Button>
          </>
        ) : null}
      </Row>
    </li>
  );
}

function Overview({ cohort }: { cohort: Cohort_WholeFragment }) {
  const { t } = useWords();
  const { day } = useDays();
  const [save] = useMutation(CohortMilestoneSaveDocument);
  const [putBack] = useMutation(CohortMilestoneRemoveDocument);
  const { bar, taken } = useTaken((id) =>
    putBack({ variables: { cohortId: cohort.id, id, removed: false } }),
  );
  const { counts, capacity } = cohort;
  const at = (path: string) => `/cohorts/${cohort.id}/${path}`;
  return (
    <>
      <p>
        {t('cohorts.fromTo', { from: day(cohort.startsOn), to: day(cohort.endsOn) })}{' '}
        {cohort.finished ? <Chip>{t('cohorts.finished')}</Chip> : null}
      </p>
      <p>
        {capacity
          ? t('cohorts.fellowsOf', { count: counts.fellows, capacity })
          : t('cohorts.fellows', { count: counts.fellows })}
        {' · '}
        {t('cohorts.facilitators', { count: counts.facilitators })}
        {' · '}
        {t('cohorts.coordinatorsCount', { count: counts.coordinators })}
        {counts.coming ? ` · ${t('cohorts.coming', { count: counts.coming })}` : ''}
        {counts.invitees ? ` · ${t('cohorts.invitees', { count: counts.invitees })}` : ''}
      </p>
      <nav aria-label={t('cohorts.within')}>
        <ul className={classes.links}>
          <li>
            <Link to={at('roster')}>{t('cohorts.roster')}</Link>
          </li>
          <li>
            <Link to={`/sessions?cohort=${cohort.id}`}>{t('cohorts.sessions')}</Link>
          </li>
          {cohort.can.keep ? (
            <>
              <li>
                <Link to={at('applications')}>{t('cohorts.applications')}</Link>
              </li>
              <li>
                <Link to={`/time-polls?cohort=${cohort.id}`}>{t('cohorts.timePolls')}</Link>
              </li>
              <li>
                <Link to={at('attendance')}>{t('cohorts.attendance')}</Link>
              </li>
              <li>
                <Link to={at('certificates')}>{t('cohorts.certificates')}</Link>
              </li>
            </>
          ) : null}
        </ul>
      </nav>
      <section aria-labelledby="milestones">
        <h2 id="milestones">{t('cohorts.milestones')}</h2>
        {bar}
        {cohort.milestones.length === 0 ? <p className="quiet">{t('cohorts.noMilestones')}</p> : null}
        <ol className={classes.list}>
          {cohort.milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} cohort={cohort} onRemoved={taken} />
          ))}
        </ol>
        {cohort.can.keep ? (
          <Fold title={t('cohorts.milestone.new')}>
            <MilestoneForm
              of={cohort.id}
              when="day"
              onSave={({ when, ...milestone }) =>
                save({ variables: { input: { ...milestone, cohortId: cohort.id, dueOn: when } } })
              }
            />
          </Fold>
        ) : null}
      </section>
      {cohort.can.keep ? (
        <Row>
          <ButtonLink to={at('edit')} variant="default">
            {t('cohorts.change')}
          </ButtonLink>
          <ButtonLink to={at('import')} variant="default">
            {t('cohorts.import')}
          </ButtonLink>
          <ButtonLink to={at('clone')} variant="default">
            {t('cohorts.clone')}
          </ButtonLink>
        </Row>
      ) : null}
    </>
  );
}

/** A cohort: when it is, how many are in it, what it comes by, and the ways to the rest of it. */
export default function CohortPage() {
  return <CohortFrame>{(cohort) => <Overview cohort={cohort} />}</CohortFrame>;
}
