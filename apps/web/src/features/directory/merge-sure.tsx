import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, STATES } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import {
  OrganizationDocument,
  OrganizationMergeDocument,
  type Organization_LineFragment,
  type Organization_WholeFragment,
} from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './directory.module.css';

interface MergeSureProps {
  from: Organization_WholeFragment;
  into: Organization_LineFragment;
  onMerged: () => void;
  onStop: () => void;
}

/** What a merge moves, before it is done: it cannot be undone, so the name of the one that goes is written first. */
export function MergeSure({ from, into, onMerged, onStop }: MergeSureProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [written, setWritten] = useState('');
  const [checked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Its page may stand open for long: what moves is what is there now.
  const { data } = useQuery(OrganizationDocument, {
    variables: { id: from.id },
    fetchPolicy: 'cache-and-network',
  });
  const now = data?.organization.id === from.id ? data.organization : from;
  const [merge, { loading, error }] = useMutation(OrganizationMergeDocument);
  const names = { from: now.name, into: into.name };
  const state = STATES.find((one) => one === into.state);
  const trouble = error ? troubleOf(error) : null;
  const differs =
    (checked && !written.trim()) || trouble?.fields?.some(({ field: one }) => one === 'name') === true;
  const go = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!written.trim()) return field.current?.focus();
    try {
      await merge({ variables: { input: { doubleId: from.id, intoId: into.id, name: written } } });
      onMerged();
    } catch {
      field.current?.focus();
    }
    return undefined;
  };
  return (
    <form onSubmit={(event) => void go(event)} noValidate>
      <Stack>
        <div role="status" className={classes.anywhere}>
          <p>
            <strong>{t('organizations.mergeSure')}</strong>
          </p>
          <ul className={classes.moves}>
            <li>
              {t('organizations.mergePeople', { ...names, count: now.people })}{' '}
              {state && now.state !== into.state
                ? t('organizations.mergeState', { ...names, state: t(`words.state.${state}`) })
                : null}
            </li>
            <li>
              {t('organizations.mergeNames', names)}{' '}
              {now.alsoNamed.length > 0
                ? t('organizations.mergeOlder', { names: now.alsoNamed.join(', ') })
                : null}
            </li>
          </ul>
        </div>
        <TextInput
          ref={field}
          label={t('organizations.mergeWrite', names)}
          autoComplete="off"
          maxLength={DIRECTORY_LIMITS.organizationName}
          value={written}
          error={differs ? t('organizations.mergeDiffers', names) : undefined}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
        {trouble && trouble.code !== 'invalid' ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('organizations.mergeGo')}
          </Button>
          <Button variant="subtle" onClick={onStop}>
            {t('organizations.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
