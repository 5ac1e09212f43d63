import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { DirectoryChoicesDocument } from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { DirectoryForm } from './directory-form.js';
import { PeopleList } from './people-list.js';
import { inputOf, useAsked, type Asked } from './use-asked.js';

const ANY: Asked = {
  words: '',
  state: '',
  kind: '',
  gradeLevel: '',
  topic: '',
  role: '',
  cohortId: '',
  cohortRole: '',
};

/** Who is in the house, each as they show themselves to the viewer. */
export default function DirectoryPage() {
  const { t } = useWords();
  const { cohorts } = useViewer();
  const [asked, ask] = useAsked(cohorts.map(({ cohort }) => cohort.id));
  const [cleared, setCleared] = useState(0);
  const clearing = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  const input = inputOf(asked);
  const { data, previousData, loading } = useQuery(DirectoryChoicesDocument, {
    variables: { input },
    fetchPolicy: 'cache-and-network',
  });
  const choices = (data ?? previousData)?.directoryChoices;
  const asksAny = Object.values(asked).every((one) => one === '');
  // The address follows the press; only then does the form begin anew, without what was written in it.
  useEffect(() => {
    if (!clearing.current || !asksAny) return;
    clearing.current = false;
    setCleared((times) => times + 1);
  }, [asksAny]);
  // The button is gone: one goes on where one looks for somebody.
  useEffect(() => {
    if (cleared > 0) form.current?.querySelector('input')?.focus();
  }, [cleared]);
  const clear = asksAny ? null : (
    <Button
      variant="default"
      onClick={() => {
        clearing.current = true;
        ask(ANY);
      }}
    >
      {t('directory.clear')}
    </Button>
  );
  return (
    <Column>
      <div>
        <PageTitle title={t('directory.title')} />
        <p className="quiet">{t('directory.what')}</p>
      </div>
      <Row>
        <ButtonLink to="/organizations" variant="default">
          {t('directory.toOrganizations')}
        </ButtonLink>
        <ButtonLink to="/stories" variant="default">
          {t('directory.stories')}
        </ButtonLink>
        <ButtonLink to="/me/profile" variant="default">
          {t('directory.toProfile')}
        </ButtonLink>
      </Row>
      {/* What was written in it is gone when all is cleared. */}
      <div ref={form}>
        <DirectoryForm key={cleared} asked={asked} onAsk={ask} choices={choices} cohorts={cohorts} />
      </div>
      <Row spread>
        <p role="status" className="quiet small">
          {choices && !loading ? t('directory.found', { count: choices.found }) : ''}
        </p>
        {choices?.found ? clear : null}
      </Row>
      <PeopleList input={input} nobody={<EmptyState action={clear}>{t('directory.nobody')}</EmptyState>} />
    </Column>
  );
}
