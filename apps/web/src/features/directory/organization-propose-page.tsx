import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import {
  OrganizationProposalWithdrawDocument,
  OrganizationProposeDocument,
  OwnOrganizationProposalDocument,
} from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import classes from './directory.module.css';
import { complete, NOTHING, OrganizationFields } from './organization-fields.js';

/** "My organization is not listed": what it is, for those who keep the list. */
export default function OrganizationProposePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, refetch } = useQuery(OwnOrganizationProposalDocument, { fetchPolicy: 'cache-and-network' });
  const [id, setId] = useState(newId);
  const [value, setValue] = useState(NOTHING);
  const [checked, setChecked] = useState(false);
  const [told, setTold] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const [propose, { loading, error }] = useMutation(OrganizationProposeDocument);
  const [withdraw, taking] = useMutation(OrganizationProposalWithdrawDocument);
  const own = data?.ownOrganizationProposal;
  const done = (words: string) => {
    setTold(words);
    announce(words);
    void refetch().catch(() => undefined);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    setTold('');
    const whole = complete(value);
    if (!whole) return first.current?.focus();
    try {
      await propose({ variables: { input: { id, ...whole } } });
      setId(newId());
      setValue(NOTHING);
      setChecked(false);
      done(t('organizations.proposed'));
    } catch {
      first.current?.focus();
    }
    return undefined;
  };
  const trouble = error ?? taking.error;
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/organizations">
          {t('organizations.back')}
        </Link>
        <PageTitle title={t('organizations.propose')} />
        <p className="quiet">{t('organizations.proposeWhat')}</p>
      </div>
      {told ? <p className="quiet small">{told}</p> : null}
      {own?.waits ? (
        <Card>
          <p className={classes.anywhere}>{t('organizations.waits', { name: own.name })}</p>
          <Row>
            <Button
              variant="default"
              loading={taking.loading}
              onClick={() =>
                void withdraw().then(
                  () => {
                    done(t('organizations.withdrawn'));
                    // The button goes with what was sent.
                    first.current?.focus();
                  },
                  () => undefined,
                )
              }
            >
              {t('organizations.withdraw')}
            </Button>
          </Row>
        </Card>
      ) : own ? (
        <Card>
          <p className={classes.anywhere}>
            {own.organizationName
              ? t('organizations.became', { name: own.organizationName })
              : t('organizations.aside', { name: own.name })}
          </p>
        </Card>
      ) : null}
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
          {trouble && troubleOf(trouble).code !== 'invalid' ? <p role="alert">{say(trouble)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t(own?.waits ? 'organizations.proposeAgain' : 'organizations.proposeIt')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Column>
  );
}
