import '../../ui/field-styles.js';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  CoordinatorCandidatesDocument,
  ProgramCoordinatorDocument,
  ProgramDocument,
  ProgramMilestoneRemoveDocument,
  ProgramMilestoneSaveDocument,
  type Program_WholeFragment,
} from '../../gql/cohorts/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import { CohortLines } from './cohort-lines.js';
import classes from './cohorts.module.css';
import { MilestoneForm } from './milestone-form.js';
import { PersonSearch } from './person-search.js';
import { ProgramForm } from './program-form.js';
import { useDays } from './use-days.js';
import { useTaken } from './use-taken.js';
import { useFault } from './use-fault.js';

function Coordinators({ program }: { program: Program_WholeFragment }) {
  const { t } = useWords();
  const { whole } = useFault();
  const client = useApolloClient();
  const [appoint, { error }] = useMutation(ProgramCoordinatorDocument);
  const set = (personId: string, on: boolean) =>
    void appoint({ variables: { input: { programId: program.id, personId, on } } }).catch(() => undefined);
  const find = useCallback(
    async (search: string) =>
      (await client.query({ query: CoordinatorCandidatesDocument, variables: { search } })).data?.people ??
      [],
    [client],
  );
  return (
    <section aria-labelledby="coordinators">
      <h2 id="coordinators">{t('cohorts.coordinators')}</h2>
      {program.coordinators.length === 0 ? <p className="quiet">{t('cohorts.noCoordinators')}</p> : null}
      <ul className={classes.list}>
        {program.coordinators.map((person) => (
          <li key={person.id} className={classes.row}>
            <div className={classes.grow}>
              <PersonLine person={person} />
            </div>
            {program.can.administer ? (
              <Button
                variant="subtle"
                aria-label={t('cohorts.takeOffWho', { name: person.name })}
                onClick={() => set(person.id, false)}
              >
                {t('cohorts.takeOff')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p role="alert">{whole(error)}</p>
      {program.can.administer ? (
        <PersonSearch label={t('cohorts.appoint')} find={find} onChoose={({ id }) => set(id, true)} />
      ) : null}
    </section>
  );
}

function Milestones({ program }: { program: Program_WholeFragment }) {
  const { t } = useWords();
  const { name } = useDays();
  const [save] = useMutation(ProgramMilestoneSaveDocument);
  const [remove] = useMutation(ProgramMilestoneRemoveDocument);
  const [gone, setGone] = useState<Program_WholeFragment['milestones'][number] | null>(null);
  const { bar, taken } = useTaken(() => {
    if (!gone) return Promise.resolve();
    const { id, kind, nameEn, nameEs, offsetDays, eachFellow } = gone;
    const input = { id, kind, nameEn, nameEs, offsetDays, eachFellow, programId: program.id };
    return save({ variables: { input } });
  });
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t('cohorts.milestones')}</h2>
      <p className="quiet small">{t('cohorts.programMilestonesWhat')}</p>
      {bar}
      <ol className={classes.list}>
        {program.milestones.map((milestone) => (
          <li key={milestone.id} className={classes.row}>
            <div className={classes.grow}>
              <span className={classes.title}>{name(milestone)}</span>
              <div className="quiet small">
                {t('cohorts.milestone.after', { days: milestone.offsetDays })}
                {milestone.eachFellow ? ` · ${t('cohorts.milestone.eachShort')}` : ''}
              </div>
            </div>
            {program.can.keep ? (
              <Button
                variant="subtle"
                aria-label={t('cohorts.removeWhat', { name: name(milestone) })}
                onClick={() =>
                  void remove({ variables: { programId: program.id, id: milestone.id } }).then(
                    () => {
                      setGone(milestone);
                      taken({ id: milestone.id, name: name(milestone) });
                    },
                    () => undefined,
                  )
                }
              >
                {t('cohorts.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {program.can.keep ? (
        <Fold title={t('cohorts.milestone.new')}>
          <MilestoneForm
            of={program.id}
            when="offset"
            onSave={({ when, ...milestone }) =>
              save({
                variables: {
                  input: { ...milestone, programId: program.id, offsetDays: Math.round(Number(when)) },
                },
              })
            }
          />
        </Fold>
      ) : null}
    </section>
  );
}

/** A program: its cohorts, its milestones, and who coordinates it. */
export default function ProgramPage() {
  const { slug = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ProgramDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  const program = data?.program;
  if (error && !program && troubleOf(error).code === 'not_found')
    return <NothingHere wayOn={{ to: '/programs', text: t('cohorts.toPrograms') }} />;
  return (
    <Column>
      <div>
        <p className="quiet small">
          <Link to="/programs">{t('cohorts.programs')}</Link>
        </p>
        <PageTitle title={program?.name ?? t('cohorts.program')} />
      </div>
      {program ? (
        <>
          {program.description ? <p>{program.description}</p> : null}
          <section aria-labelledby="cohorts">
            <h2 id="cohorts">{t('cohorts.cohorts')}</h2>
            <CohortLines cohorts={program.cohorts} />
            {program.can.createCohort ? (
              <Row>
                <ButtonLink to={`/cohorts/new?program=${program.slug}`}>{t('cohorts.cohortNew')}</ButtonLink>
              </Row>
            ) : null}
          </section>
          <Milestones program={program} />
          <Coordinators program={program} />
          {program.can.administer ? (
            <Fold title={t('cohorts.programChange')}>
              <ProgramForm
                program={program}
                onSaved={(now) => {
                  if (now !== slug) void navigate(`/programs/${now}`, { replace: true });
                }}
              />
            </Fold>
          ) : null}
        </>
      ) : error ? (
        <ErrorState what={t('cohorts.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={72} />
      )}
    </Column>
  );
}
