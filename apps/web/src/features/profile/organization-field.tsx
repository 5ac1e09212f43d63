import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, STATES } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { OrganizationChoicesDocument, type OrganizationChoicesQuery } from '../../gql/profile/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import classes from './profile.module.css';

type Choice = OrganizationChoicesQuery['organizations']['nodes'][number];

/** A pause in typing, in milliseconds, before one is looked for. */
const PAUSE = 300;

function Finding({ onChoose, onStop }: { onChoose: (choice: Choice) => void; onStop: () => void }) {
  const { t } = useWords();
  const client = useApolloClient();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<{ of: string; choices: readonly Choice[] } | null>(null);
  const wish = search.trim();
  useEffect(() => {
    if (wish.length < 2) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      client
        .query({
          query: OrganizationChoicesDocument,
          variables: { words: wish },
          fetchPolicy: 'network-only',
        })
        .then(
          ({ data }) => {
            if (!late) setFound({ of: wish, choices: data?.organizations.nodes ?? [] });
          },
          () => {
            if (!late) setFound({ of: wish, choices: [] });
          },
        );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wish, client]);
  const shown = wish.length < 2 ? null : found;
  const place = ({ city, state }: Choice) => {
    const known = STATES.find((code) => code === state);
    return [city, known && t(`words.state.${known}`)].filter(Boolean).join(', ');
  };
  return (
    <div className={classes.finding}>
      <TextInput
        label={t('profile.find.label')}
        description={t('profile.find.how')}
        value={search}
        maxLength={DIRECTORY_LIMITS.words}
        autoComplete="off"
        autoFocus
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The form around it is not sent by this.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className="quiet small">
        {shown && shown.of === wish ? t('profile.find.found', { count: shown.choices.length }) : ''}
      </p>
      {shown && shown.choices.length > 0 ? (
        <ul className={classes.candidates}>
          {shown.choices.map((choice) => (
            <li key={choice.id}>
              <button type="button" className={classes.candidate} onClick={() => onChoose(choice)}>
                <span className={classes.anywhere}>{choice.name}</span>
                <span className="quiet small">
                  {t(`about.kind.${choice.kind}`)}, {place(choice)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Row>
        <Button variant="default" size="xs" onClick={onStop}>
          {t('profile.find.not')}
        </Button>
        <Link to="/organizations/propose">{t('profile.find.none')}</Link>
      </Row>
    </div>
  );
}

interface OrganizationFieldProps {
  name: string;
  error: string | undefined;
  onChange: (id: string | null, name: string) => void;
}

/** Where one works, chosen from those the house knows. */
export function OrganizationField({ name, error, onChange }: OrganizationFieldProps) {
  const { t } = useWords();
  const [finding, setFinding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!finding && back.current) button.current?.focus();
    back.current = finding;
  }, [finding]);
  return (
    <div role="group" aria-label={t('profile.organization')} className={classes.organization}>
      <p className={classes.label}>{t('profile.organization')}</p>
      <p className={classes.anywhere}>{name || t('profile.noOrganization')}</p>
      {error ? <p role="alert">{error}</p> : null}
      {finding ? (
        <Finding
          onChoose={(choice) => {
            onChange(choice.id, choice.name);
            setFinding(false);
          }}
          onStop={() => setFinding(false)}
        />
      ) : (
        <Row>
          <Button ref={button} variant="default" size="xs" onClick={() => setFinding(true)}>
            {t(name ? 'profile.organizationChange' : 'profile.organizationChoose')}
          </Button>
          {name ? (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                onChange(null, '');
                button.current?.focus();
              }}
            >
              {t('profile.organizationNone')}
            </Button>
          ) : null}
        </Row>
      )}
    </div>
  );
}
