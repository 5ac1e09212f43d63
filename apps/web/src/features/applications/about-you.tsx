import { NativeSelect, TextInput } from '@mantine/core';
import { APPLICANT_ROLES, APPLICATION_LIMITS, LIMITS, STATES } from '@hearth/shared';
import type { OrganizationKind, State } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { Kept } from './kept.js';
import classes from './applications.module.css';

export const ORGANIZATION_KINDS: readonly OrganizationKind[] = [
  'SCHOOL',
  'DISTRICT',
  'HEALTH_CENTER',
  'AGENCY',
  'PARTNER',
];

interface AboutYouProps {
  kept: Kept;
  faultAt: (field: string) => string | undefined;
  change: (some: Partial<Kept>) => void;
}

/** Who applies, and where they work: always asked. */
export function AboutYou({ kept, faultAt, change }: AboutYouProps) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        label={t('words.email')}
        description={kept.byMail ? t('apply.emailStands') : t('apply.emailWhy')}
        readOnly={kept.byMail}
        maxLength={LIMITS.email}
        value={kept.email}
        error={faultAt('email')}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <TextInput
        autoComplete="name"
        required
        label={t('apply.name')}
        maxLength={LIMITS.personName * 2}
        value={kept.name}
        error={faultAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          required
          label={t('apply.role')}
          value={kept.role}
          error={faultAt('role')}
          data={[
            { value: '', label: t('apply.choose') },
            ...APPLICANT_ROLES.map((role) => ({ value: role, label: t(`apply.role.${role}`) })),
          ]}
          onChange={(event) => change({ role: event.currentTarget.value as Kept['role'] })}
        />
        <TextInput
          required
          autoComplete="organization-title"
          label={t('apply.roleTitle')}
          maxLength={APPLICATION_LIMITS.roleTitle * 2}
          value={kept.roleTitle}
          error={faultAt('roleTitle')}
          onChange={(event) => change({ roleTitle: event.currentTarget.value })}
        />
      </div>
      <TextInput
        required
        autoComplete="organization"
        label={t('apply.organization')}
        maxLength={APPLICATION_LIMITS.organizationName * 2}
        value={kept.organizationName}
        error={faultAt('organizationName')}
        onChange={(event) => change({ organizationName: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          required
          label={t('apply.organizationKind')}
          value={kept.organizationKind}
          error={faultAt('organizationKind')}
          data={[
            { value: '', label: t('apply.choose') },
            ...ORGANIZATION_KINDS.map((kind) => ({
              value: kind,
              label: t(`apply.organizationKind.${kind}`),
            })),
          ]}
          onChange={(event) =>
            change({ organizationKind: event.currentTarget.value as Kept['organizationKind'] })
          }
        />
        <NativeSelect
          required
          label={t('apply.state')}
          value={kept.state}
          error={faultAt('state')}
          data={[
            { value: '', label: t('apply.choose') },
            ...STATES.map((state) => ({ value: state, label: t(`words.state.${state}`) })),
          ]}
          onChange={(event) => change({ state: event.currentTarget.value as State | '' })}
        />
      </div>
    </>
  );
}
