import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { LIMITS, type Refusal } from '@hearth/shared';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  InvitationImportRosterDocument,
  InvitingDocument,
  type InvitingQuery,
} from '../../gql/joining/graphql.js';
import { refusalOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { DryRun } from './dry-run.js';
import classes from './joining.module.css';

const FILE_RULES = [
  'empty',
  'quotes',
  'too_many_rows',
  'not_text',
  'no_email_column',
  'file_too_large',
  'file_slow',
] as const;

/** Brings the file in. Answers why not, where it was refused. */
async function bringIn(cohortId: string, id: string, file: File): Promise<Refusal | null> {
  const of = cohortId ? `&cohort=${cohortId}` : '';
  const answer = await fetch(`/invitation-files/${id}?name=${encodeURIComponent(file.name)}${of}`, {
    method: 'POST',
    body: file,
  });
  return answer.ok ? null : refusalOf((await answer.json()) as Record<string, unknown>);
}

interface UploadProps {
  inviting: InvitingQuery['inviting'];
  onBrought: (id: string) => void;
}

function Upload({ inviting, onBrought }: UploadProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const cohort = inviting.cohorts.find(({ id }) => id === search.get('cohort'));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fromRoster] = useMutation(InvitationImportRosterDocument);
  const wordsOf = (refusal: Refusal) => {
    const [first] = refusal.fields ?? [];
    const rule = FILE_RULES.find((known) => known === first?.rule);
    return rule
      ? t(`lettingIn.file.${rule}`, { line: 1, max: LIMITS.rosterRows, ...first?.params })
      : say(refusal);
  };
  const bring = async (how: (id: string) => Promise<Refusal | null>) => {
    setBusy(true);
    setTrouble(null);
    const id = newId();
    try {
      const refusal = await how(id);
      if (refusal) setTrouble(wordsOf(refusal));
      else onBrought(id);
    } catch {
      setTrouble(t('lettingIn.file.lost'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack>
      <p>{t('lettingIn.manyWhat')}</p>
      <NativeSelect
        label={t('lettingIn.to')}
        value={cohort?.id ?? ''}
        data={[
          { value: '', label: 'HEART Collective' },
          ...inviting.cohorts.map((one) => ({ value: one.id, label: `${one.program}, ${one.name}` })),
        ]}
        onChange={(event) =>
          setSearch(event.currentTarget.value ? { cohort: event.currentTarget.value } : {}, { replace: true })
        }
      />
      <p className="quiet small">{t('lettingIn.manyColumns')}</p>
      <label className={classes.file}>
        <span>{t('lettingIn.manyFile')}</span>
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          disabled={busy}
          aria-describedby="file-trouble"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void bring((id) => bringIn(cohort?.id ?? '', id, file));
          }}
        />
      </label>
      <p id="file-trouble" role="alert">
        {trouble}
      </p>
      {cohort && cohort.invitees > 0 ? (
        <Row>
          <Button
            variant="default"
            disabled={busy}
            onClick={() =>
              void bring(async (id) => {
                await fromRoster({ variables: { id, cohortId: cohort.id } });
                return null;
              })
            }
          >
            {t('lettingIn.fromRoster', { count: cohort.invitees })}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}

/** Invites many: the file, what would come of it row by row, and then exactly that. */
export default function InviteManyPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(InvitingDocument, { fetchPolicy: 'cache-and-network' });
  const id = search.get('file');
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/invitations">
          {t('lettingIn.backToInvitations')}
        </Link>
        <PageTitle title={t('lettingIn.inviteMany')} />
      </div>
      {id ? (
        <DryRun key={id} id={id} onOther={() => setSearch({})} />
      ) : data ? (
        <Card>
          <Upload inviting={data.inviting} onBrought={(brought) => setSearch({ file: brought })} />
        </Card>
      ) : error ? (
        <ErrorState what={t('lettingIn.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={76} />
      )}
    </Column>
  );
}
