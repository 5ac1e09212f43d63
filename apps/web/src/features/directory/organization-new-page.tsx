import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import {
  OrganizationAddDocument,
  OrganizationProposalsDocument,
  OrganizationsDocument,
  type Organization_LineFragment,
} from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './directory.module.css';
import { complete, NOTHING, OrganizationFields, type Described } from './organization-fields.js';
import { OrganizationItem } from './organization-item.js';

/** A pause in typing, in milliseconds, before it is looked whether there is one like it. */
const PAUSE = 400;

/** Organizations that are called nearly so. */
function useAlike(name: string): readonly Organization_LineFragment[] {
  const client = useApolloClient();
  const [found, setFound] = useState<{ of: string; nodes: readonly Organization_LineFragment[] }>();
  const words = name.trim();
  useEffect(() => {
    if (words.length < 4) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      client
        .query({
          query: OrganizationsDocument,
          variables: { input: { words: words.slice(0, 100) } },
          fetchPolicy: 'network-only',
        })
        .then(
          ({ data }) => {
            if (!late && data) setFound({ of: words, nodes: data.organizations.nodes.slice(0, 5) });
          },
          () => undefined,
        );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [client, words]);
  return found?.of === words ? found.nodes : [];
}

function NewForm({ start, proposalId }: { start: Described; proposalId: string | null }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [value, setValue] = useState(start);
  const [checked, setChecked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const alike = useAlike(value.name);
  const [add, { loading, error }] = useMutation(OrganizationAddDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const whole = complete(value);
    if (!whole) return first.current?.focus();
    try {
      await add({ variables: { input: { id, ...whole, proposalId } } });
      announce(t('organizations.added', { name: whole.name }));
      await navigate(proposalId ? '/organizations' : `/organizations/${id}`);
    } catch {
      first.current?.focus();
    }
    return undefined;
  };
  const trouble = error ? troubleOf(error) : null;
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Card>
          <OrganizationFields
            value={value}
            onChange={setValue}
            checked={checked}
            error={error}
            first={first}
          />
        </Card>
        <div role="status">
          {alike.length > 0 ? (
            <Card>
              <p>
                <strong>{t('organizations.alike')}</strong>{' '}
                <span className="quiet">{t('organizations.alikeWhy')}</span>
              </p>
              <ul className={classes.list}>
                {alike.map((one) => (
                  <OrganizationItem key={one.id} organization={one} />
                ))}
              </ul>
            </Card>
          ) : null}
        </div>
        {trouble && trouble.code !== 'invalid' ? (
          <p role="alert">{trouble.code === 'too_late' ? t('organizations.tooLate') : say(error)}</p>
        ) : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('organizations.addIt')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** Adds an organization to the list: a new one, or what a member proposed. */
export default function OrganizationNewPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const from = search.get('from');
  const { data, error } = useQuery(OrganizationProposalsDocument, { skip: !from });
  const proposed = data?.organizationProposals.nodes.find(({ id }) => id === from);
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/organizations">
          {t('organizations.back')}
        </Link>
        <PageTitle title={t('organizations.add')} />
      </div>
      {from && !data && !error ? (
        <Skeletons count={3} height={76} />
      ) : (
        <NewForm start={proposed ?? NOTHING} proposalId={proposed?.id ?? null} />
      )}
    </Column>
  );
}
