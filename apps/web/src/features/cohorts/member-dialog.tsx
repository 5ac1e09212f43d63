import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { COHORT_ROLES, LIMITS } from '@hearth/shared';
import { useState } from 'react';
import {
  MembershipEndDocument,
  MembershipRoleDocument,
  type CohortRole,
  type CohortRosterQuery,
} from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { today } from './use-days.js';
import { useFault } from './use-fault.js';

const ROLES = COHORT_ROLES.map((role) => role.toUpperCase() as CohortRole);

interface MemberDialogProps {
  entry: CohortRosterQuery['cohortRoster']['nodes'][number];
  onDone: (changed: boolean) => void;
}

/** What someone is in a cohort, and when and why that ends. */
export function MemberDialog({ entry, onDone }: MemberDialogProps) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const announce = useAnnounce();
  const [role, setRole] = useState<CohortRole>(entry.role);
  const [leavesOn, setLeavesOn] = useState(entry.leftOn ?? today());
  const [reason, setReason] = useState(entry.leftReason ?? '');
  const [changeRole, roleChange] = useMutation(MembershipRoleDocument);
  const [end, ending] = useMutation(MembershipEndDocument);
  const done = (words: string) => {
    announce(words);
    onDone(true);
  };
  return (
    <Dialog open title={entry.person.name} onClose={() => onDone(false)}>
      <Stack>
        {entry.leftOn ? null : (
          <>
            <NativeSelect
              label={t('cohorts.role')}
              value={role}
              data={ROLES.map((one) => ({ value: one, label: t(`cohorts.role.${one}`) }))}
              onChange={(event) => setRole(event.currentTarget.value as CohortRole)}
            />
            <p role="alert">{whole(roleChange.error)}</p>
            <Row>
              <Button
                variant="default"
                loading={roleChange.loading}
                onClick={() =>
                  void changeRole({ variables: { input: { id: entry.id, role } } }).then(
                    () => done(t('cohorts.saved')),
                    () => undefined,
                  )
                }
              >
                {t('cohorts.roleChange')}
              </Button>
            </Row>
          </>
        )}
        <h3>{t('cohorts.end')}</h3>
        <p className="quiet small">{t('cohorts.endWhat')}</p>
        <TextInput
          type="date"
          label={t('cohorts.leavesOn')}
          value={leavesOn}
          error={fault(ending.error, 'leavesOn')}
          onChange={(event) => setLeavesOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('cohorts.reason')}
          description={t('cohorts.reasonWhat')}
          rows={2}
          maxLength={LIMITS.leftReason}
          value={reason}
          error={fault(ending.error, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p role="alert">{whole(ending.error, 'leavesOn', 'reason')}</p>
        <Row>
          <Button
            loading={ending.loading}
            onClick={() =>
              void end({ variables: { input: { id: entry.id, leavesOn, reason } } }).then(
                () => done(t('cohorts.ended', { name: entry.person.name })),
                () => undefined,
              )
            }
          >
            {t(entry.leftOn ? 'cohorts.save' : 'cohorts.endIt')}
          </Button>
          <Button variant="subtle" onClick={() => onDone(false)}>
            {t('cohorts.notNow')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
