import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ReviewersNamedDocument } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './applications.module.css';

/** A pause in typing, in milliseconds, before one is asked for. */
const PAUSE = 250;

interface SetupReviewersProps {
  cohortId: string;
  reviewers: { id: string; name: string }[];
  onChange: (reviewers: { id: string; name: string }[]) => void;
}

/** Who reads: people of the program, found by name. */
export function SetupReviewers({ cohortId, reviewers, onChange }: SetupReviewersProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [named, setNamed] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setNamed(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useQuery(ReviewersNamedDocument, { variables: { cohortId, named }, skip: named === '' });
  const found = (named === '' ? [] : (data?.applicationReviewersNamed ?? [])).filter(
    ({ id }) => !reviewers.some((one) => one.id === id),
  );
  return (
    <>
      <ul className={classes.list}>
        {reviewers.map(({ id, name }) => (
          <li key={id} className={classes.item}>
            <span className={classes.anywhere}>{name}</span>
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('applications.removeReviewer', { name })}
              onClick={() => {
                onChange(reviewers.filter((one) => one.id !== id));
                input.current?.focus();
              }}
            >
              {t('applications.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <TextInput
        ref={input}
        label={t('applications.findReviewer')}
        description={t('applications.findReviewerWhy')}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className="quiet small">
        {named !== '' && data ? t('applications.found', { count: found.length }) : null}
      </p>
      <ul className={classes.list}>
        {found.map(({ id, name, roleTitle, organizationName }) => (
          <li key={id} className={classes.item}>
            <span className={classes.anywhere}>
              {name} <span className="quiet">{[roleTitle, organizationName].filter(Boolean).join(', ')}</span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={t('applications.addReviewer', { name })}
              onClick={() => {
                onChange([...reviewers, { id, name }]);
                setTyped('');
                input.current?.focus();
              }}
            >
              {t('applications.add')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
