import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  ApplicationSetupDocument,
  ApplicationSetupSaveDocument,
  type SetupFragment,
} from '../../gql/applications/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { fieldsOf, inputOf, type SetupFields } from './setup-fields.js';
import { SetupForm } from './setup-form.js';
import classes from './applications.module.css';

const parsed = (body: string): SetupFields | null => {
  try {
    return body === '' ? null : (JSON.parse(body) as SetupFields);
  } catch {
    return null;
  }
};

function Setup({ setup, refetch }: { setup: SetupFragment; refetch: () => Promise<unknown> }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const draft = useDraftForm(`${UNTIL_SIGNED_OUT}applications:${setup.id}`, { body: '' });
  const [saved, setSaved] = useState(false);
  const [save, { loading, error, reset }] = useMutation(ApplicationSetupSaveDocument);
  const kept = parsed(draft.fields.body);
  const fields = kept ?? fieldsOf(setup);
  const put = (next: SetupFields) => draft.change({ body: JSON.stringify(next) });
  const change = (some: Partial<SetupFields>) => {
    setSaved(false);
    put({ ...fields, ...some });
  };
  const throwAway = () => {
    draft.change({ body: '' });
    draft.forget();
    reset();
  };
  const press = async () => {
    try {
      await save({ variables: { input: inputOf(setup.id, fields) } });
      throwAway();
      setSaved(true);
      announce(t('applications.saved'));
    } catch (problem) {
      if (troubleOf(problem).code === 'conflict') await refetch().catch(() => undefined);
    }
  };
  const newer = kept !== null && kept.version !== setup.version;
  return (
    <SetupForm
      cohortId={setup.id}
      fields={fields}
      change={change}
      busy={loading}
      error={error}
      onSave={() => void press()}
      notice={
        newer ? (
          <div role="alert" className={classes.block}>
            <p>{t('words.error.conflict')}</p>
            <Row>
              <Button variant="default" onClick={throwAway}>
                {t('applications.showNewer')}
              </Button>
              <Button
                variant="subtle"
                onClick={() => {
                  put({ ...fields, version: setup.version });
                  reset();
                }}
              >
                {t('applications.keepMine')}
              </Button>
            </Row>
          </div>
        ) : saved ? (
          <p role="status">{t('applications.saved')}</p>
        ) : kept ? (
          <p className="quiet small">{t('applications.unsaved')}</p>
        ) : null
      }
    />
  );
}

/** Where a coordinator opens a cohort to applications. */
export default function SetupPage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ApplicationSetupDocument, {
    variables: { cohortId },
    fetchPolicy: 'cache-and-network',
  });
  const setup = data?.applicationSetup;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  return (
    <Column>
      {setup ? (
        <>
          <div className={classes.anywhere}>
            <Link className={classes.link} to={`/cohorts/${cohortId}/applications`}>
              {t('applications.back')}
            </Link>
            <PageTitle title={t('applications.setupTitle', { cohort: setup.cohort })} />
            {setup.opensAt ? (
              <p>
                <Link className={classes.link} to={`/apply/${cohortId}`}>
                  {t('applications.toForm')}
                </Link>
              </p>
            ) : null}
          </div>
          <Setup setup={setup} refetch={refetch} />
        </>
      ) : error ? (
        <ErrorState
          asPage
          what={t('applications.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <Skeletons count={6} height={80} />
      )}
    </Column>
  );
}
