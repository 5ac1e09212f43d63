import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  OrganizationProposalDecideDocument,
  OrganizationProposalsDocument,
  type OrganizationProposalsQuery,
} from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './directory.module.css';
import { useOrganizationWords } from './organization-words.js';

type One = OrganizationProposalsQuery['organizationProposals']['nodes'][number];

function Proposal({ one, onDone }: { one: One; onDone: (words: string) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const words = useOrganizationWords();
  const [decide, { loading, error }] = useMutation(OrganizationProposalDecideDocument);
  const as = (organizationId: string | null) =>
    void decide({ variables: { input: { id: one.id, organizationId } } }).then(
      () => onDone(t('organizations.decided', { name: one.name })),
      () => undefined,
    );
  const { name } = one;
  return (
    <li>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="quiet small">
        {words(one)} · {t('organizations.proposedBy', { name: one.by.name })} ·{' '}
        <TimeText at={one.proposedAt} />
      </p>
      {one.alike.length > 0 ? (
        <>
          <p className="small">
            {t('organizations.alike')} {t('organizations.alikeWhy')}
          </p>
          <ul className={classes.alike}>
            {one.alike.map((near) => (
              <li key={near.id}>
                <Button variant="default" size="xs" disabled={loading} onClick={() => as(near.id)}>
                  {t('organizations.isThis', { name: near.name })}
                </Button>
                <span className="quiet small">{words(near)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Row>
        <ButtonLink to={`/organizations/new?from=${one.id}`} size="xs">
          {t('organizations.addName', { name })}
        </ButtonLink>
        <Button variant="subtle" size="xs" disabled={loading} onClick={() => as(null)}>
          {t('organizations.setAsideName', { name })}
        </Button>
      </Row>
      {error ? (
        <p role="alert">{troubleOf(error).code === 'too_late' ? t('organizations.tooLate') : say(error)}</p>
      ) : null}
    </li>
  );
}

/** What members said is missing on the list, for those who keep it; nothing where nothing waits. */
export function Proposals() {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  const { data, refetch } = useQuery(OrganizationProposalsDocument, { fetchPolicy: 'cache-and-network' });
  const nodes = data?.organizationProposals.nodes ?? [];
  if (nodes.length === 0 && !told) return null;
  return (
    <Card labelledBy="proposals">
      <h2 id="proposals" ref={heading} tabIndex={-1}>
        {t('organizations.proposals')}
      </h2>
      {nodes.length > 0 ? <p className="quiet small">{t('organizations.proposalsWhat')}</p> : null}
      {told ? <p className="quiet small">{told}</p> : null}
      <ul className={classes.list}>
        {nodes.map((one) => (
          <Proposal
            key={one.id}
            one={one}
            onDone={(words) => {
              setTold(words);
              announce(words);
              // The button that was pressed goes with its line.
              heading.current?.focus();
              void refetch().catch(() => undefined);
            }}
          />
        ))}
      </ul>
    </Card>
  );
}
