import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  OrganizationsDocument,
  type Organization_LineFragment,
  type Organization_WholeFragment,
} from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import classes from './directory.module.css';
import { MergeSure } from './merge-sure.js';
import { useOrganizationWords } from './organization-words.js';

interface OrganizationMergeProps {
  one: Organization_WholeFragment;
  /** Closes it: where something was done, the page of the other opens. */
  onDone: (what: null) => void;
}

/** Makes this organization one with its double, which stays. */
export function OrganizationMerge({ one, onDone }: OrganizationMergeProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const words = useOrganizationWords();
  const [written, setWritten] = useState(one.name.slice(0, DIRECTORY_LIMITS.words));
  const [asked, setAsked] = useState(written);
  const [into, setInto] = useState<Organization_LineFragment | null>(null);
  const { data, loading: looking } = useQuery(OrganizationsDocument, {
    variables: { input: { words: asked } },
    fetchPolicy: 'network-only',
  });
  const found = (data?.organizations.nodes ?? []).filter(({ id }) => id !== one.id).slice(0, 8);
  // Once one is chosen the others make room; pressed again, they come back.
  const offered = into ? found.filter(({ id }) => id === into.id) : found;
  const look = (event: FormEvent) => {
    event.preventDefault();
    setInto(null);
    setAsked(written.trim());
  };
  const merged = (id: string) => {
    announce(t('organizations.merged'));
    onDone(null);
    void navigate(`/organizations/${id}`, { replace: true });
  };
  return (
    <Dialog open title={t('organizations.merge')} onClose={() => onDone(null)}>
      <Stack>
        <p className="small">{t('organizations.mergeWhat')}</p>
        <form className={classes.line} role="search" onSubmit={look}>
          <TextInput
            type="search"
            label={t('organizations.mergeSearch')}
            maxLength={DIRECTORY_LIMITS.words}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('directory.find')}
          </Button>
        </form>
        <p role="status" className="quiet small">
          {looking ? '' : t('organizations.found', { count: found.length })}
        </p>
        <ul className={classes.alike}>
          {offered.map((organization) => (
            <li key={organization.id}>
              <Button
                variant={into?.id === organization.id ? 'filled' : 'default'}
                size="xs"
                aria-pressed={into?.id === organization.id}
                onClick={() => setInto(into ? null : organization)}
              >
                {organization.name}
              </Button>
              <span className="quiet small">
                {words(organization)} · {t('organizations.people', { count: organization.people })}
              </span>
            </li>
          ))}
        </ul>
        {into ? (
          <MergeSure
            key={into.id}
            from={one}
            into={into}
            onMerged={() => merged(into.id)}
            onStop={() => onDone(null)}
          />
        ) : (
          <Row>
            <Button variant="subtle" onClick={() => onDone(null)}>
              {t('organizations.cancel')}
            </Button>
          </Row>
        )}
      </Stack>
    </Dialog>
  );
}
